import { z } from "zod";
import { questions } from "@/lib/content/questionnaire";
import type { AnswerSheet, AnswerValue, Question } from "@/lib/content/types";

/*
 * Answers as they come in from a form, from script or from the public interface: parsed to one
 * canonical form or refused with the name of the field.
 */
export type FieldError = { readonly field: string; readonly reason: string };
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

const byId = new Map((questions as readonly Question[]).map((question) => [question.id, question]));

/** True for the id of a question in force. */
export function isQuestionId(id: string): boolean {
  return byId.has(id);
}

function oneSchema(question: Question) {
  const unknown = question.notSureIsNo ? [...question.unknown, "not-sure"] : question.unknown;
  const codes = [...question.options, ...unknown];
  return z.enum(codes as [string, ...string[]], { error: `not one of: ${codes.join(", ")}` });
}

function manySchema(question: Question) {
  const codes = [...question.options, "none", "that-is-all", ...question.unknown];
  const code = z.enum(codes as [string, ...string[]], { error: `not one of: ${codes.join(", ")}` });
  return z
    .union([code.transform((one) => [one]), z.array(code).min(1).max(codes.length)], {
      error: `not an option, or a list of options, of: ${codes.join(", ")}`,
    })
    .refine((list) => new Set(list).size === list.length, { error: "names an option twice" })
    .refine((list) => standsAlone(list, "none") && standsAlone(list, "rather-not-say"), {
      error: "none and rather-not-say stand alone",
    })
    .refine(
      (list) => !list.includes("that-is-all") || (list.length > 1 && !list.includes("not-sure")),
      {
        error: "that-is-all closes a list with ticks; use none for a list without",
      },
    )
    .transform((list) => codes.filter((one) => list.includes(one)));
}

function standsAlone(list: readonly string[], code: string): boolean {
  return !list.includes(code) || list.length === 1;
}

const schemas = new Map<string, z.ZodType<AnswerValue>>(
  (questions as readonly Question[]).map((question) => [
    question.id,
    question.kind === "one" ? oneSchema(question) : manySchema(question),
  ]),
);

/** One answer in canonical form (ticks in the order of the questionnaire), or why not. */
export function parseAnswer(questionId: string, value: unknown): Parsed<AnswerValue> {
  const schema = schemas.get(questionId);
  if (schema === undefined) {
    return { ok: false, errors: [{ field: questionId, reason: "no such question" }] };
  }
  // Zod asks for the length of anything that has one, whatever it is, and that may throw.
  const isOfKind = typeof value === "string" || Array.isArray(value);
  const result = schema.safeParse(isOfKind ? value : null);
  if (result.success) return { ok: true, value: result.data };
  const reason = result.error.issues[0]?.message ?? "not valid";
  return { ok: false, errors: [{ field: questionId, reason }] };
}

/** A whole sheet in canonical form, or every field that is wrong. */
export function parseAnswers(input: unknown): Parsed<AnswerSheet> {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    return { ok: false, errors: [{ field: "answers", reason: "not an object" }] };
  }
  const sheet: Record<string, AnswerValue> = {};
  const errors: FieldError[] = [];
  for (const [id, value] of Object.entries(input)) {
    const parsed = parseAnswer(id, value);
    if (parsed.ok) sheet[id] = parsed.value;
    else errors.push(...parsed.errors.map((e) => ({ ...e, field: `answers.${e.field}` })));
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: sheet };
}
