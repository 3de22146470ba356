import { cache } from "react";
import { type PlanStage, planOrder, planTaskOf } from "@/lib/content/plan-tasks";
import { type RecordId, records, type TaskId } from "@/lib/content/suggestions";
import type { PatientId } from "@/lib/db/patient-id";
import { type Job, planWait, type WaitPlan } from "@/lib/engine/deadlines";
import { type KeptTask, type PlanItem, planItems } from "@/lib/engine/plan-items";
import { tasksBrought, wantsOpinion } from "@/lib/engine/plan-tasks";
import { arrangeRecords, listRecords, planForOf, type RecordItem } from "@/lib/engine/record-list";
import type { Entry } from "./entry";
import { choiceContent, planChoice } from "./kinds/plan-choice";
import { record } from "./kinds/record";
import { task } from "./kinds/task";
import { orderContent, taskOrder } from "./kinds/task-order";
import { readWait, wait, waitContent } from "./kinds/wait";
import { entryIdsFor, loadEntries, loadEntriesById, loadEntryHeads } from "./queries";
import { loadSituation, type Situation } from "./situation-queries";

/** A job with what names it: an item of the content, or the person's own words. */
export type NamedJob = Job & {
  readonly content: TaskId | RecordId | null;
  /** Of their own ones. */
  readonly title: string | null;
  readonly isPrivate: boolean;
};

/** The time there is, and everything that counts back from it. */
export type Time = {
  readonly situation: Situation;
  readonly wait: Entry<typeof wait> | null;
  /** The address of the wait, also before it is kept. */
  readonly waitId: string;
  readonly plan: WaitPlan;
  readonly jobs: ReadonlyMap<string, NamedJob>;
  readonly tasks: readonly PlanTaskItem[];
  readonly records: readonly RecordItem[];
};

/** Done along with the records themselves, which are counted one by one. */
const countedAsRecords: ReadonlySet<TaskId> = new Set(["collect-records", "confirm-arrived"]);
/** Its own page says when it is due: it is what everything counts back from. */
const isTheWait: TaskId = "ask-how-long";
/** Over, once there is a day for the visit. */
const doneByBooking: ReadonlySet<TaskId> = new Set(["choose-who", "book-visit"]);
/** They come before the visit is booked, so the days until there is a place count too. */
const beforeBooking: ReadonlySet<PlanStage> = new Set(["own-doctor", "cover", "who"]);
/** What has come is done, as far as time goes. */
const stillToCome: ReadonlySet<string> = new Set(["not-asked", "asked"]);

/**
 * What a person wrote of the time there is, with every task and record counted back from it; worked
 * out once for each page.
 * @param today the calendar day of the person, YYYY-MM-DD
 * @throws AppError "database-away"; never an empty plan instead
 */
export const loadTime = cache(async (patientId: PatientId, today: string): Promise<Time> => {
  const situation = await loadSituation(patientId);
  const [waitIds, marks, recordIds, tasks] = await Promise.all([
    entryIdsFor(patientId, wait, [waitContent]),
    loadEntryHeads(patientId, record),
    entryIdsFor(patientId, record, records),
    loadTasks(patientId, situation),
  ]);
  const waitId = waitIds.get(waitContent) ?? "";
  const listed = arrangeRecords(
    listRecords(situation.sheet, situation.suggested.records),
    marks.map(({ happenedOn, createdAt, ...mark }) => ({
      ...mark,
      askedOn: happenedOn,
      createdAt: createdAt.getTime(),
    })),
    recordIds,
    today,
  );
  const own = listed.filter((item) => item.content === null && stillToCome.has(item.status));
  const [waits, ownRecords] = await Promise.all([
    loadEntriesById(patientId, wait, [waitId]),
    loadEntriesById(
      patientId,
      record,
      own.map(({ id }) => id),
    ),
  ]);
  const kept = waits.get(waitId) ?? null;
  const isPrivate = new Set(marks.filter((mark) => mark.private).map(({ id }) => id));
  const told = kept && !kept.isRemoved ? kept.value : null;
  const isBooked = told?.consultOn !== undefined;
  const jobs = [
    ...tasks.filter((item) => isTimed(item, isBooked)).map((item) => jobOfTask(item, isBooked)),
    ...listed
      .filter(({ isListed, status }) => isListed && status !== "not-needed")
      .map((item) =>
        jobOfRecord(item, today, ownRecords.get(item.id)?.value.title, isPrivate.has(item.id)),
      ),
  ];
  return {
    situation,
    wait: kept,
    waitId,
    plan: planWait(readWait(told), today, jobs),
    jobs: new Map(jobs.map((job) => [job.id, job])),
    tasks,
    records: listed,
  };
});

/** A row of the plan with what the person wrote on it. */
export type PlanTaskItem = PlanItem<
  KeptTask & { readonly private: boolean; readonly value: { readonly title?: string | undefined } }
>;

/** A task of their own has no days to plan for: it has a day when they set one. */
function isTimed(
  { status, applies, task: id, due, isOwn }: PlanTaskItem,
  isBooked: boolean,
): boolean {
  if (status !== "open" || !applies || (isOwn && due === null)) return false;
  if (id === null) return true;
  const isOver = isBooked && doneByBooking.has(id);
  return !(isOver || countedAsRecords.has(id) || id === isTheWait);
}

function jobOfTask({ id, task: content, due, kept }: PlanTaskItem, isBooked: boolean): NamedJob {
  const known = content === null ? null : planTaskOf(content);
  const isBeforeBooking = known !== null && !isBooked && beforeBooking.has(known.stage);
  const days = (known?.planFor ?? 0) + (isBeforeBooking ? planTaskOf("book-visit").planFor : 0);
  return {
    id,
    kind: "task",
    before: known?.stage === "after" ? "decision" : "consult",
    planFor: { from: days, to: days },
    isDone: false,
    due,
    content,
    title: kept?.value.title ?? null,
    isPrivate: kept?.private ?? false,
  };
}

function jobOfRecord(
  item: RecordItem,
  today: string,
  title: string | undefined,
  isPrivate: boolean,
): NamedJob {
  return {
    id: item.id,
    kind: "record",
    before: "consult",
    planFor: planForOf(item.content),
    startedOn: item.status === "asked" ? (item.askedOn ?? today) : null,
    isDone: !stillToCome.has(item.status),
    due: item.due,
    content: item.content,
    title: title ?? null,
    isPrivate,
  };
}

async function loadTasks(patientId: PatientId, situation: Situation) {
  const [{ entries }, ids, choiceIds, orderIds] = await Promise.all([
    loadEntries(patientId, task),
    entryIdsFor(patientId, task, planOrder),
    entryIdsFor(patientId, planChoice, [choiceContent]),
    entryIdsFor(patientId, taskOrder, [orderContent]),
  ]);
  const [choices, orders] = await Promise.all([
    loadEntriesById(patientId, planChoice, [...choiceIds.values()]),
    loadEntriesById(patientId, taskOrder, [...orderIds.values()]),
  ]);
  const [choice] = choices.values();
  const [order] = orders.values();
  const wanted = wantsOpinion(situation.answer, choice?.value.wanted ?? null);
  return planItems({
    brought: tasksBrought({ suggested: situation.suggested.tasks, sheet: situation.sheet, wanted }),
    kept: entries.map((entry) => ({
      ...entry,
      isAdded: entry.value.added === "yes",
      hasNote: entry.value.note !== undefined,
    })),
    idOf: (id) => ids.get(id) ?? "",
    order: order?.value.order ?? [],
  });
}
