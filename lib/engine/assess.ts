import { type CounterId, counters } from "../content/counters";
import { type OverlayId, overlays } from "../content/overlays";
import {
  carerSeesItDifferently,
  settled,
  concordant as twoConcordant,
} from "../content/situations";
import type { AnswerSheet, Truth } from "../content/types";
import type { AnswerCode } from "../content/word-shapes";
import { compile } from "./conditions";
import { type Facts, type FactValues, readFacts, TRUE, UNKNOWN } from "./facts";
import { type Finding, findAll } from "./findings";
import { decide } from "./policy";
import { addScores, type Scores } from "./scores";

const situations = {
  concordant: compile(twoConcordant),
  settled: compile(settled),
  carerDiffers: compile(carerSeesItDifferently),
};
const readyOverlays = overlays.map(({ id, when }) => ({ id, when: compile(when) }));
const readyCounters = counters.map(({ id, when }) => ({ id, when: compile(when) }));

/** What the safety gate says, as far as the answer is concerned. */
export type GateHold = {
  /** 1 or 2: nothing is scored. 3: the answer waits until the person says they have called. */
  readonly tier: 1 | 2 | 3;
};

export type Assessment = {
  readonly answer: AnswerCode;
  /** Which row of the policy held. */
  readonly why: string;
  /** Beside "worth considering": an unknown strong reason could raise it. */
  readonly couldRise: boolean;
  readonly findings: readonly Finding[];
  /** Two concordant opinions by their own parts; what cancels them is the policy's business. */
  readonly concordant: Truth;
  readonly overlays: readonly OverlayId[];
  readonly counters: readonly CounterId[];
  readonly scores: Scores;
};

/**
 * Holds a sheet of valid answers against every rule and the policy. Pure: the same sheet and
 * gate give the same assessment. Under a tier 1 or 2 gate nothing is scored.
 */
export function assess(sheet: AnswerSheet, gate: GateHold | null = null): Assessment {
  const facts = readFacts(sheet);
  const overlaysHeld = idsThatHold(readyOverlays, facts);
  if (gate !== null && gate.tier < 3) {
    return {
      answer: "emergency-first",
      why: "gate",
      couldRise: false,
      findings: [],
      concordant: null,
      overlays: overlaysHeld,
      counters: [],
      scores: addScores([]),
    };
  }
  const findings = findAll(facts);
  const concordant = truthOf(situations.concordant.value(facts.values));
  const decision = decide({
    gateHolds: gate !== null,
    findings,
    concordant,
    settled: truthOf(situations.settled.value(facts.values)),
    carerDiffers: truthOf(situations.carerDiffers.value(facts.values)),
  });
  return {
    ...decision,
    findings,
    concordant,
    overlays: overlaysHeld,
    counters: idsThatHold(readyCounters, facts),
    scores: addScores(findings),
  };
}

function idsThatHold<Id>(
  list: readonly { readonly id: Id; readonly when: { value: (facts: FactValues) => number } }[],
  facts: Facts,
): readonly Id[] {
  return list.filter(({ when }) => when.value(facts.values) === TRUE).map(({ id }) => id);
}

function truthOf(value: number): Truth {
  return value === UNKNOWN ? null : value === TRUE;
}
