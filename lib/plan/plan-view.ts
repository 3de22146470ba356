import { overlays } from "@/lib/content/overlays";
import { say } from "@/lib/content/spoken";
import { assess } from "@/lib/engine/assess";
import { nextItem, offeredTasks, partsOfPlan } from "@/lib/engine/plan-items";
import { type Asked, pageSize, partAt, readPage, rowsOf, type Shown } from "@/lib/kept/paging";
import type { LoadedPlan } from "@/lib/kept/plan-queries";
import { type PlanSetting, type RowView, viewRow } from "./row-view";

type TextView = { readonly id: string; readonly title: string; readonly text: string };

export type PlanView = {
  /** What stands above any plan: treatment that must not wait, dates and tests that stay. */
  readonly above: readonly TextView[];
  /** The one to do next; null when nothing is left, and on later pages. */
  readonly next: RowView | null;
  /** The others to do, this page of them. */
  readonly rows: readonly RowView[];
  readonly shown: Shown;
  readonly openCount: number;
  readonly leftOver: readonly RowView[];
  /** Done or not needed, the first of them. */
  readonly over: readonly RowView[];
  readonly overCount: number;
  readonly offered: readonly (TextView & { readonly version: number })[];
  /** Why there is nothing: no answers yet, or answers that ask for nothing; null when there is. */
  readonly emptyFor: "no-answers" | "nothing-asked" | null;
  readonly wanted: boolean;
};

const standAbove = ["do-not-pause", "keep-booked-test", "keep-date"];

/**
 * The checklist in words.
 * @param show.page which page of what is to be done, as it came in the address
 * @param show.allOver whether everything that is done is shown, or the first 25
 */
export function viewPlan(
  plan: LoadedPlan,
  setting: PlanSetting,
  show: { readonly page: Asked; readonly allOver: boolean },
): PlanView {
  const { situation, content } = setting;
  const tell = (text: Parameters<typeof say>[0]) => say(text, situation.speaker);
  const { toDo, leftOver, over } = partsOfPlan(plan.items);
  const next = nextItem(plan.items, setting.today);
  const rest = toDo.filter((item) => item !== next);
  const shown = readPage(show.page, rest.length);
  const held = new Set<string>(assess(situation.sheet).overlays);
  const rowOf = (item: (typeof toDo)[number]) => {
    const row = viewRow(item, setting);
    return { ...row, href: `${row.href}${partAt(shown)}` };
  };
  return {
    above: overlays
      .filter(({ id }) => standAbove.includes(id) && held.has(id))
      .map(({ id }) => ({
        id,
        title: tell(content.overlays[id].title),
        text: tell(content.overlays[id].text),
      })),
    next: next && shown.at === 1 ? rowOf(next) : null,
    rows: rowsOf(rest, shown).map(rowOf),
    shown,
    openCount: toDo.length,
    leftOver: leftOver.map(rowOf),
    over: (show.allOver || shown.all ? over : over.slice(0, pageSize)).map(rowOf),
    overCount: over.length,
    offered: offeredTasks(plan.items)
      .filter((id) => !leftOver.some(({ task }) => task === id))
      .map((id) => ({
        id,
        version: plan.over.get(id)?.entry.version ?? 0,
        title: tell(content.tasks[id].title),
        text: tell(content.tasks[id].text),
      })),
    emptyFor: plan.items.length > 0 ? null : situation.hasAnswers ? "nothing-asked" : "no-answers",
    wanted: plan.wanted,
  };
}

/** Everything that is to be done, in order, for the page where it is put into another. */
export function viewOrder(plan: LoadedPlan, setting: PlanSetting): readonly RowView[] {
  return partsOfPlan(plan.items).toDo.map((item) => viewRow(item, setting));
}
