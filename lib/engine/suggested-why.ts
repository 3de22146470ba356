import type { AskableId } from "../content/askables/ids";
import type { RuleId } from "../content/rules/all";
import type { RecordId, TaskId } from "../content/suggestions";
import type { AnswerSheet } from "../content/types";
import type { Finding } from "./findings";
import { suggestsOf } from "./rule-facts";
import { suggest } from "./suggestions";

/** Something suggested, with the rules that brought it up, the strongest first. */
export type WithWhy<Id> = { readonly id: Id; readonly rules: readonly RuleId[] };

export type SuggestedWithWhy = {
  readonly tasks: readonly WithWhy<TaskId>[];
  readonly records: readonly WithWhy<RecordId>[];
  readonly questions: readonly WithWhy<AskableId>[];
};

/**
 * What the true findings suggest, ranked as `suggest` ranks it, each with its rules. A record that
 * every second doctor asks for has none. A closer rule stands in place of the general one.
 */
export function suggestWithWhy(findings: readonly Finding[], sheet: AnswerSheet): SuggestedWithWhy {
  const fired = findings
    .filter(({ value }) => value === true)
    .toSorted((a, b) => b.score - a.score);
  const replaced = new Set(fired.map(({ closerFormOf }) => closerFormOf));
  const rulesFor = (of: "tasks" | "records" | "questions", id: string) =>
    fired
      .filter(({ rule }) => (suggestsOf(rule)[of] as readonly string[]).includes(id))
      .map(({ rule }) => rule)
      .filter((rule, _, all) => all.length === 1 || !replaced.has(rule));
  const ranked = suggest(findings, sheet);
  return {
    tasks: ranked.tasks.map((id) => ({ id, rules: rulesFor("tasks", id) })),
    records: ranked.records.map((id) => ({ id, rules: rulesFor("records", id) })),
    questions: ranked.questions.map((id) => ({ id, rules: rulesFor("questions", id) })),
  };
}
