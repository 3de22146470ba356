import type { LawFact } from "./jurisdictions";
import type { Spoken } from "./types";

export type RecordsLawWords = {
  /** Where the law is known. */
  readonly heading: string;
  readonly lede: Spoken;
  readonly facts: { readonly [F in LawFact]: Spoken };
  /** Where its dates are not known. */
  readonly unknown: { readonly heading: string; readonly text: Spoken };
  /** Under it: how the law is cited, and when it was last checked. */
  readonly cited: (citation: string, day: string) => string;
};
