import { questions } from "@/lib/content/questionnaire";
import { rules } from "@/lib/content/rules/all";
import type { AnswerSheet, AnswerValue, Condition, Question } from "@/lib/content/types";
import { shownPages } from "@/lib/engine/pages";

/** A rule as engines without a third value can say it: when it is surely true. */
export type Bool =
  | { readonly kind: "in"; readonly question: string; readonly options: readonly string[] }
  | { readonly kind: "and" | "or"; readonly of: readonly Bool[] }
  | { readonly kind: "not"; readonly of: Bool };

export type BooleanRule = { readonly id: string; readonly when: Bool };

/** Which questions are tick lists. */
export const tickLists: ReadonlySet<string> = new Set(
  (questions as readonly Question[])
    .filter((question) => question.kind === "many")
    .map((question) => question.id),
);

/** Every rule, true exactly when the engine of the app says true on a complete sheet. */
export const booleanRules: readonly BooleanRule[] = rules.map((rule) => ({
  id: rule.id,
  when: surely(rule.when),
}));

function surely(condition: Condition): Bool {
  return bound(condition, "surely");
}

/** "surely": the condition is true. "maybe": it is not false. */
function bound(condition: Condition, side: "surely" | "maybe"): Bool {
  const other = side === "surely" ? "maybe" : "surely";
  switch (condition.kind) {
    case "is":
      return { kind: "in", question: condition.question, options: [condition.option] };
    case "all":
      return { kind: "and", of: condition.of.map((part) => bound(part, side)) };
    case "any":
      return either(condition.of.map((part) => bound(part, side)));
    case "none":
      return { kind: "not", of: either(condition.of.map((part) => bound(part, other))) };
    case "at-least": {
      const parts = condition.of.map((part) => bound(part, side));
      const groups = groupsOf(parts, condition.count);
      return { kind: "or", of: groups.map((of) => ({ kind: "and", of })) };
    }
    case "while": {
      const then = bound(condition.then, side);
      if (side === "maybe") return then;
      return { kind: "and", of: [{ kind: "not", of: bound(condition.pending, "maybe") }, then] };
    }
  }
}

/** Options of one question that is no tick list are one test, which is quicker for every peer. */
function either(parts: readonly Bool[]): Bool {
  const [first] = parts;
  if (first?.kind !== "in" || tickLists.has(first.question)) return { kind: "or", of: parts };
  const options: string[] = [];
  for (const part of parts) {
    if (part.kind !== "in" || part.question !== first.question) return { kind: "or", of: parts };
    options.push(...part.options);
  }
  return { kind: "in", question: first.question, options };
}

function groupsOf<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return list.flatMap((one, at) =>
    groupsOf(list.slice(at + 1), size - 1).map((rest) => [one, ...rest]),
  );
}

/** What the peers are handed: one entry for every question, null or [] where it is not shown. */
export type Given = { readonly [question: string]: string | readonly string[] | null };

/**
 * A complete sheet with the answers of closed branches taken out, for engines that know nothing
 * of branches. It is made before the clock starts: our own engine does it within its time.
 */
export function givenOf(sheet: AnswerSheet): Given {
  const shown = new Set(shownPages(sheet).flatMap((page) => page.questions.map((one) => one.id)));
  return Object.fromEntries(
    (questions as readonly Question[]).map((question) => [
      question.id,
      shown.has(question.id) ? readable(question, sheet[question.id]) : emptyOf(question),
    ]),
  );
}

function emptyOf(question: Question) {
  return question.kind === "many" ? [] : null;
}

function readable(question: Question, value: AnswerValue | undefined) {
  return value ?? emptyOf(question);
}

/** A question's id as the name of a variable. */
export const nameOf = (question: string): string => question.replaceAll("-", "_");
