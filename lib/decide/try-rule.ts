import type { ContentWords } from "@/lib/content/every-word-shape";
import { calm } from "@/lib/content/given-answers";
import type { Outcome } from "@/lib/content/rule-book-shape";
import { ruleCases } from "@/lib/content/rule-cases/all";
import { rules } from "@/lib/content/rules/all";
import { say } from "@/lib/content/spoken";
import type { ContentRule } from "@/lib/content/suggestions";
import {
  type AnswerSheet,
  type AnswerValue,
  CLOSING_CODES,
  UNKNOWN_CODES,
} from "@/lib/content/types";
import { readFacts } from "@/lib/engine/facts";
import { type Finding, findAll } from "@/lib/engine/findings";
import { shownPages } from "@/lib/engine/pages";
import { questionsBehind } from "@/lib/engine/rule-questions";
import { answerInWords, type QuestionView, viewQuestion } from "@/lib/kept/question-view";
import { readPageForm } from "./page-form";
import type { Parsed } from "./schema";

/** Made-up answers for one rule, as a form sent them. */
export type TrySent = {
  readonly rule: string;
  readonly answers: { readonly [question: string]: readonly string[] };
};

/** Whether a rule of this id is in force. */
export const isRuleInForce = (id: string): boolean => rules.some((rule) => rule.id === id);

/**
 * Reads the form of the page where a rule is tried. In: its fields. Out: the rule and the answers to its
 * questions, or the name of the field that is not of this form. Whether the answers go together is
 * told by the page.
 */
export function readTry(fields: ReadonlyMap<string, readonly string[]>): Parsed<TrySent> {
  const id = fields.get("rule")?.join() ?? "";
  const rule = (rules as readonly ContentRule[]).find((one) => one.id === id);
  if (rule === undefined) return { ok: false, errors: [{ field: "rule", reason: "no such rule" }] };
  const asked = new Map(questionsBehind(rule.when).map((question) => [question.id, question]));
  const answers: Record<string, readonly string[]> = {};
  for (const [field, values] of fields) {
    if (field === "rule") continue;
    const question = asked.get(field);
    const codes = question && [...question.options, ...CLOSING_CODES, ...UNKNOWN_CODES];
    if (codes === undefined || values.length > codes.length || !isSubset(values, codes)) {
      return { ok: false, errors: [{ field, reason: "no such question or option here" }] };
    }
    answers[field] = values;
  }
  return { ok: true, value: { rule: id, answers } };
}

const isSubset = (values: readonly string[], of: readonly string[]) =>
  values.every((value) => of.includes(value));

/** One rule to be tried: its questions, and what it makes of the answers. */
export type TryView = {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly (QuestionView & {
    /** The questionnaire would not ask it with these answers, so its answer does not count. */
    readonly isClosed: boolean;
    readonly isWrong: boolean;
  })[];
  /** Null where the answers cannot be read. */
  readonly result: {
    readonly outcome: Outcome;
    readonly because: readonly { readonly question: string; readonly said: string }[];
    readonly settledBy: readonly string[];
  } | null;
};

/**
 * Holds one rule against answers that are made up. In: the id of a rule in force, and the fields of the
 * form as they were sent; without them the rule's first example. Out: what to show; null when there is
 * no such rule. Nothing is kept.
 */
export function viewTry(
  id: string,
  fields: ((name: string) => readonly string[]) | null,
  words: ContentWords,
): TryView | null {
  const rule = (rules as readonly ContentRule[]).find((one) => one.id === id);
  const own = rules.find((one) => one.id === id);
  if (rule === undefined || own === undefined) return null;
  const questions = questionsBehind(rule.when);
  const ids = new Set(questions.map((question) => question.id));
  const { sheet, wrong } = fields === null ? example(own.id, ids) : readForm(questions, fields);
  const shown = new Set(
    shownPages(sheet).flatMap((page) => page.questions.map((question) => question.id)),
  );
  return {
    id,
    title: say(words.rules[own.id].title, "self"),
    questions: questions.map((question) => ({
      ...viewQuestion(question.id, sheet, words, "self"),
      isClosed: !shown.has(question.id),
      isWrong: wrong.has(question.id),
    })),
    result: wrong.size > 0 ? null : resultOf(id, sheet, words),
  };
}

type Read = { readonly sheet: AnswerSheet; readonly wrong: ReadonlySet<string> };

function example(id: keyof typeof ruleCases, ids: ReadonlySet<string>): Read {
  const [first = {}] = Object.values(ruleCases[id].true);
  const whole: Record<string, AnswerValue | undefined> = { ...calm, ...first };
  const entries = Object.entries(whole).filter(([question]) => ids.has(question));
  return { sheet: Object.fromEntries(entries), wrong: new Set() };
}

function readForm(
  questions: ReturnType<typeof questionsBehind>,
  fields: (name: string) => readonly string[],
): Read {
  const { answers, errors } = readPageForm(questions, fields);
  const given = Object.entries(answers).flatMap(([id, value]) =>
    value === null ? [] : [[id, value] as const],
  );
  // Here no answer is an answer too. What cannot be read is shown again as it was sent.
  const wrong = errors.filter(({ reason }) => reason !== "missing").map(({ field }) => field);
  const sent = wrong.map((id) => [id, fields(id)] as const);
  return { sheet: Object.fromEntries([...given, ...sent]), wrong: new Set(wrong) };
}

function resultOf(id: string, sheet: AnswerSheet, words: ContentWords): TryView["result"] {
  const finding = findAll(readFacts(sheet)).find(({ rule }) => rule === id) as Finding;
  const legend = (question: string) => viewQuestion(question, sheet, words, "self").legend;
  return {
    outcome: finding.value === null ? "unknown" : finding.value ? "true" : "false",
    because: finding.answeredBy.map(({ question, options }) => ({
      question: legend(question),
      said: answerInWords(question, options, sheet, words, "self").join("; "),
    })),
    settledBy: finding.settledBy.map(legend),
  };
}
