import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planOrder, planTaskOf } from "@/lib/content/plan-tasks";
import type { TaskId } from "@/lib/content/suggestions";
import type { AnswerSheet } from "@/lib/content/types";
import { assess } from "@/lib/engine/assess";
import { moved } from "@/lib/engine/own-order";
import {
  type KeptTask,
  nextItem,
  offeredTasks,
  type PlanItem,
  partsOfPlan,
  planItems,
} from "@/lib/engine/plan-items";
import { tasksBrought, wantsOpinion } from "@/lib/engine/plan-tasks";
import { suggestsOf } from "@/lib/engine/rule-facts";
import { arbitrarySheet } from "../../support/arbitrary-sheets";
import { longer } from "../../support/longer";

const idOf = (task: TaskId) => `row-${task}`;
const kept = (over: Partial<KeptTask> & { readonly id: string }): KeptTask => ({
  content: null,
  status: "open",
  due: null,
  isAdded: false,
  hasNote: false,
  ...over,
});
const over = (task: string, more: Partial<KeptTask> = {}) =>
  kept({ id: idOf(task as TaskId), content: task, ...more });

/** What the findings of a sheet suggest, with the rules behind each. */
function suggestedBy(sheet: AnswerSheet) {
  const rules = new Map<TaskId, string[]>();
  for (const { rule, value } of assess(sheet).findings) {
    if (value !== true) continue;
    for (const id of suggestsOf(rule).tasks) rules.set(id, [...(rules.get(id) ?? []), rule]);
  }
  return [...rules].map(([id, list]) => ({ id, rules: list as never }));
}

function planOf(
  sheet: AnswerSheet,
  stored: readonly KeptTask[] = [],
  order: readonly string[] = [],
  choice: "yes" | "no" | null = null,
) {
  const wanted = wantsOpinion(assess(sheet).answer, choice);
  const brought = tasksBrought({ suggested: suggestedBy(sheet), sheet, wanted });
  return planItems({ brought, kept: stored, idOf, order });
}

const tasksOf = (items: readonly PlanItem[]) => items.map(({ task }) => task);
const spine: AnswerSheet = {
  who: "self",
  country: "us",
  group: "spine-joint",
  diagnosis: "sure",
  plan: ["offered", "that-is-all"],
  offer: ["spine", "that-is-all"],
};

describe("the plan", () => {
  it("follows the answers: what a finding suggests, and the steps towards an opinion", () => {
    const items = planOf(spine);
    expect(tasksOf(items)).toContain("choose-who");
    expect(tasksOf(items)).toContain("check-cover");
    const chooses = items.find(({ task }) => task === "choose-who");
    expect(chooses?.because).toMatchObject({ rules: ["t11"], wanted: true });
    expect(items.every(({ applies }) => applies)).toBe(true);
  });

  it("brings no steps towards an opinion that is not worth asking for", () => {
    expect(planOf({ who: "self" })).toEqual([]);
    expect(wantsOpinion("talk-first", null)).toBe(false);
    expect(wantsOpinion("no-clear-reason", null)).toBe(false);
    expect(wantsOpinion(null, null)).toBe(false);
  });

  it("is made for someone who wants an opinion whatever the answer, without a question answered", () => {
    const items = planOf({}, [], [], "yes");
    expect(tasksOf(items)).toEqual(planOrder.filter((id) => planTaskOf(id).whenWanted));
    expect(tasksOf(items)[0]).toBe("ask-how-long");
  });

  it("leaves the steps out for someone who does not want one", () => {
    const items = planOf(spine, [], [], "no");
    expect(tasksOf(items)).not.toContain("check-cover");
    expect(tasksOf(items)).toContain("choose-who");
  });

  it("says which answer brought a task that no finding suggests", () => {
    const items = planOf({ ...spine, timing: ["date-set", "that-is-all"] });
    const asks = items.find(({ task }) => task === "ask-how-long");
    expect(asks?.because?.answers).toEqual([{ question: "timing", options: ["date-set"] }]);
  });

  it("keeps what was touched when nothing brings it any more, and says so", () => {
    const stored = [over("find-trial", { hasNote: true }), over("case-review", { status: "done" })];
    const items = planOf(spine, stored);
    expect(partsOfPlan(items).leftOver.map(({ task }) => task)).toEqual(["find-trial"]);
    expect(items.find(({ task }) => task === "case-review")).toMatchObject({
      applies: false,
      status: "done",
    });
  });

  it("lets an untouched row go with its answer", () => {
    expect(tasksOf(planOf(spine, [over("find-trial")]))).not.toContain("find-trial");
  });

  it("holds what the person put on it, whatever the answers", () => {
    const items = planOf({}, [over("book-interpreter", { isAdded: true })]);
    expect(items).toMatchObject([{ task: "book-interpreter", applies: true, because: null }]);
    expect(offeredTasks(items)).not.toContain("book-interpreter");
    expect(offeredTasks(items)).toContain("plan-travel");
  });

  it("keeps a note on a task that the content no longer has", () => {
    const items = planOf({}, [kept({ id: "row-old", content: "retired-task", hasNote: true })]);
    expect(items).toMatchObject([{ id: "row-old", task: null, isOwn: false, applies: false }]);
  });

  it("puts own tasks at the end until they are moved", () => {
    const items = planOf(spine, [kept({ id: "mine" })]);
    expect(items.at(-1)).toMatchObject({ id: "mine", isOwn: true, applies: true });
    const list = items.map(({ id }) => id);
    const up = moved(list, [], "mine", "up") ?? [];
    expect(planOf(spine, [kept({ id: "mine" })], up).at(-2)?.id).toBe("mine");
  });
});

