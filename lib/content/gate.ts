import type { GateLine } from "./gate/line";
import { thoughtLines } from "./gate/thoughts";
import { tier1Lines } from "./gate/tier-1";
import { tier2Lines } from "./gate/tier-2";
import { tier3Lines } from "./gate/tier-3";
import { tier4Lines } from "./gate/tier-4";

/**
 * The version of the safety gate. Raise it with any change to a line, a group or its words, and
 * note the change in docs/safety/gate.md. `unsigned` turns false only when a clinician has signed
 * this version; until then the methods page says that none has.
 */
export const gateFile = { version: "1.0.0", unsigned: true, reviewedOn: "2026-11-20" } as const;

const everyLine = [
  ...tier1Lines,
  ...thoughtLines,
  ...tier2Lines,
  ...tier3Lines,
  ...tier4Lines,
] as const;

export type GateLineId = (typeof everyLine)[number]["id"];
export type Tier4LineId = (typeof tier4Lines)[number]["id"];

/** Every line, most pressing first: within one tier the earlier line leads. */
export const gateLines: readonly (GateLine & { readonly id: GateLineId })[] = everyLine;

/** The questionnaire options that are tier 4 lines. */
export const tier4ByOption = {
  "fast-cancer": {
    apl: "wait-apl",
    "acute-leukemia": "wait-acute-leukemia",
    "aggressive-lymphoma": "wait-aggressive-lymphoma",
    testicular: "wait-testicular",
    "small-cell-lung": "wait-small-cell-lung",
    "inflammatory-breast": "wait-inflammatory-breast",
    "cord-compression": "wait-cord-compression",
    childhood: "wait-childhood",
  },
  timing: {
    "emergency-surgery": "wait-emergency-surgery",
    "course-under-way": "wait-course-under-way",
  },
  unsettled: { "test-booked": "wait-test-booked" },
} as const satisfies { readonly [question: string]: { readonly [option: string]: Tier4LineId } };

/** Every questionnaire option that says a line. */
export const linesByOption: {
  readonly [question: string]: { readonly [option: string]: GateLineId };
} = {
  ...tier4ByOption,
  plan: { "stopped-self": "drug-stopped" },
  "side-effects": { "severe-unchecked": "severe-side-effect" },
};

/** Questionnaire options that are no line themselves but send the person back to the gate. */
export const optionsThatOpenGate: readonly {
  readonly question: string;
  readonly option: string;
}[] = [{ question: "progress", option: "worse-unchecked" }];
