import type { OptionOf, QuestionId } from "./questionnaire";
import type { Condition } from "./types";

/*
 * How a rule says when it holds. A question or option that does not exist does not compile.
 */

/** One fact: this option of this question. */
export function is<Q extends QuestionId>(question: Q, option: OptionOf<Q>): Condition {
  return { kind: "is", question, option };
}

/** True when at least one of these options of the question is a fact. */
export function oneOf<Q extends QuestionId>(
  question: Q,
  options: readonly OptionOf<Q>[],
): Condition {
  return { kind: "any", of: options.map((option) => is(question, option)) };
}

export const all = (...of: readonly Condition[]): Condition => ({ kind: "all", of });
export const any = (...of: readonly Condition[]): Condition => ({ kind: "any", of });
export const none = (...of: readonly Condition[]): Condition => ({ kind: "none", of });
export const atLeast = (count: number, ...of: readonly Condition[]): Condition => ({
  kind: "at-least",
  count,
  of,
});

/** `then`, but never true while `pending` holds or may hold: at most "cannot tell". */
export const whilePending = (pending: Condition, then: Condition): Condition => ({
  kind: "while",
  pending,
  then,
});
