import type { AskableId } from "../content/askables/ids";
import { answerRecords, everyoneRecords, groupRecords } from "../content/group-records";
import type { OptionOf } from "../content/questionnaire";
import type { RecordId, TaskId } from "../content/suggestions";
import type { AnswerSheet } from "../content/types";
import { holdsCode } from "./facts";
import type { Finding } from "./findings";
import { suggestsOf } from "./rule-facts";

export type Suggested = {
  readonly tasks: readonly TaskId[];
  readonly records: readonly RecordId[];
  readonly questions: readonly AskableId[];
};

/**
 * What the true findings suggest, each thing once, in the order of the points behind it. Records
 * add what a second doctor asks of everyone with this kind of problem.
 */
export function suggest(findings: readonly Finding[], sheet: AnswerSheet): Suggested {
  const tasks = new Map<TaskId, number>();
  const records = new Map<RecordId, number>();
  const questions = new Map<AskableId, number>();
  for (const finding of findings) {
    if (finding.value !== true) continue;
    const suggests = suggestsOf(finding.rule);
    add(tasks, suggests.tasks, finding.score);
    add(records, suggests.records, finding.score);
    add(questions, suggests.questions, finding.score);
  }
  if (records.size > 0) add(records, recordsOfSheet(sheet), 1);
  return { tasks: ranked(tasks), records: ranked(records), questions: ranked(questions) };
}

/**
 * What a second doctor asks of anyone with this kind of problem and these tests, each once, whatever
 * the findings: by the group, by single answers, then of everyone.
 */
export function recordsOfSheet(sheet: AnswerSheet): readonly RecordId[] {
  const group = sheet.group as OptionOf<"group"> | undefined;
  const byAnswer = answerRecords.filter(
    (one) =>
      (one.group === undefined || one.group === group) &&
      one.options.some((option) => holdsCode(sheet[one.question], option)),
  );
  return [
    ...new Set([
      ...((group && groupRecords[group]) ?? []),
      ...byAnswer.flatMap((one) => one.records),
      ...everyoneRecords,
    ]),
  ];
}

function add<Id>(sums: Map<Id, number>, ids: readonly Id[], points: number): void {
  for (const id of ids) sums.set(id, (sums.get(id) ?? 0) + points);
}

function ranked<Id>(sums: ReadonlyMap<Id, number>): readonly Id[] {
  return [...sums].sort(([, a], [, b]) => b - a).map(([id]) => id);
}
