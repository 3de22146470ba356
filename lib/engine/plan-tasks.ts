import { planOrder, planTaskOf } from "../content/plan-tasks";
import type { RuleId } from "../content/rules/all";
import type { TaskId } from "../content/suggestions";
import type { AnswerSheet, Condition } from "../content/types";
import type { AnswerCode } from "../content/word-shapes";
import { compile } from "./conditions";
import { type FactValues, factIndex, readFacts, TRUE } from "./facts";

/** Why a task is on the plan. At least one of the three holds. */
export type Because = {
  /** The rules whose finding suggests it, the weightiest first. */
  readonly rules: readonly RuleId[];
  /** A second opinion is worth asking for, or the person wants one. */
  readonly wanted: boolean;
  /** The answers that bring it by themselves. */
  readonly answers: readonly { readonly question: string; readonly options: readonly string[] }[];
};

const byAnswer = planOrder.flatMap((id) => {
  const condition = planTaskOf(id).byAnswer;
  return condition ? [{ id, condition, when: compile(condition) }] : [];
});

/**
 * Whether the steps towards a second opinion belong on the plan. The person's own choice counts
 * before the answer; "yes" and "no" are theirs, null where they made none.
 */
export function wantsOpinion(answer: AnswerCode | null, choice: "yes" | "no" | null): boolean {
  if (choice !== null) return choice === "yes";
  return answer === "well-supported" || answer === "worth-considering";
}

/**
 * The tasks that the answers and the person's wish bring, in the order of the plan, each once with
 * all that brings it. In: what the findings suggest, with the rules behind it.
 */
export function tasksBrought(input: {
  readonly suggested: readonly { readonly id: TaskId; readonly rules: readonly RuleId[] }[];
  readonly sheet: AnswerSheet;
  readonly wanted: boolean;
}): ReadonlyMap<TaskId, Because> {
  const rulesOf = new Map(input.suggested.map(({ id, rules }) => [id, rules]));
  const { values } = readFacts(input.sheet);
  const answersOf = new Map(
    byAnswer
      .filter(({ when }) => when.value(values) === TRUE)
      .map(({ id, condition }) => [id, answersBehind(condition, values)]),
  );
  const brought = new Map<TaskId, Because>();
  for (const id of planOrder) {
    const because = {
      rules: rulesOf.get(id) ?? [],
      wanted: input.wanted && planTaskOf(id).whenWanted,
      answers: answersOf.get(id) ?? [],
    };
    if (because.rules.length > 0 || because.wanted || because.answers.length > 0) {
      brought.set(id, because);
    }
  }
  return brought;
}

/** The options named by a condition that are true, one entry a question. */
function answersBehind(condition: Condition, values: FactValues): Because["answers"] {
  const found = new Map<string, string[]>();
  for (const { question, option } of leavesOf(condition)) {
    if (values[factIndex(question, option)] !== TRUE) continue;
    found.set(question, [...(found.get(question) ?? []), option]);
  }
  return [...found].map(([question, options]) => ({ question, options }));
}

function leavesOf(condition: Condition): readonly { question: string; option: string }[] {
  if (condition.kind === "is") return [condition];
  if (condition.kind === "while") return leavesOf(condition.then);
  return condition.of.flatMap(leavesOf);
}
