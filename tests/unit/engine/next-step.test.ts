import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/engine/days";
import { nextStep, nextStepIds, type WhereYouAre } from "@/lib/engine/next-step";
import { longer } from "../../support/longer";

const today = "2026-11-20";
const records = { total: 8, notAsked: 0, asked: 0, overdue: null };
/** Someone who has done all that can be done before the visit. */
const ready: WhereYouAre = {
  today,
  answers: "reasons",
  consultOn: addDays(today, 30),
  isWaitKnown: true,
  warnings: [],
  deadlines: [],
  tasks: { open: 0, next: null },
  records,
  candidates: 1,
  questions: 5,
  history: 3,
};
const fresh: WhereYouAre = {
  ...ready,
  answers: "none",
  consultOn: null,
  isWaitKnown: false,
  records: { ...records, notAsked: 8 },
  candidates: 0,
  questions: 0,
  history: 0,
};
const at = (more: Partial<WhereYouAre>) => nextStep({ ...ready, ...more }).id;

describe("the one next thing", () => {
  it("tells someone new to start, and someone half way to go on", () => {
    expect(nextStep(fresh).id).toBe("start");
    expect(nextStep({ ...fresh, answers: "begun" }).id).toBe("finish-questions");
  });

  it("presses nothing on someone without a reason and without a wish", () => {
    expect(nextStep({ ...fresh, answers: "clear" }).id).toBe("rest");
  });

  it("helps someone who keeps things and never answered a question", () => {
    expect(nextStep({ ...fresh, history: 2 }).id).toBe("ask-how-long");
    expect(nextStep({ ...fresh, isWaitKnown: true }).id).toBe("choose-who");
  });

  it("asks first how long it is safe to wait, then for whom, then for the records, then for the day", () => {
    const answered = { ...fresh, answers: "reasons" } as const;
    expect(nextStep(answered).id).toBe("ask-how-long");
    expect(nextStep({ ...answered, isWaitKnown: true }).id).toBe("choose-who");
    expect(nextStep({ ...answered, isWaitKnown: true, candidates: 2 }).id).toBe("ask-records");
    expect(nextStep({ ...answered, isWaitKnown: true, candidates: 2, records }).id).toBe(
      "set-visit",
    );
  });

  it("puts the end of the safe time before everything else", () => {
    const warnings = [{ id: "safe-over" }] as const;
    expect(nextStep({ ...fresh, warnings }).id).toBe("call-doctor");
    expect(at({ warnings, records: { ...records, overdue: "r1" } })).toBe("call-doctor");
  });

  it("names the record that is late, and the task whose day has passed or is close", () => {
    expect(nextStep({ ...ready, records: { ...records, overdue: "r1" } })).toEqual({
      id: "chase-record",
      job: "r1",
    });
    const due = (on: string) => ({ deadlines: [{ kind: "task", job: "t1", on }] as const });
    expect(nextStep({ ...ready, ...due(addDays(today, -1)) })).toEqual({
      id: "late-task",
      job: "t1",
    });
    expect(nextStep({ ...ready, ...due(addDays(today, 3)) })).toEqual({
      id: "task-soon",
      job: "t1",
    });
    expect(at(due(addDays(today, 4)))).toBe("rest");
  });

  it("says to get ready two days before the visit, and to write down the answers after it", () => {
    expect(at({ consultOn: addDays(today, 3) })).toBe("rest");
    expect(at({ consultOn: addDays(today, 2) })).toBe("get-ready");
    expect(at({ consultOn: today })).toBe("get-ready");
    expect(at({ consultOn: addDays(today, -1) })).toBe("after-visit");
  });

  it("says that there is nothing to do today while records are on their way", () => {
    expect(at({ records: { ...records, asked: 2 } })).toBe("wait");
    expect(at({ tasks: { open: 1, next: "t2" } })).toBe("next-task");
    expect(at({ questions: 0 })).toBe("pick-questions");
    expect(at({ history: 0 })).toBe("write-history");
    expect(at({})).toBe("rest");
  });

  it("always names one of the known things, and a job only where it is about one", () => {
    const maybeDay = fc.option(fc.integer({ min: -60, max: 60 }), { nil: null });
    const count = fc.integer({ min: 0, max: 3 });
    const anyone: fc.Arbitrary<WhereYouAre> = fc.record({
      today: fc.constant(today),
      answers: fc.constantFrom("none", "begun", "clear", "reasons"),
      consultOn: maybeDay.map((days) => (days === null ? null : addDays(today, days))),
      isWaitKnown: fc.boolean(),
      warnings: fc.subarray([{ id: "safe-over" }, { id: "job-late" }] as const),
      deadlines: fc.array(
        fc.record({
          kind: fc.constantFrom("task", "record", "milestone"),
          job: fc.constantFrom("a", "b"),
          on: fc.integer({ min: -5, max: 30 }).map((days) => addDays(today, days)),
        }),
        { maxLength: 4 },
      ),
      tasks: fc.record({ open: count, next: fc.constantFrom("a", null) }),
      records: fc.record({
        total: count,
        notAsked: count,
        asked: count,
        overdue: fc.constantFrom("r", null),
      }),
      candidates: count,
      questions: count,
      history: count,
    });
    const aboutAJob = ["chase-record", "late-task", "task-soon", "next-task"];
    fc.assert(
      fc.property(anyone, (here) => {
        const step = nextStep(here);
        expect(nextStepIds).toContain(step.id);
        if (step.job !== null) expect(aboutAJob).toContain(step.id);
        const isOver = here.warnings.some(({ id }) => id === "safe-over");
        expect(step.id === "call-doctor").toBe(isOver);
      }),
      { numRuns: longer(1_000) },
    );
  });
});
