import { type GateLineId, gateLines } from "../content/gate";
import {
  type GateGroupId,
  type GateLine,
  type GateTier,
  type GateWay,
  type GateWayOn,
  gateGroups,
  gateWays,
  impliedGroups,
} from "../content/gate/line";

/** What was said at the gate and when. `lines` holds line ids and, with them, the ticked groups. */
export type GateRecord = {
  readonly at: Date;
  readonly kind: "checked" | "way-on" | "nothing-new";
  readonly lines: readonly string[];
  readonly wayOn?: GateWayOn;
  readonly private: boolean;
};

/** A line that an answer of the questionnaire says. Without `at` it counts as said before all records. */
export type SaidByAnswer = { readonly line: GateLineId; readonly at?: Date };

export type GateHold = {
  readonly id: GateLineId;
  readonly tier: GateTier;
  readonly way: Exclude<GateWay, null>;
  readonly private: boolean;
  readonly tone: GateLine["tone"];
  /** null: said by an answer whose time is not known. */
  readonly since: Date | null;
};

export type GateState = {
  /** May anything be scored and shown? */
  readonly open: boolean;
  /** The lowest tier that holds, and its leading line. null when nothing closes the answer. */
  readonly tier: GateTier | null;
  readonly line: GateLineId | null;
  /** What closes the answer, most pressing first. */
  readonly holding: readonly GateHold[];
  /** Called, safe for now or talked: the answer is open, these stay above it. */
  readonly onTop: readonly GateHold[];
  /** Tier 4: over any answer. */
  readonly overlays: readonly GateLineId[];
};

type Line = GateLine & { readonly id: GateLineId };
type Held = GateHold & { readonly opened: boolean };
type Said = {
  readonly at: Date | null;
  readonly record: GateRecord | null;
  readonly answer: GateLineId | null;
};

const byId = new Map<string, Line>(gateLines.map((line) => [line.id, line]));
/** A record may name a line that has since been replaced: it must not be lost. */
const byFormerId = new Map<string, Line>(
  gateLines.flatMap((line) => (line.replaces === null ? [] : [[line.replaces, line] as const])),
);
const order = new Map(gateLines.map((line, index) => [line.id, index]));

/** In: any text. Out: whether it is the id of a group. */
export function isGroupId(id: string): id is GateGroupId {
  return (gateGroups as readonly string[]).includes(id);
}

/** In: any text. Out: the line of that id, or the line that replaced it; undefined when there is none. */
export function gateLine(id: string): Line | undefined {
  return byId.get(id) ?? byFormerId.get(id);
}

/** In: ids, of which some are groups. Out: the groups among them and those they bring along. */
export function groupsAmong(ids: readonly string[]): ReadonlySet<GateGroupId> {
  const groups = ids.filter(isGroupId);
  return new Set([...groups, ...groups.flatMap((group) => impliedGroups[group] ?? [])]);
}

/** In: a line and the groups ticked. Out: whether it is asked of this person at all. */
export function isAsked(line: GateLine, groups: ReadonlySet<GateGroupId>): boolean {
  return line.groups === null || line.groups.some((group) => groups.has(group));
}

/**
 * What the gate says now. In: every record, in any order; the lines that answers say (of shown
 * questions only). Out: the state. Errors: none; ids that no line ever had are passed over.
 *
 * A line holds from when it was said until a way on that fits it is recorded later. Records of the
 * same instant count in the order given. A group's line counts only where the group was ticked:
 * in the same record, or, where a record names no group, in the last one that did.
 */
export function gateState(
  records: readonly GateRecord[],
  fromAnswers: readonly SaidByAnswer[] = [],
): GateState {
  const held = new Map<GateLineId, Held>();
  const overlays = new Set<GateLineId>();
  let groups: ReadonlySet<GateGroupId> = new Set();

  const hold = (line: Line, at: Date | null) => {
    const { tier, way } = weightIn(line, groups);
    if (way === null) {
      overlays.add(line.id);
      return;
    }
    const { id, tone } = line;
    held.set(id, { id, tier, way, private: line.private, tone, since: at, opened: false });
  };

  for (const said of inOrder(records, fromAnswers)) {
    if (said.answer !== null) {
      const line = byId.get(said.answer);
      if (line !== undefined) hold(line, said.at);
      continue;
    }
    const record = said.record;
    if (record === null || record.kind === "nothing-new") continue;
    if (record.kind === "way-on") {
      for (const id of record.lines) takeWayOn(held, gateLine(id)?.id, record.wayOn);
      continue;
    }
    if (record.lines.some(isGroupId)) groups = groupsAmong(record.lines);
    for (const id of record.lines) {
      const line = gateLine(id);
      if (line !== undefined && isAsked(line, groups)) hold(line, record.at);
    }
  }
  return stateOf([...held.values()], overlays);
}