describe("what comes next", () => {
  it("is the first of the list, or what fell due first", () => {
    const items = planOf(spine);
    expect(nextItem(items, "2026-11-20")?.id).toBe(items[0]?.id);
    const late = planOf(spine, [
      over("check-cover", { due: "2026-11-20" }),
      over("choose-who", { due: "2026-11-18" }),
      over("tell-decision", { due: "2026-12-24" }),
    ]);
    expect(nextItem(late, "2026-11-20")?.task).toBe("choose-who");
    expect(nextItem(late, "2026-11-17")?.task).toBe(late[0]?.task);
    expect(nextItem(late, "2026-11-19")?.task).toBe("choose-who");
  });

  it("is nothing once all is done", () => {
    const stored = planOrder.map((task) => over(task, { status: "done" }));
    expect(nextItem(planOf(spine, stored), "2026-11-20")).toBeNull();
  });
});

describe("the order", () => {
  it("steps past what is seen, and stops at the ends", () => {
    const list = ["a", "hidden", "b", "c"];
    expect(moved(list, [], "b", "up", ["a", "b", "c"])).toEqual(["b", "a", "hidden", "c"]);
    expect(moved(list, [], "a", "down", ["a", "b", "c"])).toEqual(["hidden", "b", "a", "c"]);
    expect(moved(list, [], "a", "up")).toBeNull();
    expect(moved(list, [], "c", "down")).toBeNull();
    expect(moved(list, [], "stranger", "up")).toBeNull();
  });

  it("remembers the place of what is gone for now", () => {
    expect(moved(["a", "c"], ["a", "b", "c"], "c", "up")).toEqual(["c", "a", "b"]);
  });
});

type Edit =
  | { readonly do: "status"; readonly at: number; readonly status: KeptTask["status"] }
  | { readonly do: "note" | "due" | "add" | "up" | "down"; readonly at: number }
  | { readonly do: "own" };
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    do: fc.constant("status" as const),
    at: fc.nat(40),
    status: fc.constantFrom<KeptTask["status"]>("open", "done", "not-needed"),
  }),
  fc.record({
    do: fc.constantFrom("note" as const, "due" as const, "add" as const, "up" as const, "down"),
    at: fc.nat(40),
  }),
  fc.record({ do: fc.constant("own" as const) }),
);

type Held = { stored: KeptTask[]; order: readonly string[] };

