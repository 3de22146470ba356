/**
 * The 32 triggers and the part of the picture that each belongs to. Which tier a rule has
 * stands in the rule. Editorial: no validated weighting exists.
 */
export const domains = [
  "diagnosis",
  "tests",
  "treatment-risk",
  "side-effects",
  "progress",
  "trust",
  "life",
  "practical",
] as const;
export type Domain = (typeof domains)[number];

export const triggerDomain = {
  T1: "diagnosis",
  T2: "diagnosis",
  T3: "diagnosis",
  T4: "diagnosis",
  T5: "diagnosis",
  T6: "diagnosis",
  T7: "tests",
  T8: "tests",
  T9: "tests",
  T10: "treatment-risk",
  T11: "treatment-risk",
  T12: "treatment-risk",
  T13: "treatment-risk",
  T14: "treatment-risk",
  T15: "treatment-risk",
  T16: "treatment-risk",
  T17: "progress",
  T18: "side-effects",
  T19: "progress",
  T20: "treatment-risk",
  T21: "diagnosis",
  T22: "progress",
  T23: "practical",
  T24: "practical",
  T25: "life",
  T26: "trust",
  T27: "trust",
  T28: "trust",
  T29: "life",
  T30: "life",
  T31: "practical",
  T32: "treatment-risk",
} as const satisfies Record<string, Domain>;

export type TriggerId = keyof typeof triggerDomain;

/** One table of scores: they order and draw, they never decide. */
export const tierScore = { S: 4, M: 2, L: 1 } as const;
