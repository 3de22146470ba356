import { counters } from "@/lib/content/counters";
import { linesByOption, optionsThatOpenGate } from "@/lib/content/gate";
import { groupRecords } from "@/lib/content/group-records";
import { overlays } from "@/lib/content/overlays";
import { questions } from "@/lib/content/questionnaire";
import { rules } from "@/lib/content/rules/all";
import { carerSeesItDifferently, concordant, settled } from "@/lib/content/situations";
import { type TriggerId, triggerDomain } from "@/lib/content/triggers";
import type { Condition, Question, Tier } from "@/lib/content/types";
import { type Counts, policy } from "@/lib/engine/policy";

type Named = { readonly id: string; readonly when: Condition };
export type ProofRule = Named & {
  readonly tier: Tier;
  readonly domain: string;
  readonly weighsAs: TriggerId;
  readonly closerFormOf?: string;
};
export type PolicyRow = {
  readonly answer: string;
  readonly why: string;
  readonly holds: (counts: Counts) => boolean;
};

/** All that the proofs are about. A planted fault is this with one thing changed. */
export type Content = {
  readonly questions: readonly Question[];
  readonly rules: readonly ProofRule[];
  readonly overlays: readonly Named[];
  readonly counters: readonly Named[];
  readonly situations: {
    readonly concordant: Condition;
    readonly settled: Condition;
    readonly carerDiffers: Condition;
  };
  readonly policy: readonly PolicyRow[];
  /** Options that say a line of the safety gate, or send the person back to it. */
  readonly gate: readonly { readonly question: string; readonly option: string }[];
  readonly groupRecords: { readonly [group: string]: readonly string[] };
};

export const realContent: Content = {
  questions: questions as readonly Question[],
  rules: rules.map((rule) => ({
    id: rule.id,
    when: rule.when,
    tier: rule.tier,
    domain: triggerDomain[rule.trigger],
    weighsAs: "countsAs" in rule ? rule.countsAs : rule.trigger,
    closerFormOf: "closerFormOf" in rule ? rule.closerFormOf : undefined,
  })),
  overlays,
  counters,
  situations: { concordant, settled, carerDiffers: carerSeesItDifferently },
  policy,
  gate: [
    ...Object.entries(linesByOption).flatMap(([question, lines]) =>
      Object.keys(lines).map((option) => ({ question, option })),
    ),
    ...optionsThatOpenGate,
  ],
  groupRecords,
};
