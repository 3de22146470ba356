import type { OptionId } from "./options";
import type { SourceId } from "./sources";

/*
 * What matters to a person, as pairs that pull against each other. A lean counts for the options
 * that serve it: editorial, as there is no validated weighting. An id never changes once released.
 */

/** How a person leans, from all to the left to all to the right; the middle is "both the same". */
export const leans = ["1", "2", "3", "4", "5"] as const;
export type Lean = (typeof leans)[number];

export type ValueSide = "left" | "right";
export type ValuePair = {
  readonly id: string;
  /** The options that serve each side. */
  readonly left: readonly OptionId[];
  readonly right: readonly OptionId[];
  /** About the doctor so far: it stays off paper that others read. */
  readonly isTrust?: true;
  /** It says something to the doctor who reads the packet. */
  readonly onPaper?: true;
};

export const valuePairs = [
  {
    id: "sooner-surer",
    left: ["reread", "own-doctor"],
    right: ["in-person", "reread"],
    onPaper: true,
  },
  { id: "one-or-more", left: ["own-doctor", "none-now"], right: ["in-person", "remote"] },
  {
    id: "near-or-far",
    left: ["remote", "own-doctor"],
    right: ["in-person", "remote"],
    onPaper: true,
  },
  { id: "face-or-home", left: ["in-person", "own-doctor"], right: ["remote", "reread"] },
  { id: "fewer-tests", left: ["reread", "none-now"], right: ["in-person"], onPaper: true },
  { id: "cost", left: ["own-doctor", "none-now"], right: ["in-person", "remote"], onPaper: true },
  { id: "known-or-new", left: ["own-doctor"], right: ["in-person", "remote"], isTrust: true },
  { id: "strong-or-gentle", left: [], right: [], onPaper: true },
] as const satisfies readonly ValuePair[];
export type ValuePairId = (typeof valuePairs)[number]["id"];

/** What the exercise rests on: that values are asked, and the choice of pairs is the house's own. */
export const valueSources = ["ipdas", "value-pairs"] as const satisfies readonly SourceId[];
export const valuesReviewedOn = "2026-11-28";