/** Without a known time, an answer counts as said first, so that any later way on settles it. */
function inOrder(
  records: readonly GateRecord[],
  answers: readonly SaidByAnswer[],
): readonly Said[] {
  const all: Said[] = [
    ...answers.map(({ line, at }) => ({ at: at ?? null, record: null, answer: line })),
    ...records.map((record) => ({ at: record.at, record, answer: null })),
  ];
  const time = (said: Said) => said.at?.getTime() ?? Number.NEGATIVE_INFINITY;
  // Infinity minus infinity is no number, hence the comparison by hand.
  return all.sort((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : 0));
}

function weightIn(line: Line, groups: ReadonlySet<GateGroupId>): { tier: GateTier; way: GateWay } {
  const { eased } = line;
  if (eased === undefined || !groups.has(eased.group)) return line;
  return eased.unless.some((group) => groups.has(group)) ? line : eased;
}

/** A way on that does not fit the line changes nothing: the line goes on holding. */
function takeWayOn(
  held: Map<GateLineId, Held>,
  id: GateLineId | undefined,
  wayOn: GateWayOn | undefined,
): void {
  const line = id === undefined ? undefined : held.get(id);
  if (line === undefined || wayOn === undefined) return;
  const way = gateWays[line.way];
  if (way.opens.includes(wayOn)) {
    held.set(line.id, { ...line, opened: true });
    return;
  }
  if (way.clears.includes(wayOn) && (line.opened || !way.needsOpening)) held.delete(line.id);
}

function stateOf(held: readonly Held[], overlays: ReadonlySet<GateLineId>): GateState {
  const rank = (id: GateLineId) => order.get(id) ?? 0;
  const sorted = [...held].sort((a, b) => a.tier - b.tier || rank(a.id) - rank(b.id));
  const shape = ({ opened: _, ...hold }: Held): GateHold => hold;
  const holding = sorted.filter((line) => !line.opened).map(shape);
  const first = holding[0];
  return {
    open: first === undefined,
    tier: first?.tier ?? null,
    line: first?.id ?? null,
    holding,
    onTop: sorted.filter((line) => line.opened).map(shape),
    overlays: [...overlays].sort((a, b) => rank(a) - rank(b)),
  };
}

/**
 * The one line that stands first for whoever asks: what holds, else what stays on top, else tier 4.
 * In: a state. Out: its tier and id, or null when nothing was said.
 */
export function leadingLine(
  state: GateState,
): { readonly tier: GateTier; readonly id: GateLineId } | null {
  const first = state.holding[0] ?? state.onTop[0];
  if (first !== undefined) return { tier: first.tier, id: first.id };
  const overlay = state.overlays[0];
  return overlay === undefined ? null : { tier: 4, id: overlay };
}

/** In: ids about to be recorded. Out: whether the record has to be kept private. */
export function hasPrivateLine(ids: readonly string[]): boolean {
  return ids.some((id) => gateLine(id)?.private === true);
}

/** What a carer or another helper may see. In: every record. Out: the same without anything private. */
export function withoutPrivate(records: readonly GateRecord[]): readonly GateRecord[] {
  return records
    .filter((record) => !record.private)
    .map((record) => ({ ...record, lines: record.lines.filter((id) => !gateLine(id)?.private) }));
}

export type PrintLines = {
  readonly holding: readonly GateLineId[];
  readonly onTop: readonly GateLineId[];
  readonly overlays: readonly GateLineId[];
};

/**
 * The lines that head a print. In: a state, and whether the person chose to print what they keep
 * private. Out: line ids by place, nothing private among them unless chosen.
 */
export function linesForPrint(state: GateState, choice = { withPrivate: false }): PrintLines {
  const ids = (lines: readonly GateHold[]) =>
    lines.filter((line) => choice.withPrivate || !line.private).map((line) => line.id);
  return { holding: ids(state.holding), onTop: ids(state.onTop), overlays: state.overlays };
}
