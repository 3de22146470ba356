import type { OptionOf } from "./questionnaire";
import type { SourceId } from "./sources";

type Group = OptionOf<"group">;

/**
 * So many of 100. Two numbers that differ are the lowest and the highest that studies found; 0 is
 * "fewer than 1".
 */
export type Share = { readonly from: number; readonly to: number };

export type KnownFact = {
  readonly id: string;
  /** What a second opinion may change, or what it may cost: one never stands without the other. */
  readonly side: "may-change" | "may-cost";
  /** Whose situation it fits. */
  readonly groups: "all" | readonly Group[];
  /** How many of 100 it changed something for; null where it is told in words. */
  readonly share: Share | null;
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** YYYY-MM-DD: the day it was last held against its source. It is shown for a year from then. */
  readonly reviewedOn: string;
};

const exactly = (of: number): Share => ({ from: of, to: of });
const reviewedOn = "2026-11-28";

/**
 * What studies found, rounded to whole people of 100. What is not here is left out on purpose:
 * figures of those who sell second opinions, figures of one rater, ratios of risks.
 */
export const knownFacts = [
  {
    id: "treatment-advice",
    side: "may-change",
    groups: "all",
    share: exactly(37),
    sources: ["s30"],
    reviewedOn,
  },
  {
    id: "diagnosis",
    side: "may-change",
    groups: "all",
    share: exactly(15),
    sources: ["s30"],
    reviewedOn,
  },
  {
    id: "all-studies",
    side: "may-change",
    groups: "all",
    share: { from: 10, to: 62 },
    sources: ["s47"],
    reviewedOn,
  },
  {
    id: "more-unsure",
    side: "may-cost",
    groups: "all",
    share: null,
    sources: ["s66"],
    reviewedOn,
  },
  {
    id: "delay-cancer",
    side: "may-cost",
    groups: ["cancer"],
    share: null,
    sources: ["s64"],
    reviewedOn,
  },
  {
    id: "delay-breast",
    side: "may-cost",
    groups: ["cancer"],
    share: null,
    sources: ["s63"],
    reviewedOn,
  },
  {
    id: "delay-unknown",
    side: "may-cost",
    groups: ["ms", "neuro", "heart", "spine-joint", "surgery", "rare", "other"],
    share: null,
    sources: ["known-facts"],
    reviewedOn,
  },
  { id: "worth-it", side: "may-cost", groups: "all", share: null, sources: ["s48"], reviewedOn },
  {
    id: "cancer-changed",
    side: "may-change",
    groups: ["cancer"],
    share: { from: 12, to: 69 },
    sources: ["s49", "s50"],
    reviewedOn,
  },
  {
    id: "breast-board",
    side: "may-change",
    groups: ["cancer"],
    share: exactly(43),
    sources: ["s53"],
    reviewedOn,
  },
  {
    id: "every-slide",
    side: "may-change",
    groups: ["cancer"],
    share: { from: 1, to: 2 },
    sources: ["s56", "s57"],
    reviewedOn,
  },
  {
    id: "scans-read-again",
    side: "may-change",
    groups: ["cancer", "spine-joint", "surgery", "rare"],
    share: exactly(32),
    sources: ["s54"],
    reviewedOn,
  },
  {
    id: "every-scan",
    side: "may-change",
    groups: ["cancer", "spine-joint", "surgery", "rare", "heart"],
    share: { from: 0, to: 22 },
    sources: ["s62"],
    reviewedOn,
  },
  {
    id: "brain-scans",
    side: "may-change",
    groups: ["ms", "neuro"],
    share: exactly(13),
    sources: ["s55"],
    reviewedOn,
  },
  {
    id: "ms-diagnosis",
    side: "may-change",
    groups: ["ms"],
    share: { from: 17, to: 19 },
    sources: ["s61"],
    reviewedOn,
  },
  {
    id: "spine-surgery",
    side: "may-change",
    groups: ["spine-joint"],
    share: exactly(66),
    sources: ["s59"],
    reviewedOn,
  },
  {
    id: "hard-cases",
    side: "may-change",
    groups: ["rare", "heart", "surgery", "other"],
    share: exactly(21),
    sources: ["s51"],
    reviewedOn,
  },
] as const satisfies readonly KnownFact[];
export type KnownFactId = (typeof knownFacts)[number]["id"];
