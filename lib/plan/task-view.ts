import { planTaskOf } from "@/lib/content/plan-tasks";
import { type PartKind, type PartWords, scripts } from "@/lib/content/scripts";
import { sources } from "@/lib/content/sources";
import { say } from "@/lib/content/spoken";
import { tasks } from "@/lib/content/suggestions";
import type { PatientId } from "@/lib/db/patient-id";
import type { PlanItem } from "@/lib/engine/plan-items";
import { task } from "@/lib/kept/kinds/task";
import type { KeptPlanTask, LoadedPlan } from "@/lib/kept/plan-queries";
import { findContent } from "@/lib/kept/queries";
import { type PlanSetting, type RowView, viewRow } from "./row-view";

export type ScriptPartView = {
  readonly id: string;
  readonly kind: PartKind;
  readonly heading: string;
  readonly lines: readonly string[];
};

/** One task on a page of its own. */
export type TaskView = RowView & {
  readonly note: string;
  readonly dueOn: string;
  /** Days to leave for it; null for the person's own. */
  readonly days: number | null;
  readonly place: { readonly href: string; readonly label: string } | null;
  readonly script: readonly ScriptPartView[];
  readonly sources: readonly { readonly id: string; readonly citation: string }[];
  readonly reviewedOn: string | null;
  /** Not on the plan so far: what is kept of it puts it there. */
  readonly isOffered: boolean;
  /** It has room for calls to the insurer. */
  readonly hasCalls: boolean;
};

/**
 * The item that an address stands for: one of the plan, or a task that could be added.
 * Null when this person has no such thing.
 */
export async function findItem(
  patientId: PatientId,
  plan: LoadedPlan,
  id: string,
): Promise<PlanItem<KeptPlanTask> | null> {
  const item = plan.items.find((one) => one.id === id);
  if (item !== undefined) return item;
  const content = await findContent(patientId, task, id, tasks);
  if (content === null) return null;
  return {
    id,
    task: content,
    isOwn: false,
    status: "open",
    due: null,
    applies: false,
    because: null,
    kept: plan.over.get(content) ?? null,
  };
}

/** One task in words: how it is done, what to say, what is kept of it. */
export function viewTask(
  item: PlanItem<KeptPlanTask>,
  plan: LoadedPlan,
  setting: PlanSetting,
): TaskView {
  const { words, content, situation } = setting;
  const { speaker } = situation;
  const own = item.kept?.entry;
  const facts = item.task && planTaskOf(item.task);
  const scriptWords = facts?.script
    ? (content.scripts[facts.script] as { readonly [part: string]: PartWords })
    : {};
  const label = facts?.place && words.item.places[facts.place];
  return {
    ...viewRow(item, setting),
    note: own?.value.note ?? "",
    dueOn: item.due ?? "",
    days: facts?.planFor ?? null,
    place: facts?.place && label ? { href: facts.place, label: say(label, speaker) } : null,
    script: (facts?.script ? scripts[facts.script].parts : []).flatMap(({ id, kind }) => {
      const part = scriptWords[id];
      if (part === undefined) return [];
      const lines = part.lines.map((line) => say(line, speaker));
      return [{ id, kind, heading: say(part.heading, speaker), lines }];
    }),
    sources: (facts?.sources ?? []).map((id) => ({ id, citation: sources[id].citation })),
    reviewedOn: facts?.reviewedOn ?? null,
    isOffered: !plan.items.includes(item),
    hasCalls: item.task === "check-cover",
  };
}
