import type { SourceId } from "./sources";

/**
 * Days to keep free between the steps, when we count back from the last day. They are about paper
 * and about thinking, never about how long an illness can wait: that is the doctor's word alone.
 */
export const waitGaps: {
  readonly recordsBeforeVisit: number;
  readonly visitBeforeDecision: number;
  readonly sources: readonly SourceId[];
  readonly reviewedOn: string;
} = {
  /** Two days are what it takes to see that images have come and that they open. */
  recordsBeforeVisit: 2,
  /** To read what was said, to talk it over, to tell both doctors. */
  visitBeforeDecision: 3,
  sources: ["wait-budget"],
  reviewedOn: "2026-11-20",
};
