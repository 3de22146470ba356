import type { CountryId } from "./emergency-numbers";
import type { SourceId } from "./sources";

/** What the law says; the words are in `en/records-law.ts` under the same ids. */
export const lawFacts = [
  "answer-in-time",
  "one-extension",
  "electronic-at-once",
  "fee-copying-only",
  "form-and-format",
  "images-included",
  "not-therapy-notes",
  "third-party-fee",
] as const;
export type LawFact = (typeof lawFacts)[number];

export type RecordsLaw = {
  /** How the law is cited. */
  readonly citation: string;
  /** Days from the request by which they are to act. */
  readonly respondWithin: number;
  /** Days of the one extension, counted on from there; told in writing, with the reason. */
  readonly extension: number;
  readonly facts: readonly LawFact[];
  readonly sources: readonly SourceId[];
  /** YYYY-MM-DD: last held against its sources. */
  readonly reviewedOn: string;
};

/**
 * The law on access to one's own records by country. null: we do not know its dates, and say so. A
 * country is added here and nowhere else.
 */
export const recordsLaws: { readonly [C in CountryId]: RecordsLaw | null } = {
  us: {
    citation: "45 CFR 164.524",
    respondWithin: 30,
    extension: 30,
    facts: lawFacts,
    sources: ["s33", "s34", "s37"],
    reviewedOn: "2026-11-20",
  },
  gb: null,
  ca: null,
  ie: null,
  au: null,
  nz: null,
  eu: null,
  other: null,
};

/** The country whose law stands while a person has not said where they are. */
const defaultCountry: CountryId = "us";

/** The law for a country, or for nobody knows where; null where we do not know it. */
export function recordsLawOf(country: string | null | undefined): RecordsLaw | null {
  const known = country && Object.hasOwn(recordsLaws, country) ? country : defaultCountry;
  return recordsLaws[known as CountryId];
}
