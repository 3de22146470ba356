import { planOrder } from "../content/plan-tasks";
import type { TaskId } from "../content/suggestions";
import { weave } from "./own-order";
import type { Because } from "./plan-tasks";

/** What is stored of a task: what the person did or wrote, laid over an item or their own. */
export type KeptTask = {
  readonly id: string;
  /** The task of the content that it lies over; null for the person's own. */
  readonly content: string | null;
  readonly status: "open" | "done" | "not-needed";
  readonly due: string | null;
  /** The person put it on the plan, whatever their answers say. */
  readonly isAdded: boolean;
  /** It carries words of the person. */
  readonly hasNote: boolean;
};

/** One row of the plan. */
export type PlanItem<K extends KeptTask = KeptTask> = {
  /** The id of the entry, also before there is one. */
  readonly id: string;
  /** null for the person's own, and for a task that the content no longer has. */
  readonly task: TaskId | null;
  readonly isOwn: boolean;
  readonly status: KeptTask["status"];
  readonly due: string | null;
  /** False for what the answers no longer bring: it stays, because the person touched it. */
  readonly applies: boolean;
  /** null for the person's own, for what they added, and for what no longer applies. */
  readonly because: Because | null;
  readonly kept: K | null;
};

/**
 * The plan: what the answers bring with what the person did laid over it, and their own. Each task
 * of the content comes once. What was touched stays, also when nothing brings it any more.
 * @param input.brought tasks by the answers, see `tasksBrought`
 * @param input.kept everything stored and not removed, in the order it was made
 * @param input.idOf the id of the entry that lies over a task
 * @param input.order ids as the person put them; what is not among them keeps its usual place
 */
export function planItems<K extends KeptTask>(input: {
  readonly brought: ReadonlyMap<TaskId, Because>;
  readonly kept: readonly K[];
  readonly idOf: (task: TaskId) => string;
  readonly order: readonly string[];
}): readonly PlanItem<K>[] {
  const { brought, kept, idOf, order } = input;
  const overContent = new Map(
    kept.filter(({ content }) => content !== null).map((one) => [one.content, one]),
  );
  const items: PlanItem<K>[] = [];
  for (const task of planOrder) {
    const entry = overContent.get(task) ?? null;
    const because = brought.get(task) ?? null;
    overContent.delete(task);
    const applies = because !== null || entry?.isAdded === true;
    if (applies || (entry && isTouched(entry))) {
      items.push(itemOf(entry?.id ?? idOf(task), task, because, applies, entry));
    }
  }
  // A task that the content no longer has: its words are gone, the person's stay.
  for (const entry of overContent.values()) {
    if (isTouched(entry)) items.push(itemOf(entry.id, null, null, false, entry));
  }
  const own = kept.filter(({ content }) => content === null);
  const usual = items.map(({ id }) => id);
  const byId = new Map(items.map((item) => [item.id, item]));
  for (const entry of own) byId.set(entry.id, itemOf(entry.id, null, null, true, entry));
  const ids = weave(
    usual,
    order,
    own.map(({ id }) => id),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function itemOf<K extends KeptTask>(
  id: string,
  task: TaskId | null,
  because: Because | null,
  applies: boolean,
  kept: K | null,
): PlanItem<K> {
  return {
    id,
    task,
    isOwn: kept !== null && kept.content === null,
    status: kept?.status ?? "open",
    due: kept?.due ?? null,
    applies,
    because,
    kept,
  };
}

/** Whether the person did or wrote something that must not be lost. */
function isTouched({ status, due, hasNote, isAdded }: KeptTask): boolean {
  return status !== "open" || due !== null || hasNote || isAdded;
}

/** The three parts of the list: to do, left over from other answers, and over. */
export function partsOfPlan<I extends PlanItem>(items: readonly I[]) {
  const open = items.filter(({ status }) => status === "open");
  return {
    toDo: open.filter(({ applies }) => applies),
    leftOver: open.filter(({ applies }) => !applies),
    over: items.filter(({ status }) => status !== "open"),
  };
}

/**
 * The one to do next: the one that was due first if a due day has come, else the first of the list.
 * @param today the calendar day of the person, YYYY-MM-DD
 */
export function nextItem<I extends PlanItem>(items: readonly I[], today: string): I | null {
  const { toDo } = partsOfPlan(items);
  let next = toDo[0] ?? null;
  let earliest = today;
  for (const item of toDo) {
    if (item.due === null || item.due > earliest) continue;
    if (item.due === earliest && next?.due === earliest) continue;
    next = item;
    earliest = item.due;
  }
  return next;
}

/** The tasks that are not on the plan and that the person may add. */
export function offeredTasks(items: readonly PlanItem[]): readonly TaskId[] {
  const there = new Set(items.filter(({ applies }) => applies).map(({ task }) => task));
  return planOrder.filter((task) => !there.has(task));
}
