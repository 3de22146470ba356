import type { AnswerSheet, AnswerValue, Question } from "@/lib/content/types";
import { isAnswered, saysItIsAll } from "@/lib/engine/pages";
import { type FieldError, parseAnswer } from "./schema";

/** What one page of the form says: answers in canonical form, what was typed, what is missing. */
export type PageForm = {
  readonly answers: { readonly [questionId: string]: AnswerValue | null };
  readonly errors: readonly FieldError[];
};

/**
 * Reads the questions of one page from a plain form. Going on from a tick list with ticks says
 * "that is all", as its button does, unless "not sure" is ticked too.
 * Errors: `missing` where nothing was picked, else the reason of the schema.
 */
export function readPageForm(
  questions: readonly Question[],
  fields: (name: string) => readonly string[],
): PageForm {
  const answers: Record<string, AnswerValue | null> = {};
  const errors: FieldError[] = [];
  for (const question of questions) {
    const given = fields(question.id).filter((code) => code !== "");
    if (given.length === 0) {
      answers[question.id] = null;
      errors.push({ field: question.id, reason: "missing" });
      continue;
    }
    const parsed = parseAnswer(question.id, question.kind === "one" ? oneOf(given) : closed(given));
    if (parsed.ok) answers[question.id] = parsed.value;
    else errors.push(...parsed.errors);
  }
  return { answers, errors };
}

function oneOf(given: readonly string[]): unknown {
  return given.length === 1 ? given[0] : given;
}

function closed(given: readonly string[]): readonly string[] {
  return saysItIsAll(given) ? given : [...given, "that-is-all"];
}

/** The questions of these that still wait for an answer. */
export function openQuestions(
  questions: readonly Question[],
  sheet: AnswerSheet,
): readonly Question[] {
  return questions.filter((question) => !isAnswered(question, sheet));
}
