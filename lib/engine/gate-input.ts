import type { GateLineId } from "../content/gate";
import { type GateRecord, type GateState, gateLine, gateState, isGroupId } from "./gate";

/** The gate part of a stateless assessment, as it comes over the wire. */
export type GateInput = {
  /** Line ids and, where they apply, group ids. A line of a group brings its group along. */
  readonly gate?: unknown;
  /** Tier 3: the team has been called. */
  readonly called?: unknown;
  /** Thoughts of self-harm: safe for now. With a plan or means this does not open the answer. */
  readonly safe?: unknown;
  /** Thoughts of self-harm with a plan or means: has talked to someone. */
  readonly talked?: unknown;
};

export type GateInputError = {
  readonly field: string;
  readonly reason: "not-a-list" | "too-many" | "unknown-id" | "not-true-or-false";
};

const MOST_IDS = 200;
const FLAGS = ["called", "safe", "talked"] as const;

/**
 * The state for one request that stores nothing. In: the parsed body's gate fields, and the lines
 * that its answers say. Out: the state, or every error with the field it lies in ("gate[2]").
 */
export function gateFromInput(
  input: GateInput,
  fromAnswers: readonly GateLineId[] = [],
): { ok: true; state: GateState } | { ok: false; errors: readonly GateInputError[] } {
  const errors: GateInputError[] = [];
  for (const flag of FLAGS) {
    if (input[flag] !== undefined && typeof input[flag] !== "boolean") {
      errors.push({ field: flag, reason: "not-true-or-false" });
    }
  }
  const ids = readIds(input.gate, errors);
  if (errors.length > 0) return { ok: false, errors };

  // Naming a line of a group says that the group applies.
  const groups = ids.flatMap((id) => gateLine(id)?.groups?.slice(0, 1) ?? []);
  const at = new Date(0);
  const everything = [...ids, ...fromAnswers];
  const wayOns = [
    ...(input.called === true ? (["called"] as const) : []),
    ...(input.safe === true ? (["safe-for-now"] as const) : []),
    ...(input.talked === true ? (["talked"] as const) : []),
  ];
  const records: GateRecord[] = [
    { at, kind: "checked", lines: [...ids, ...groups], private: false },
    // A way on that does not fit a line leaves it holding, so each may name every line.
    ...wayOns.map(
      (wayOn): GateRecord => ({ at, kind: "way-on", lines: everything, wayOn, private: false }),
    ),
  ];
  return {
    ok: true,
    state: gateState(
      records,
      fromAnswers.map((line) => ({ line })),
    ),
  };
}

function readIds(gate: unknown, errors: GateInputError[]): readonly string[] {
  if (gate === undefined) return [];
  if (!Array.isArray(gate)) {
    errors.push({ field: "gate", reason: "not-a-list" });
    return [];
  }
  if (gate.length > MOST_IDS) {
    errors.push({ field: "gate", reason: "too-many" });
    return [];
  }
  const ids: string[] = [];
  gate.forEach((id: unknown, index) => {
    if (typeof id === "string" && (isGroupId(id) || gateLine(id) !== undefined)) ids.push(id);
    else errors.push({ field: `gate[${index}]`, reason: "unknown-id" });
  });
  return ids;
}
