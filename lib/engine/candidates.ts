import {
  type CriterionId,
  criteria,
  type IndependenceId,
  type IndependenceResult,
  independenceChecks,
} from "../content/candidate-criteria";

/** What is known of a candidate; what is not known is absent. */
export type CandidateFacts = {
  readonly [field: string]: string | readonly string[] | undefined;
};
type Named = { readonly id: string; readonly facts: CandidateFacts };

/** One criterion over all candidates. */
export type ComparedRow = {
  readonly criterion: CriterionId;
  readonly cells: readonly {
    readonly id: string;
    readonly value: string | readonly string[] | null;
  }[];
  /** At least two are known, and not all that are known are the same. */
  readonly differs: boolean;
  /** The candidates of whom it is not known. */
  readonly unknownFor: readonly string[];
};

/**
 * Every criterion, in its order, over the candidates, in theirs. Nothing is weighed: which of two
 * is better is for the person to say.
 */
export function compareCandidates(candidates: readonly Named[]): readonly ComparedRow[] {
  return criteria.map(({ id: criterion }) => {
    const cells = candidates.map(({ id, facts }) => ({ id, value: knownValue(facts[criterion]) }));
    const known = cells.flatMap(({ value }) => (value === null ? [] : [plain(value)]));
    return {
      criterion,
      cells,
      differs: new Set(known).size > 1,
      unknownFor: cells.filter(({ value }) => value === null).map(({ id }) => id),
    };
  });
}

/** The criteria that are not known of a candidate yet, in their order. */
export function unknownCriteria(facts: CandidateFacts): readonly CriterionId[] {
  return criteria.filter(({ id }) => knownValue(facts[id]) === null).map(({ id }) => id);
}

export type Independence = {
  readonly result: IndependenceResult;
  /** What ties the candidate to the doctor who advised. */
  readonly findings: readonly IndependenceId[];
  /** What is not known yet and could tie them. */
  readonly open: readonly IndependenceId[];
};

/**
 * How independent a candidate is of the doctor who advised. One tie that is known is enough to
 * say so; "independent" is said only when every tie is ruled out: not known is not "no".
 */
export function findIndependence(facts: CandidateFacts): Independence {
  const findings: IndependenceId[] = [];
  const open: IndependenceId[] = [];
  const weights = new Set<string>();
  for (const { id, ties, weight } of independenceChecks) {
    const answer = knownValue(facts[id]);
    if (answer === null) open.push(id);
    else if (answer === ties) {
      findings.push(id);
      weights.add(weight);
    }
  }
  return { result: resultOf(weights, open), findings, open };
}

function resultOf(
  weights: ReadonlySet<string>,
  open: readonly IndependenceId[],
): IndependenceResult {
  if (weights.has("tied")) return "tied";
  // The field is no tie: two doctors of one kind can be wholly independent.
  const openTies = open.filter((id) => id !== "same-field");
  if (weights.has("near")) return "near";
  if (openTies.length > 0) return "cannot-tell";
  return weights.has("lean") ? "apart-same-field" : "apart";
}

function knownValue(
  value: string | readonly string[] | undefined,
): string | readonly string[] | null {
  return value === undefined || value.length === 0 ? null : value;
}

/** The same said in another way of typing is not a difference. */
function plain(value: string | readonly string[]): string {
  return typeof value === "string"
    ? value.trim().replace(/\s+/g, " ").toLowerCase()
    : [...value].sort().join("\n");
}
