import type { PatientId } from "@/lib/db/patient-id";
import { type NextStep, nextStep, type WhereYouAre } from "@/lib/engine/next-step";
import { firstOpenPage } from "@/lib/engine/pages";
import { nextItem, partsOfPlan } from "@/lib/engine/plan-items";
import { countRecords, type RecordProgress } from "@/lib/engine/record-list";
import { candidate } from "@/lib/kept/kinds/candidate";
import { event } from "@/lib/kept/kinds/event";
import { medicine } from "@/lib/kept/kinds/medicine";
import { ownQuestion, question } from "@/lib/kept/kinds/question";
import { loadTime, type Time } from "@/lib/kept/load-time";
import { loadEntryHeads } from "@/lib/kept/queries";

/** Where a person is: the counts of what they keep, and the one next thing. */
export type Here = {
  readonly time: Time;
  readonly next: NextStep;
  readonly answers: WhereYouAre["answers"];
  readonly tasks: { readonly open: number; readonly done: number };
  readonly records: RecordProgress;
  readonly candidates: number;
  readonly questions: number;
  readonly history: number;
  readonly medicines: number;
};

/**
 * Works out where a person is. Only what the page says is opened; the rest is counted.
 * @param today the calendar day of the person, YYYY-MM-DD
 * @throws AppError "database-away"; never an empty home instead
 */
export async function loadHere(patientId: PatientId, today: string): Promise<Here> {
  const [time, candidates, events, medicines, questions, ownQuestions] = await Promise.all([
    loadTime(patientId, today),
    loadEntryHeads(patientId, candidate),
    loadEntryHeads(patientId, event),
    loadEntryHeads(patientId, medicine),
    loadEntryHeads(patientId, question),
    loadEntryHeads(patientId, ownQuestion),
  ]);
  const { plan, tasks, records, situation, wait } = time;
  const { toDo, over } = partsOfPlan(tasks);
  const next = nextItem(tasks, today);
  const counts = {
    answers: answersOf(situation),
    candidates: candidates.filter(({ status }) => status !== "not-this-one").length,
    questions: [...questions, ...ownQuestions].filter(({ status }) => status !== "hidden").length,
    history: events.length,
    medicines: medicines.length,
    records: countRecords(records),
  };
  return {
    ...counts,
    time,
    tasks: { open: toDo.length, done: over.length },
    next: nextStep({
      today,
      answers: counts.answers,
      consultOn: (wait?.isRemoved ? null : wait?.value.consultOn) ?? null,
      isWaitKnown: plan.isWaitKnown,
      warnings: plan.warnings,
      deadlines: plan.deadlines,
      tasks: { open: toDo.length, next: next?.id ?? null },
      records: {
        total: counts.records.total,
        notAsked: counts.records.toAsk,
        asked: counts.records.onTheWay,
        overdue: records.find(({ isLate }) => isLate)?.id ?? null,
      },
      candidates: counts.candidates,
      questions: counts.questions,
      history: counts.history + counts.medicines,
    }),
  };
}

function answersOf({ hasAnswers, sheet, answer }: Time["situation"]): WhereYouAre["answers"] {
  if (!hasAnswers) return "none";
  if (firstOpenPage(sheet) !== null) return "begun";
  return answer === "no-clear-reason" ? "clear" : "reasons";
}
