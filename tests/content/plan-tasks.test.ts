import { describe, expect, it } from "vitest";
import { scriptWords } from "@/lib/content/en/scripts";
import { taskWords } from "@/lib/content/en/suggestions";
import { planForDays, planOrder, planTaskOf } from "@/lib/content/plan-tasks";
import { rules } from "@/lib/content/rules/all";
import { type PartWords, type ScriptId, scripts } from "@/lib/content/scripts";
import { sources } from "@/lib/content/sources";
import { type ContentRule, type TaskId, tasks } from "@/lib/content/suggestions";
import { screensAboveAim } from "./reading-report";
import { forms } from "./words-texts";

const everyRule: readonly ContentRule[] = rules;
const scriptIds = Object.keys(scripts) as readonly ScriptId[];
const partsOf = (id: ScriptId) => scripts[id].parts as readonly { id: string; kind: string }[];
const wordsOf = (id: ScriptId) => scriptWords[id] as { readonly [part: string]: PartWords };
const today = () => new Date().toISOString().slice(0, 10);
const aYearOn = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

describe("every finding", () => {
  it.each(everyRule.map((rule) => [rule.id, rule.suggests] as const))(
    "%s leads to something to do, to bring or to ask",
    (_id, { tasks: toDo, records, questions }) => {
      expect(toDo.length + records.length + questions.length).toBeGreaterThan(0);
    },
  );

  it("leads to at least one task on the plan", () => {
    const without = everyRule.filter(({ suggests }) =>
      suggests.tasks.every((id: TaskId) => !planOrder.includes(id)),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});

describe("every task", () => {
  it("is on the plan's table, once", () => {
    expect([...planOrder].sort()).toEqual([...tasks].sort());
  });

  it.each(planOrder.map((id) => [id, planTaskOf(id)] as const))(
    "%s has sources, a review date, words and days to leave for it",
    (id, task) => {
      expect(task.sources.length).toBeGreaterThan(0);
      expect(new Set(task.sources).size).toBe(task.sources.length);
      for (const source of task.sources) expect(Object.keys(sources)).toContain(source);
      expect(task.reviewedOn <= today() && today() <= aYearOn(task.reviewedOn)).toBe(true);
      expect(Number.isInteger(planForDays[id])).toBe(true);
      expect(planForDays[id]).toBeGreaterThanOrEqual(1);
      expect(planForDays[id]).toBeLessThanOrEqual(60);
      for (const text of [...forms(taskWords[id].title), ...forms(taskWords[id].text)]) {
        expect(text.trim()).not.toBe("");
      }
    },
  );

  it("that takes more than two days says that the days are ours", () => {
    const unsaid = planOrder.filter(
      (id) => planForDays[id] > 2 && !planTaskOf(id).sources.includes("plan-times"),
    );
    expect(unsaid).toEqual([]);
  });

  it("can be reached: by a finding, by the wish for an opinion, by an answer, or to be added", () => {
    const suggested = new Set(
      everyRule.flatMap(({ suggests }): readonly string[] => suggests.tasks),
    );
    const brought = planOrder.filter((id) => {
      const { whenWanted, byAnswer } = planTaskOf(id);
      return suggested.has(id) || whenWanted || byAnswer !== undefined;
    });
    // Nobody is asked for their language, so an interpreter is offered and never assumed.
    expect(planOrder.filter((id) => !brought.includes(id))).toEqual(["book-interpreter"]);
  });

  it("stands in the order of the way: safety first, what follows the opinion last", () => {
    const stages = planOrder.map((id) => planTaskOf(id).stage);
    const runs = stages.filter((stage, at) => stage !== stages[at - 1]);
    expect(runs).toEqual([
      "safe-first",
      "own-doctor",
      "cover",
      "records",
      "who",
      "visit",
      "prepare",
      "after",
    ]);
  });

  it("has a title of its own", () => {
    for (const at of [0, 1] as const) {
      const titles = planOrder.map((id) => forms(taskWords[id].title)[at]);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });
});

describe("every script", () => {
  it("belongs to a task", () => {
    const used = new Set(planOrder.map((id) => planTaskOf(id).script));
    expect(scriptIds.filter((id) => !used.has(id))).toEqual([]);
  });

  it.each(scriptIds.map((id) => [id] as const))("%s has sources and lines to say", (id) => {
    const { sources: list, reviewedOn } = scripts[id];
    expect(list.length).toBeGreaterThan(0);
    expect(reviewedOn <= today() && today() <= aYearOn(reviewedOn)).toBe(true);
    const parts = partsOf(id);
    expect(new Set(parts.map((part) => part.id)).size).toBe(parts.length);
    for (const part of parts) {
      const words = wordsOf(id)[part.id] as PartWords;
      expect(words.lines.length).toBeGreaterThan(0);
      expect(words.lines.length).toBeLessThanOrEqual(8);
      if (part.kind !== "say") continue;
      for (const text of forms(words.lines[0] ?? "")) expect(text).toMatch(/^“.+”$/);
    }
  });

  it.each(["self", "carer"] as const)("reads at grade 6 or less as a screen (%s)", (form) => {
    const at = form === "self" ? 0 : 1;
    const screens = planOrder.map((id) => {
      const { script } = planTaskOf(id);
      const parts = script ? Object.values(wordsOf(script)) : [];
      const lines = parts.flatMap(({ heading, lines: own }) => [heading, ...own]);
      const text = [taskWords[id].title, taskWords[id].text, ...lines].map((one) => forms(one)[at]);
      return { screen: id, text: text.join("\n") };
    });
    expect(screensAboveAim(screens)).toEqual([]);
  });

  it("never asks to put off a test, and never asks to stop a medicine", () => {
    const lines = scriptIds.flatMap((id) =>
      Object.values(wordsOf(id)).flatMap(({ lines: own }) => own.flatMap((one) => [...forms(one)])),
    );
    const unsafe = /\b(cancel|postpone|delay|put off|hold off)\b|\bwait with the (test|biopsy)\b/i;
    expect(lines.filter((one) => unsafe.test(one))).toEqual([]);
    expect(unsafe.test("Please cancel the biopsy until then.")).toBe(true);
  });

  it("for telling the doctor has three tones, and says what an unkind answer means", () => {
    const says = partsOf("tell-doctor").filter(({ kind }) => kind === "say");
    expect(says.map(({ id }) => id)).toEqual(["warm", "plain", "nervous"]);
    const unkind = forms(scriptWords["tell-doctor"].unkind.lines[2] ?? "");
    for (const text of unkind) expect(text).toMatch(/warning sign/);
  });

  it("for the insurer asks all that the form has room for", () => {
    const asked = scriptWords["insurer-call"].ask.lines.map((one) => forms(one)[0]).join(" ");
    for (const topic of [/cover/, /network/, /referral/, /approve/, /tests/, /writing/, /pay/]) {
      expect(asked).toMatch(topic);
    }
    expect(forms(scriptWords["insurer-call"].open.lines[0] ?? "")[0]).toMatch(/reference number/);
  });
});
