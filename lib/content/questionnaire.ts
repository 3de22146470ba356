import { diagnosisPages } from "./questions/diagnosis";
import { lifePages } from "./questions/life";
import { situationPages } from "./questions/situation";
import { treatmentPages } from "./questions/treatment";
import { trustPages } from "./questions/trust";
import type { Page } from "./types";

/*
 * The questionnaire. A question's id is its answer key and never changes after release;
 * nor does an option's. Words are in `en/questionnaire.ts`, under the same ids.
 * A question shows only after the pages before it, so a condition names earlier pages only.
 */
export const pages = [
  ...situationPages,
  ...diagnosisPages,
  ...treatmentPages,
  ...trustPages,
  ...lifePages,
] as const satisfies readonly Page[];

type AnyPage = (typeof pages)[number];
type AnyQuestion = AnyPage["questions"][number];

export type PageId = AnyPage["id"];
export type SectionId = AnyPage["section"];
export type QuestionId = AnyQuestion["id"];
/** The options of one question, without the codes for unknown. */
export type OptionOf<Q extends QuestionId> = Extract<AnyQuestion, { id: Q }>["options"][number];

export const questions: readonly (AnyQuestion & Page["questions"][number])[] = pages.flatMap(
  (page) => page.questions as readonly AnyQuestion[],
);
