import type { LetterWords } from "./letter-shape";
import type { SourceId } from "./sources";

/** The parts of the list of letters. */
export const letterGroups = ["ask", "late", "doctors", "decided"] as const;
export type LetterGroup = (typeof letterGroups)[number];

/**
 * Which records a letter is about: those still to ask for that are read, are images or are tissue;
 * those that are late; all that another doctor does not have yet. Null: none.
 */
export type LetterAbout = "paper" | "images" | "tissue" | "late" | "all-open" | null;

type Letter = {
  readonly group: LetterGroup;
  readonly about: LetterAbout;
  readonly sources: readonly SourceId[];
  readonly reviewedOn: string;
};

const reviewedOn = "2026-11-20";

/** Every letter. The words are in `en/letters.ts` under the same ids. */
export const letters = {
  "records-request": {
    group: "ask",
    about: "paper",
    sources: ["article-b", "article-c", "s33", "s35"],
    reviewedOn,
  },
  "image-request": {
    group: "ask",
    about: "images",
    sources: ["article-c", "s33", "s37", "s38", "s39"],
    reviewedOn,
  },
  "slides-request": {
    group: "ask",
    about: "tissue",
    sources: ["s39", "s40", "record-list"],
    reviewedOn,
  },
  release: {
    group: "ask",
    about: "all-open",
    sources: ["article-c", "s39", "release-law"],
    reviewedOn,
  },
  reminder: {
    group: "late",
    about: "late",
    sources: ["s33", "s36", "article-c"],
    reviewedOn,
  },
  escalation: {
    group: "late",
    about: "late",
    sources: ["s33", "s36"],
    reviewedOn,
  },
  complaint: {
    group: "late",
    about: "late",
    sources: ["s33", "complaint-law"],
    reviewedOn,
  },
  "tell-doctor": {
    group: "doctors",
    about: null,
    sources: ["article-b", "article-c", "article-d", "s18", "s20"],
    reviewedOn,
  },
  "doctors-talk": {
    group: "doctors",
    about: null,
    sources: ["article-b", "article-c"],
    reviewedOn,
  },
  "decision-chosen": {
    group: "decided",
    about: null,
    sources: ["article-b", "article-c"],
    reviewedOn,
  },
  "decision-other": {
    group: "decided",
    about: null,
    sources: ["article-b", "article-c"],
    reviewedOn,
  },
} as const satisfies { readonly [id: string]: Letter };

export type LetterId = keyof typeof letters;
/** Every letter, in the order of the list. */
export const letterIds = Object.keys(letters) as [LetterId, ...LetterId[]];

/** What a letter has to say and may not know: filled in from what is kept, else a blank to write in. */
export const letterBlanks = [
  "patient",
  "born",
  /** Who writes: the person, or the carer. */
  "writer",
  /** How to reach who writes. */
  "contact",
  "place",
  "place-contact",
  "records",
  "asked-on",
  "called-on",
  "due-on",
  "law",
  "law-days",
  "law-extension",
  "case-number",
  "doctor",
  "second-doctor",
  "second-place",
  "second-contact",
  "visit-on",
  "decision",
  "ends-on",
  "regulator",
  "chosen-doctor",
  "other-doctor",
  "choice",
] as const;
export type LetterBlank = (typeof letterBlanks)[number];

/**
 * Where a part of a letter belongs: "law" where the law on records is known, "no-law" where not;
 * "us" and "not-us" for what only holds in one country; "referral" where the insurer asks for one;
 * "extended" where they told in time that they take longer, "not-extended" where not.
 */
export const letterWheres = [
  "law",
  "no-law",
  "us",
  "not-us",
  "referral",
  "extended",
  "not-extended",
] as const;
export type LetterWhere = (typeof letterWheres)[number];

/** A language that leaves a letter out does not compile. */
export type AllLetterWords = { readonly [L in LetterId]: LetterWords };
