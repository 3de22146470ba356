import type { ContentWords } from "@/lib/content/every-word-shape";
import type { PageId } from "@/lib/content/questionnaire";
import { type Speaker, say, speakerOf } from "@/lib/content/spoken";
import type { AnswerSheet, AnswerValue } from "@/lib/content/types";
import { previousPage, progressOf, type ShownPage } from "@/lib/engine/pages";
import { answerInWords, type QuestionView, viewQuestion } from "@/lib/kept/question-view";
import type { FieldError } from "./schema";

/** The other version of an answer, when two windows changed it. */
export type Conflict = {
  readonly question: string;
  readonly mine: AnswerValue | null;
  readonly theirs: AnswerValue | null;
};

/** What a failed form left behind: what was typed, what was wrong, what had changed meanwhile. */
export type PageDraft = {
  readonly values: { readonly [question: string]: AnswerValue | null };
  readonly errors: readonly FieldError[];
  readonly conflicts: readonly Conflict[];
};

export type FieldView = {
  readonly question: QuestionView;
  readonly version: number;
  readonly error?: string;
  /** Both texts of a conflict, in words. */
  readonly versions?: { readonly here: string; readonly there: string };
};

export type PageView = {
  readonly section: string;
  readonly heading: string | null;
  readonly intro: string | null;
  readonly fields: readonly FieldView[];
  readonly at: number;
  readonly of: number;
  readonly back: string | null;
  readonly continueLabel: string;
  readonly summary: { readonly title: string; readonly kept: string } | null;
};

/**
 * A question page in words. In: the shown page, the saved answers and versions, and the draft of a
 * form that failed, whose values come before the saved ones.
 */
export function viewPage(
  page: ShownPage,
  saved: { readonly answers: AnswerSheet; readonly versions: { readonly [id: string]: number } },
  draft: PageDraft | null,
  words: ContentWords,
): PageView {
  const speaker = speakerOf(saved.answers);
  const sheet = withDraft(saved.answers, draft);
  const single = page.questions.length === 1;
  const own = words.pages[page.id as PageId];
  const listOnly = page.questions.every((question) => question.kind === "many");
  const fields = page.questions.map(({ id }) => ({
    question: viewQuestion(id, sheet, words, speaker),
    version: saved.versions[id] ?? 0,
    ...problemOf(id, sheet, draft, words, speaker),
  }));
  const conflicted = (draft?.conflicts.length ?? 0) > 0;
  const back = previousPage(saved.answers, page.id);
  return {
    section: words.sections[page.section as keyof ContentWords["sections"]],
    heading: single ? null : say(own.heading, speaker),
    intro: single || own.intro === undefined ? null : say(own.intro, speaker),
    fields,
    ...progressOf(saved.answers, page.id),
    back: back ? `/decide/${back.id}` : null,
    continueLabel: listOnly ? words.decide.continueList : words.decide.continue,
    summary: fields.some((field) => field.error)
      ? conflicted
        ? { title: words.decide.conflictTitle, kept: words.decide.conflictKept }
        : { title: words.decide.errorTitle, kept: words.decide.errorKept }
      : null,
  };
}

function withDraft(answers: AnswerSheet, draft: PageDraft | null): AnswerSheet {
  if (draft === null) return answers;
  const sheet: Record<string, AnswerValue | undefined> = { ...answers };
  for (const [id, value] of Object.entries(draft.values)) sheet[id] = value ?? undefined;
  return sheet;
}

function problemOf(
  id: string,
  sheet: AnswerSheet,
  draft: PageDraft | null,
  words: ContentWords,
  speaker: Speaker,
): Pick<FieldView, "error" | "versions"> {
  const conflict = draft?.conflicts.find(({ question }) => question === id);
  if (conflict) {
    const quote = (value: AnswerValue | null) =>
      answerInWords(id, value, sheet, words, speaker).join(", ") || words.decide.unansweredThere;
    return {
      error: words.decide.conflictField,
      versions: { here: quote(conflict.mine), there: quote(conflict.theirs) },
    };
  }
  const error = draft?.errors.find(({ field }) => field === id);
  if (error === undefined) return {};
  if (error.reason !== "missing") return { error: words.decide.notAnOption };
  const many = viewQuestion(id, sheet, words, speaker).kind === "many";
  return { error: say(many ? words.decide.missingMany : words.decide.missingOne, speaker) };
}
