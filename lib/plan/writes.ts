import type { Once } from "@/lib/db/once";
import type { PatientId } from "@/lib/db/patient-id";
import { moved } from "@/lib/engine/own-order";
import { partsOfPlan } from "@/lib/engine/plan-items";
import { type ChangeResult, changeEntries } from "@/lib/kept/commands";
import { entryWrite, type Fields, type Special } from "@/lib/kept/form";
import { insurerCall } from "@/lib/kept/kinds/insurer-call";
import { planChoice } from "@/lib/kept/kinds/plan-choice";
import { task } from "@/lib/kept/kinds/task";
import { mostPlaces, orderContent, taskOrder } from "@/lib/kept/kinds/task-order";
import type { Parsed } from "@/lib/kept/outcome";
import { loadPlan } from "@/lib/kept/plan-queries";
import { loadSituation } from "@/lib/kept/situation-queries";

type Step = { readonly id: string; readonly step: "up" | "down" };

const mostRounds = 5;

/** What may be written from the pages of the checklist. */
export const planWrites = entryWrite({
  name: "plan",
  kinds: [task, insurerCall, planChoice],
  pages: /^\/plan(\/[\w-]{1,64})?$/,
  special: { move: { read: readStep, run: moveTask } satisfies Special<Step> },
});

/** Reads one step up or down: which entry, and the button that was pressed. */
function readStep(fields: Fields): Parsed<Step> {
  const known = new Set(["do", "page", "next", "undo", "id", "step"]);
  const stranger = [...fields.keys()].find((name) => !known.has(name));
  if (stranger !== undefined) {
    return { ok: false, errors: [{ field: stranger, reason: "no-such-field" }] };
  }
  const [id, ...otherIds] = fields.get("id") ?? [];
  const [step, ...otherSteps] = fields.get("step") ?? [];
  if (id === undefined || otherIds.length > 0 || !/^[\w-]{1,64}$/.test(id)) {
    return { ok: false, errors: [{ field: "id", reason: "missing" }] };
  }
  if ((step !== "up" && step !== "down") || otherSteps.length > 0) {
    return { ok: false, errors: [{ field: "step", reason: "not-a-choice" }] };
  }
  return { ok: true, value: { id, step } };
}

/**
 * Moves a task one step among those that are to be done. It moves in the order as it is now: a step
 * means the same whatever somebody else moved meanwhile, so there is nothing to quarrel about.
 */
export async function moveTask(
  patientId: PatientId,
  { id, step }: Step,
  once?: Once,
): Promise<ChangeResult> {
  const situation = await loadSituation(patientId);
  for (let round = 1; ; round += 1) {
    const { items, order } = await loadPlan(patientId, situation);
    const ids = items.map((item) => item.id);
    const seen = partsOfPlan(items).toDo.map((item) => item.id);
    if (!ids.includes(id)) return { ok: false, reason: "missing" };
    const next = moved(ids, order.ids, id, step, seen)?.slice(0, mostPlaces) ?? order.ids;
    const result = await changeEntries(
      patientId,
      [
        {
          kind: taskOrder,
          do: "save",
          ref: { content: orderContent },
          version: order.version,
          patch: { order: next },
        },
      ],
      once,
    );
    if (result.ok || result.reason !== "conflict" || round === mostRounds) return result;
  }
}
