import type { SourceId } from "./sources";

/*
 * What to know of a doctor before booking, and what makes two doctors not independent. The ids are
 * the fields of the kind `candidate`. Words are in `en/candidate-criteria.ts`.
 */

export const visitModes = ["in-person", "video", "written"] as const;
export const recordWays = ["upload", "by-mail", "office-to-office", "by-hand"] as const;

export type Criterion = {
  readonly id: string;
  /** How it is answered. "many": some of `options`. */
  readonly answer: "yes-no" | "line" | "day" | "many";
  readonly options?: readonly string[];
  readonly sources: readonly SourceId[];
  readonly reviewedOn: string;
};

const reviewedOn = "2026-11-20";

/** In the order in which an office is best asked: who they are, then how it would go. */
export const criteria = [
  { id: "certified", answer: "yes-no", sources: ["article-a", "article-c"], reviewedOn },
  { id: "narrow-field", answer: "line", sources: ["article-c", "article-d"], reviewedOn },
  { id: "cases-a-year", answer: "line", sources: ["article-a", "article-d"], reviewedOn },
  { id: "knows-treatment", answer: "yes-no", sources: ["article-a"], reviewedOn },
  { id: "life-stage", answer: "yes-no", sources: ["article-a"], reviewedOn },
  { id: "trials", answer: "yes-no", sources: ["article-a", "article-d"], reviewedOn },
  { id: "in-network", answer: "yes-no", sources: ["article-b", "article-c"], reviewedOn },
  { id: "cost", answer: "line", sources: ["article-a", "article-c"], reviewedOn },
  {
    id: "visit-mode",
    answer: "many",
    options: visitModes,
    sources: ["article-a"],
    reviewedOn,
  },
  { id: "first-date", answer: "day", sources: ["article-a"], reviewedOn },
  {
    id: "records-how",
    answer: "many",
    options: recordWays,
    sources: ["article-a", "article-c"],
    reviewedOn,
  },
] as const satisfies readonly Criterion[];

export type CriterionId = (typeof criteria)[number]["id"];

/** Who named a candidate. */
export const namedByCodes = ["friend", "doctor", "someone-else"] as const;

/**
 * What ties a candidate to the doctor who advised. `ties` says which answer does. "tied": not an
 * independent view. "near": it may lean the same way. "lean": independent, but of the same kind.
 */
export const independenceChecks = [
  {
    id: "same-practice",
    options: ["yes", "no"],
    ties: "yes",
    weight: "tied",
    sources: ["article-b", "article-c"],
    reviewedOn,
  },
  {
    id: "same-institution",
    options: ["yes", "no"],
    ties: "yes",
    weight: "near",
    sources: ["article-b"],
    reviewedOn,
  },
  {
    id: "named-by",
    options: namedByCodes,
    ties: "friend",
    weight: "near",
    sources: ["article-c"],
    reviewedOn,
  },
  {
    id: "same-field",
    options: ["yes", "no"],
    ties: "yes",
    weight: "lean",
    sources: ["article-b"],
    reviewedOn,
  },
] as const satisfies readonly {
  readonly id: string;
  readonly options: readonly string[];
  readonly ties: string;
  readonly weight: "tied" | "near" | "lean";
  readonly sources: readonly SourceId[];
  readonly reviewedOn: string;
}[];

export type IndependenceId = (typeof independenceChecks)[number]["id"];

/** How independent a candidate is, as far as it is known. */
export const independenceResults = [
  "tied",
  "near",
  "cannot-tell",
  "apart",
  "apart-same-field",
] as const;
export type IndependenceResult = (typeof independenceResults)[number];
