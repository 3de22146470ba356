import { type TaskId, tasks } from "@/lib/content/suggestions";
import type { PatientId } from "@/lib/db/patient-id";
import { type KeptTask, type PlanItem, planItems } from "../engine/plan-items";
import { tasksBrought, wantsOpinion } from "../engine/plan-tasks";
import type { Entry } from "./entry";
import { choiceContent, planChoice } from "./kinds/plan-choice";
import { task } from "./kinds/task";
import { orderContent, taskOrder } from "./kinds/task-order";
import { entryIdsFor, loadEntries } from "./queries";
import type { Situation } from "./situation-queries";

/** A kept task with what the engine has to know of it. */
export type KeptPlanTask = KeptTask & { readonly entry: Entry<typeof task> };

export type LoadedPlan = {
  readonly items: readonly PlanItem<KeptPlanTask>[];
  /** What is stored over each task, also where nothing of it shows now. */
  readonly over: ReadonlyMap<TaskId, KeptPlanTask>;
  /** Whether the steps towards a second opinion are on it, and whether the person said so. */
  readonly wanted: boolean;
  readonly choice: { readonly wanted: "yes" | "no" | null; readonly version: number };
  readonly order: { readonly ids: readonly string[]; readonly version: number };
  /** Tasks of the person that could not be read; they are kept. */
  readonly unreadable: number;
};

/**
 * The plan of a patient: derived from the answers, with what they did laid over it.
 * @throws AppError "database-away"; never an empty plan instead
 */
export async function loadPlan(patientId: PatientId, situation: Situation): Promise<LoadedPlan> {
  const [kept, orders, choices, ids] = await Promise.all([
    loadEntries(patientId, task),
    loadEntries(patientId, taskOrder),
    loadEntries(patientId, planChoice),
    entryIdsFor(patientId, task, tasks),
  ]);
  const order = orders.entries.find(({ content }) => content === orderContent);
  const choice = choices.entries.find(({ content }) => content === choiceContent);
  const wanted = wantsOpinion(
    situation.hasAnswers ? situation.answer : null,
    choice?.value.wanted ?? null,
  );
  const brought = tasksBrought({
    suggested: situation.suggested.tasks,
    sheet: situation.sheet,
    wanted,
  });
  const stored = order?.value.order ?? [];
  const own = kept.entries.map(keptTask);
  return {
    items: planItems({
      brought,
      kept: own,
      idOf: (id) => ids.get(id) ?? "",
      order: stored,
    }),
    over: new Map(own.map((one) => [one.content as TaskId, one])),
    wanted,
    choice: { wanted: choice?.value.wanted ?? null, version: choice?.version ?? 0 },
    order: { ids: stored, version: order?.version ?? 0 },
    unreadable: kept.unreadable,
  };
}

function keptTask(entry: Entry<typeof task>): KeptPlanTask {
  return {
    id: entry.id,
    content: entry.content,
    status: entry.status,
    due: entry.due,
    isAdded: entry.value.added === "yes",
    hasNote: entry.value.note !== undefined,
    entry,
  };
}
