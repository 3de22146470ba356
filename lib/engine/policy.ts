import type { TriggerId } from "../content/triggers";
import type { Tier, Truth } from "../content/types";
import type { AnswerCode } from "../content/word-shapes";

/*
 * From findings to one of six answers: policy version 1, editorial. Scores play no part.
 */

/** What the policy reads of a finding. */
export type Weighed = { readonly weighsAs: TriggerId; readonly tier: Tier; readonly value: Truth };

export type PolicyInput = {
  /** A tier 1, 2 or 3 safety line holds and the answer is not open. */
  readonly gateHolds: boolean;
  readonly findings: readonly Weighed[];
  /** Two concordant opinions, by their own parts. */
  readonly concordant: Truth;
  /** Everyday or settled. */
  readonly settled: Truth;
  /** A carer's concern that the person does not share. */
  readonly carerDiffers: Truth;
};

/** These cancel two concordant opinions when true. */
export const cancelConcordance: readonly TriggerId[] = ["T5", "T21", "T31", "T32"];
/** A gap that the present doctor can fill: never more than "talk first" alone. */
export const talkFirstTrigger: TriggerId = "T28";
/** Unknown, it is a task, not a doubt about the answer. */
export const neverDecisive: TriggerId = "T31";

export type Counts = {
  readonly strong: number;
  /** M triggers, T28 among them. */
  readonly medium: number;
  readonly mediumBesideTalk: number;
  readonly light: number;
  readonly decisiveUnknown: boolean;
  readonly concordant: boolean;
  readonly settled: boolean;
  readonly carerDiffers: boolean;
  readonly gateHolds: boolean;
};

/** Counts triggers, not rules: a trigger with two forms counts once. */
export function count(input: PolicyInput): Counts {
  const trigger = new Map<TriggerId, { tier: Tier; value: Truth }>();
  for (const { weighsAs, tier, value } of input.findings) {
    const known = trigger.get(weighsAs);
    trigger.set(weighsAs, { tier, value: known ? either(known.value, value) : value });
  }
  const has = (id: TriggerId) => trigger.get(id)?.value === true;
  const all = [...trigger];
  const trueOf = (tier: Tier) => all.filter(([, one]) => one.tier === tier && one.value === true);
  return {
    strong: trueOf("S").length,
    medium: trueOf("M").length,
    mediumBesideTalk: trueOf("M").filter(([id]) => id !== talkFirstTrigger).length,
    light: trueOf("L").length,
    decisiveUnknown: all.some(
      ([id, one]) => one.tier === "S" && one.value === null && id !== neverDecisive,
    ),
    concordant: input.concordant === true && !cancelConcordance.some(has),
    settled: input.settled === true,
    carerDiffers: input.carerDiffers === true,
    gateHolds: input.gateHolds,
  };
}

function either(a: Truth, b: Truth): Truth {
  if (a === true || b === true) return true;
  return a === null || b === null ? null : false;
}

type Row = {
  readonly answer: AnswerCode;
  /** Why, as a code that the words are kept under. */
  readonly why: string;
  readonly holds: (counts: Counts) => boolean;
};

/** The one table. Taken from the top; the first row that holds is the answer. */
export const policy: readonly Row[] = [
  { answer: "emergency-first", why: "gate", holds: (c) => c.gateHolds },
  { answer: "no-clear-reason", why: "concordant", holds: (c) => c.concordant },
  {
    answer: "no-clear-reason",
    why: "everyday",
    holds: (c) =>
      c.strong === 0 &&
      c.medium === 0 &&
      !c.decisiveUnknown &&
      !c.carerDiffers &&
      (c.light === 0 || c.settled),
  },
  { answer: "well-supported", why: "strong", holds: (c) => c.strong >= 1 },
  { answer: "well-supported", why: "several", holds: (c) => c.medium >= 2 },
  { answer: "worth-considering", why: "one", holds: (c) => c.mediumBesideTalk >= 1 },
  { answer: "cannot-tell-yet", why: "open", holds: (c) => c.decisiveUnknown },
  { answer: "talk-first", why: "talk", holds: () => true },
];

/** The answer, why, and whether an unknown strong reason could still raise it. */
export function decide(input: PolicyInput): {
  readonly answer: AnswerCode;
  readonly why: string;
  readonly couldRise: boolean;
} {
  const counts = count(input);
  const row = policy.find(({ holds }) => holds(counts)) as Row;
  return {
    answer: row.answer,
    why: row.why,
    couldRise: row.answer === "worth-considering" && counts.decisiveUnknown,
  };
}
