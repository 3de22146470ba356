import type { TriggerId } from "@/lib/content/triggers";
import type { Tier } from "@/lib/content/types";
import {
  type Counts,
  cancelConcordance,
  neverDecisive,
  talkFirstTrigger,
} from "@/lib/engine/policy";
import type { PolicyRow, ProofRule } from "./content-under-proof";
import { atLeast, type Logic, type Rail } from "./logic";

/** What the policy reads: findings by rule, and the three situations. */
export type PolicyInputTerms<B> = {
  readonly findings: ReadonlyMap<string, Rail<B>>;
  readonly concordant: B;
  readonly settled: B;
  readonly carerDiffers: B;
  readonly gateHolds: B;
};

/** Counts above these change no row: shown over the whole range in policy.test.ts. */
export const countLimits = { strong: 2, medium: 3, mediumBesideTalk: 3, light: 2 } as const;
type Counted = keyof typeof countLimits;
type Flag = Exclude<keyof Counts, Counted>;

export const countNames = Object.keys(countLimits) as readonly Counted[];
export const flagNames: readonly Flag[] = [
  "gateHolds",
  "concordant",
  "decisiveUnknown",
  "settled",
  "carerDiffers",
];

export type CountTerms<B> = {
  /** At index k: at least k. */
  readonly counted: { readonly [C in Counted]: readonly B[] };
  readonly flags: { readonly [F in Flag]: B };
};

/** The counts that the rows read, over triggers, not rules. */
export function countTerms<B>(
  logic: Logic<B>,
  rules: readonly ProofRule[],
  input: PolicyInputTerms<B>,
): CountTerms<B> {
  const byTrigger = new Map<TriggerId, { tier: Tier; sure: B[]; possible: B[] }>();
  for (const rule of rules) {
    const rail = input.findings.get(rule.id) as Rail<B>;
    const entry = byTrigger.get(rule.weighsAs) ?? { tier: rule.tier, sure: [], possible: [] };
    byTrigger.set(rule.weighsAs, {
      tier: rule.tier,
      sure: [...entry.sure, rail.sure],
      possible: [...entry.possible, rail.possible],
    });
  }
  const triggers = [...byTrigger].map(([id, { tier, sure, possible }]) => ({
    id,
    tier,
    sure: logic.or(sure),
    possible: logic.or(possible),
  }));
  const sureOf = (tier: Tier) => triggers.filter((one) => one.tier === tier);
  const terms = (list: typeof triggers, most: number) =>
    atLeast(
      logic,
      list.map(({ sure }) => sure),
      most,
    );
  const cancels = triggers.filter(({ id }) => cancelConcordance.includes(id));
  const doubts = triggers.filter(({ id, tier }) => tier === "S" && id !== neverDecisive);
  return {
    counted: {
      strong: terms(sureOf("S"), countLimits.strong),
      medium: terms(sureOf("M"), countLimits.medium),
      mediumBesideTalk: terms(
        sureOf("M").filter(({ id }) => id !== talkFirstTrigger),
        countLimits.mediumBesideTalk,
      ),
      light: terms(sureOf("L"), countLimits.light),
    },
    flags: {
      gateHolds: input.gateHolds,
      settled: input.settled,
      carerDiffers: input.carerDiffers,
      concordant: logic.and([input.concordant, ...cancels.map(({ sure }) => logic.not(sure))]),
      decisiveUnknown: logic.or(
        doubts.map(({ sure, possible }) => logic.and([possible, logic.not(sure)])),
      ),
    },
  };
}

/** For each row, whether its own test holds: read off the table by running it on every count. */
export function rowTerms<B>(
  logic: Logic<B>,
  rows: readonly PolicyRow[],
  counts: CountTerms<B>,
): readonly B[] {
  return rows.map((row) => decisionTerm(logic, decisionOf(row), counts));
}

/** A row as a chain of tests on single counts, with what changes nothing left out. */
type Decision =
  | boolean
  | { readonly test: Test; readonly then: Decision; readonly otherwise: Decision };
type Test = { readonly flag: Flag } | { readonly count: Counted; readonly atLeast: number };

const decisions = new WeakMap<PolicyRow, Decision>();

function decisionOf(row: PolicyRow): Decision {
  const known = decisions.get(row);
  if (known !== undefined) return known;
  const made = runOnEveryCount(row);
  decisions.set(row, made);
  return made;
}

function runOnEveryCount(row: PolicyRow): Decision {
  const choose = (test: Test, then: Decision, otherwise: Decision): Decision =>
    JSON.stringify(then) === JSON.stringify(otherwise) ? then : { test, then, otherwise };
  const byFlag = (at: number, known: Partial<Counts>): Decision => {
    const flag = flagNames[at];
    if (flag === undefined) return byCount(0, known);
    const then = byFlag(at + 1, { ...known, [flag]: true });
    return choose({ flag }, then, byFlag(at + 1, { ...known, [flag]: false }));
  };
  const byCount = (at: number, known: Partial<Counts>): Decision => {
    const count = countNames[at];
    if (count === undefined) return row.holds(known as Counts);
    let result = byCount(at + 1, { ...known, [count]: 0 });
    for (let k = 1; k <= countLimits[count]; k += 1) {
      result = choose({ count, atLeast: k }, byCount(at + 1, { ...known, [count]: k }), result);
    }
    return result;
  };
  return byFlag(0, {});
}

function decisionTerm<B>(logic: Logic<B>, decision: Decision, counts: CountTerms<B>): B {
  if (typeof decision === "boolean") return decision ? logic.yes : logic.no;
  const { test } = decision;
  const held =
    "flag" in test ? counts.flags[test.flag] : (counts.counted[test.count][test.atLeast] as B);
  const [then, otherwise] = [decision.then, decision.otherwise].map((part) =>
    decisionTerm(logic, part, counts),
  ) as [B, B];
  return logic.or([logic.and([held, then]), logic.and([logic.not(held), otherwise])]);
}

/** For each row, whether it is the answer: it holds and none above it does. */
export function takenTerms<B>(logic: Logic<B>, holds: readonly B[]): readonly B[] {
  return holds.map((one, at) => logic.and([one, ...holds.slice(0, at).map(logic.not)]));
}
