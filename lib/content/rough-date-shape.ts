export const seasons = ["spring", "summer", "fall", "winter"] as const;

export type Season = (typeof seasons)[number];

/** How people of one language name the parts of a date when they type it. All in lower case. */
export type DateNames = {
  /** Twelve lists, January first: the whole name and the short ones, without a full stop. */
  readonly months: readonly (readonly string[])[];
  readonly seasons: { readonly [S in Season]: readonly string[] };
  /** Endings of a day's number: "5th". */
  readonly dayEndings: readonly string[];
  /** Words that may stand inside a date: "5th of March". */
  readonly of: readonly string[];
  readonly the: readonly string[];
  /** Between the two dates of a time that lasted: "2019 to 2021". */
  readonly to: readonly string[];
  /** Before a date, and said by the date alone: "in 2019". */
  readonly at: readonly string[];
  /** Before a date, and more than the date alone says: "since 2019", "early 2024". */
  readonly near: readonly string[];
};

/** How a date is said back. Months count from 1. */
export type RoughDateWords = {
  readonly year: (year: number) => string;
  readonly month: (month: number, year: number) => string;
  readonly day: (day: number, month: number, year: number) => string;
  /** `until` is the year that a season runs into, as winter does in the north; else null. */
  readonly season: (season: Season, year: number, until: number | null) => string;
  /** A month alone, as short as it goes: for the axis of a picture. */
  readonly shortMonth: (month: number) => string;
};
