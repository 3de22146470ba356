import { keptOf } from "../../kept/whole";
import type { Speaks } from "./fields";
import { type Addressed, addressed, inWords, notes, privateMark, referTo } from "./resource";
import type { BundleSource } from "./source";

/** How a record stands, as a status of a Task. Source: hl7.org/fhir/R4/valueset-task-status.html */
const taskStatus = {
  "not-asked": "draft",
  asked: "requested",
  received: "in-progress",
  sent: "in-progress",
  confirmed: "completed",
  "not-needed": "cancelled",
} as const;

/** Each record to get, also one that was not asked for yet. Source: hl7.org/fhir/R4/task.html */
export function recordTasks(source: BundleSource, patient: string, speaks: Speaks) {
  const { words, records, whole } = source;
  const kept = new Map(keptOf(whole, "record").map((entry) => [entry.id, entry]));
  const untouched = records.filter(({ id, isListed }) => isListed && !kept.has(id));
  const first = [...kept.values()].map((entry): Addressed => {
    const { holder, holderName } = entry.value;
    const owner = holderName ?? (holder && words.codes[holder]);
    const lines = speaks.fieldLines(entry, ["title"]);
    const asked = entry.happenedOn;
    return addressed(entry.id, {
      resourceType: "Task",
      ...privateMark(entry),
      status: taskStatus[entry.status],
      businessStatus: inWords(speaks.statuses[entry.status] ?? entry.status),
      intent: "plan",
      code: inWords(words.toFetch),
      description: speaks.titleOf(entry),
      for: referTo(patient),
      ...(asked !== null && { executionPeriod: { start: asked } }),
      authoredOn: entry.createdAt.toISOString(),
      lastModified: entry.updatedAt.toISOString(),
      ...(owner !== undefined && { owner: { display: owner } }),
      ...notes(...lines.map(({ label, text }) => `${label}${words.colon}${text}`)),
      ...(entry.due !== null && { restriction: { period: { end: entry.due } } }),
    });
  });
  const rest = untouched.map(({ id, content }): Addressed => {
    return addressed(id, {
      resourceType: "Task",
      status: "draft",
      businessStatus: inWords(words.statuses["not-asked"]),
      intent: "plan",
      code: inWords(words.toFetch),
      description: speaks.contentTitle("record", content) ?? words.kinds.record,
      for: referTo(patient),
    });
  });
  return [...first, ...rest];
}

const activityStatus = {
  open: "not-started",
  done: "completed",
  "not-needed": "cancelled",
} as const;

/** The plan, with every task on it. Source: hl7.org/fhir/R4/careplan.html */
export function carePlan(source: BundleSource, patient: string, speaks: Speaks): Addressed {
  const { plan, words, whole, madeAt } = source;
  const kept = new Map(keptOf(whole, "task").map((entry) => [entry.id, entry]));
  const activity = plan.map(({ id, task, status, due }) => {
    const entry = kept.get(id);
    const title =
      entry === undefined
        ? (speaks.contentTitle("task", task) ?? words.kinds.task)
        : speaks.titleOf(entry);
    const said = [
      ...(entry === undefined ? [] : speaks.fieldLines(entry, ["title"])),
      ...(entry?.private ? [{ label: words.private, text: words.codes.yes }] : []),
    ].map(({ label, text }) => ({ text: `${label}${words.colon}${text}` }));
    return {
      ...(said.length > 0 && { progress: said }),
      detail: {
        kind: "Task",
        status: activityStatus[status],
        description: title,
        ...(due !== null && { scheduledPeriod: { end: due } }),
      },
    };
  });
  return addressed(`${whole.person.id}/plan`, {
    resourceType: "CarePlan",
    status: "active",
    intent: "plan",
    title: words.planTitle,
    subject: referTo(patient),
    created: madeAt.toISOString(),
    ...(activity.length > 0 && { activity }),
  });
}
