import type { PlanWords } from "@/lib/content/plan-shape";
import type { WorkspaceWords } from "@/lib/content/workspace-shape";
import { isDay } from "@/lib/engine/days";
import type { EntryDraft } from "@/lib/kept/entry-draft";
import { callFields } from "@/lib/kept/kinds/insurer-call";
import { inWords } from "./call-view";

/**
 * Both texts of a form that met a change from elsewhere: only the fields that differ.
 * In: the form as it was kept; the fields to hold against each other; the words; how a day is written.
 * Out: nothing when there was no such change.
 */
export function viewTwoTexts(
  draft: EntryDraft,
  fields: readonly string[],
  {
    plan,
    workspace,
  }: { readonly plan: PlanWords; readonly workspace: Pick<WorkspaceWords, "errors"> },
  day: (day: string) => string = (day) => day,
): readonly {
  readonly id: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}[] {
  const there = draft.theirs?.value;
  if (there === undefined) return [];
  if (there.removed === "yes") {
    const mine = draft.typed(fields[0] ?? "") || plan.item.nothing;
    return [{ id: "removed", label: plan.title, mine, theirs: workspace.errors.removedThere }];
  }
  const read = (field: string, value: string) => {
    if (value === "") return plan.item.nothing;
    if (field === "due") return isDay(value) ? day(value) : value;
    if (field === "status") {
      return plan.item.states[value as keyof typeof plan.item.states] ?? value;
    }
    return callFields.some((name) => name === field) ? inWords(field, value, plan.call) : value;
  };
  return fields.flatMap((id) => {
    const sent = draft.typed(id);
    const kept = String(there[id] ?? "");
    // A status that was not sent was not meant to change.
    if (sent === kept || (id === "status" && sent === "")) return [];
    return [{ id, label: labelOf(id, plan), mine: read(id, sent), theirs: read(id, kept) }];
  });
}

function labelOf(field: string, plan: PlanWords): string {
  const names: { readonly [field: string]: string } = {
    ...plan.call.fields,
    ...plan.item.fields,
    status: plan.title,
  };
  return names[field] ?? field;
}