/** Lays one edit over the plan as the person sees it. */
function edit(held: Held, sheet: AnswerSheet, one: Edit): Held {
  if (one.do === "own") {
    const mine = kept({ id: `own-${held.stored.length}`, hasNote: true });
    return { ...held, stored: [...held.stored, mine] };
  }
  const items = planOf(sheet, held.stored, held.order);
  if (one.do === "add") {
    const offered = offeredTasks(items);
    const task = offered[one.at % Math.max(1, offered.length)];
    return task ? lay(held, { task, id: idOf(task) }, { isAdded: true }) : held;
  }
  const item = items[one.at % Math.max(1, items.length)];
  if (item === undefined) return held;
  if (one.do === "up" || one.do === "down") {
    const list = items.map(({ id }) => id);
    return { ...held, order: moved(list, held.order, item.id, one.do) ?? held.order };
  }
  if (one.do === "status") return lay(held, item, { status: one.status });
  return lay(held, item, one.do === "note" ? { hasNote: true } : { due: "2026-12-01" });
}

function lay(
  held: Held,
  { id, task }: { readonly id: string; readonly task: TaskId | null },
  change: Partial<KeptTask>,
): Held {
  const before = held.stored.find((one) => one.id === id) ?? kept({ id, content: task });
  return {
    ...held,
    stored: [...held.stored.filter((one) => one.id !== id), { ...before, ...change }],
  };
}

const touched = (one: KeptTask) =>
  one.content === null || one.status !== "open" || one.due !== null || one.hasNote || one.isAdded;

describe("whatever the answers become", () => {
  it("nothing that a person did or wrote is lost, and nothing is there twice", () => {
    fc.assert(
      fc.property(
        arbitrarySheet,
        arbitrarySheet,
        fc.array(anyEdit, { maxLength: 12 }),
        fc.array(anyEdit, { maxLength: 12 }),
        (first, second, before, between) => {
          let held: Held = { stored: [], order: [] };
          for (const [sheet, edits] of [
            [first, before],
            [second, between],
            [first, []],
          ] as const) {
            for (const one of edits) held = edit(held, sheet, one);
            const items = planOf(sheet, held.stored, held.order);
            const shown = new Map(items.map((item) => [item.id, item]));
            expect(shown.size).toBe(items.length);
            const tasks = tasksOf(items).filter((task) => task !== null);
            expect(new Set(tasks).size).toBe(tasks.length);
            for (const one of held.stored.filter(touched)) {
              expect(shown.get(one.id)).toMatchObject({
                status: one.status,
                due: one.due,
                kept: one,
              });
            }
          }
        },
      ),
      { numRuns: longer(120) },
    );
  });

  it("is again as it was when they are changed and changed back, and nothing was done between", () => {
    fc.assert(
      fc.property(
        arbitrarySheet,
        arbitrarySheet,
        fc.array(anyEdit, { maxLength: 12 }),
        (first, second, edits) => {
          let held: Held = { stored: [], order: [] };
          for (const one of edits) held = edit(held, first, one);
          const before = planOf(first, held.stored, held.order);
          planOf(second, held.stored, held.order);
          expect(planOf(first, held.stored, held.order)).toEqual(before);
        },
      ),
      { numRuns: longer(100) },
    );
  });

  it("keeps the order of what was there when others were moved meanwhile", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f"), { minLength: 2 }),
        fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f"), { minLength: 2 }),
        fc.nat(5),
        fc.constantFrom("up" as const, "down" as const),
        (stored, list, at, step) => {
          const seen = stored.filter((id) => list.includes(id));
          const id: string | undefined = seen[at % Math.max(1, seen.length)];
          if (id === undefined) return;
          const next = moved(seen, stored, id, step);
          if (next === null) return;
          expect([...next].sort()).toEqual([...stored].sort());
          const rest = (ids: readonly string[]) =>
            ids.filter((one) => one !== id && seen.some((other) => other === one));
          expect(rest(next)).toEqual(rest(stored));
        },
      ),
      { numRuns: longer(300) },
    );
  });
});
