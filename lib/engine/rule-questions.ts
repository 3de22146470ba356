import { questions } from "../content/questionnaire";
import type { Condition, Question } from "../content/types";

const all = questions as readonly Question[];
const byId = new Map(all.map((question) => [question.id, question]));

/** The ids of the questions that a condition names, each once. */
export function questionsNamed(condition: Condition): readonly string[] {
  return [...new Set(named(condition))];
}

function named(condition: Condition): readonly string[] {
  if (condition.kind === "is") return [condition.question];
  if (condition.kind === "while") return [...named(condition.pending), ...named(condition.then)];
  return condition.of.flatMap(named);
}

/**
 * Every question that can change what a condition comes to: those it names, and those that decide
 * whether these are asked. In the order of the questionnaire.
 */
export function questionsBehind(condition: Condition): readonly Question[] {
  const behind = new Set<string>();
  const add = (id: string): void => {
    if (behind.has(id)) return;
    behind.add(id);
    for (const { question } of byId.get(id)?.showWhen?.of ?? []) add(question);
  };
  for (const id of questionsNamed(condition)) add(id);
  return all.filter(({ id }) => behind.has(id));
}
