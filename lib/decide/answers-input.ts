import { z } from "zod";
import { type PageId, pages } from "@/lib/content/questionnaire";
import type { AnswerSheet, Page, Question } from "@/lib/content/types";
import { isPageId } from "@/lib/engine/pages";
import { parseStrictJson } from "@/lib/kept/strict-json";
import type { AnswerChange } from "./commands";
import { findPage } from "./journey";
import { type PageForm, readPageForm } from "./page-form";
import { isReturn, pagePath, type ReturnPlace } from "./return-place";
import { type FieldError, isQuestionId, type Parsed, parseAnswer } from "./schema";

const deepest = 6;
const highestVersion = 1_000_000_000;

const saveSchema = z.strictObject({
  changes: z
    .array(
      z.strictObject({
        question: z.string().max(64),
        value: z.union([z.string().max(64), z.array(z.string().max(64)).max(64), z.null()]),
        version: z.int().min(0).max(highestVersion),
      }),
    )
    .min(1)
    .max(100),
});

/** Reads what script saves: each question once, each value one that the question has. */
export function parseChanges(text: string): Parsed<readonly AnswerChange[]> {
  const json = parseStrictJson(text, deepest);
  if (!json.ok) return { ok: false, errors: [json.error] };
  const shape = saveSchema.safeParse(json.value);
  if (!shape.success) return { ok: false, errors: shape.error.issues.map(issueToError) };
  const errors: FieldError[] = [];
  const changes: AnswerChange[] = [];
  const seen = new Set<string>();
  shape.data.changes.forEach(({ question, value, version }, index) => {
    const field = `changes[${index}]`;
    if (seen.has(question)) errors.push({ field, reason: "this question is named twice" });
    seen.add(question);
    if (value === null) {
      if (isQuestionId(question)) changes.push({ question, value, version });
      else errors.push({ field: `${field}.question`, reason: "no such question" });
      return;
    }
    const parsed = parseAnswer(question, value);
    if (parsed.ok) changes.push({ question, value: parsed.value, version });
    else errors.push(...parsed.errors.map(({ reason }) => ({ field: `${field}.value`, reason })));
  });
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: changes };
}

function issueToError(issue: z.core.$ZodIssue): FieldError {
  const place = issue.path.reduce<string>(
    (path, part) =>
      typeof part === "number"
        ? `${path}[${part}]`
        : path
          ? `${path}.${String(part)}`
          : String(part),
    "",
  );
  return { field: place || "body", reason: issue.message };
}

type Fields = ReadonlyMap<string, readonly string[]>;

/** A page of the questionnaire as a plain form sent it. */
export type SentPage = {
  readonly page: PageId;
  readonly from: ReturnPlace | null;
  /** The page is not shown for the answers as they are now: another tab took another branch. */
  readonly isClosed: boolean;
  readonly form: PageForm;
  readonly changes: readonly AnswerChange[];
};

/** The page that a form belongs to, by its name; null when it names none. */
export function sentPageId(fields: Fields): PageId | null {
  const id = only(fields, "page");
  return id !== null && isPageId(id) ? id : null;
}

/** Where a form that failed goes back to. */
export function sentPagePath(fields: Fields): string {
  const id = sentPageId(fields);
  if (id === null) return "/decide";
  const from = only(fields, "from");
  return pagePath(id, isReturn(from) ? from : null);
}

/**
 * Reads a page of the form against the answers as they are now. What was not given is not
 * among the changes: an error says so, and what is stored stays.
 */
export function readSentPage(fields: Fields, sheet: AnswerSheet): Parsed<SentPage> {
  const page = sentPageId(fields);
  if (page === null) return refuse("page", "no such page");
  const strangers = [...fields.keys()].filter((name) => !isKnownField(name, page));
  if (strangers.length > 0) {
    return { ok: false, errors: strangers.map((field) => ({ field, reason: "no such field" })) };
  }
  const from = only(fields, "from");
  const shown = findPage(sheet, page);
  const wanted = only(fields, "only");
  const questions =
    typeof shown === "string"
      ? []
      : shown.questions.filter(({ id }) => wanted === null || id === wanted);
  const form = readPageForm(questions, (name) => fields.get(name) ?? []);
  const changes: AnswerChange[] = [];
  for (const [question, value] of Object.entries(form.answers)) {
    if (value === null) continue;
    const version = readVersion(fields, question);
    if (version === null) return refuse(`version:${question}`, "not a version");
    changes.push({ question, value, version });
  }
  const isClosed = questions.length === 0;
  return { ok: true, value: { page, from: isReturn(from) ? from : null, isClosed, form, changes } };
}

function isKnownField(name: string, page: PageId): boolean {
  if (name === "page" || name === "from" || name === "only") return true;
  const question = name.startsWith("version:") ? name.slice("version:".length) : name;
  return questionsOf(page).some(({ id }) => id === question);
}

function questionsOf(page: PageId): readonly Question[] {
  return (pages as readonly Page[]).find(({ id }) => id === page)?.questions ?? [];
}

function readVersion(fields: Fields, question: string): number | null {
  const text = only(fields, `version:${question}`) ?? "0";
  if (!/^\d{1,10}$/.test(text)) return null;
  return Number(text) <= highestVersion ? Number(text) : null;
}

function only(fields: Fields, name: string): string | null {
  const values = fields.get(name);
  return values?.length === 1 ? (values[0] as string) : null;
}

function refuse(field: string, reason: string): { ok: false; errors: FieldError[] } {
  return { ok: false, errors: [{ field, reason }] };
}
