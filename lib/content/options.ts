import type { SourceId } from "./sources";

/** The ways open to a person, from the most to do to the least: the order where nothing else is known. */
export const optionIds = ["in-person", "remote", "reread", "own-doctor", "none-now"] as const;
export type OptionId = (typeof optionIds)[number];

/** What is told of every option, in this order: the same for each, and as long for each. */
export const optionFields = [
  "what",
  "good",
  "hard",
  "like",
  "telling",
  "cost",
  "time",
  "skip",
] as const;
export type OptionField = (typeof optionFields)[number];

export type Option = {
  readonly id: OptionId;
  readonly sources: readonly SourceId[];
  /** YYYY-MM-DD: the day it was last held against its sources. */
  readonly reviewedOn: string;
};

/** The options with what they rest on; their words are in each language, under the same ids. */
export const options = [
  { id: "in-person", sources: ["s18", "s22", "s47", "s66"], reviewedOn: "2026-11-28" },
  { id: "remote", sources: ["s23", "s23b", "s24", "s25", "s47"], reviewedOn: "2026-11-28" },
  { id: "reread", sources: ["s39", "s54", "s55", "s56"], reviewedOn: "2026-11-28" },
  { id: "own-doctor", sources: ["s12", "s13", "s20"], reviewedOn: "2026-11-28" },
  { id: "none-now", sources: ["s12", "s18", "s47", "s64"], reviewedOn: "2026-11-28" },
] as const satisfies readonly Option[];
