import type { SourceId } from "./sources";

/*
 * Three questions by which a person can see whether they have the gist of second opinions. About
 * nobody's own health, and nothing is counted.
 */
export const quizAnswers = ["yes", "no", "not-sure"] as const;
export type QuizAnswer = (typeof quizAnswers)[number];

export type QuizQuestion = {
  readonly id: string;
  readonly right: "yes" | "no";
  readonly sources: readonly SourceId[];
  readonly reviewedOn: string;
};

export const quiz = [
  { id: "one", right: "no", sources: ["s30", "s51"], reviewedOn: "2026-11-28" },
  { id: "two", right: "yes", sources: ["s18", "s20"], reviewedOn: "2026-11-28" },
  { id: "three", right: "no", sources: ["safety"], reviewedOn: "2026-11-28" },
] as const satisfies readonly QuizQuestion[];
export type QuizId = (typeof quiz)[number]["id"];

/** The four items on how sure a person feels, asked again; each with the page that may help. */
export const sureItems = [
  { id: "sure-best", helps: "/decide/options" },
  { id: "sure-facts", helps: "/decide/known" },
  { id: "sure-matters", helps: "/decide/values" },
  { id: "sure-support", helps: "/prepare/companion" },
] as const;
export type SureItemId = (typeof sureItems)[number]["id"];
