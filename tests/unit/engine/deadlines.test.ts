import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { addDays, compareDays, daysBetween, isDay } from "@/lib/engine/days";
import {
  type Deadline,
  deadlineSteps,
  type Job,
  planWait,
  type Wait,
  type WaitPlan,
  type Warning,
} from "@/lib/engine/deadlines";
import { longer } from "../../support/longer";

const unknown: Wait = {
  decisionOn: null,
  safeUntil: null,
  safeDays: null,
  toldOn: null,
  consultOn: null,
};

function record(id: string, from: number, to: number, more: Partial<Job> = {}): Job {
  return { id, kind: "record", before: "consult", planFor: { from, to }, isDone: false, ...more };
}

function task(id: string, to: number, more: Partial<Job> = {}): Job {
  return { id, kind: "task", before: "consult", planFor: { from: to, to }, isDone: false, ...more };
}

const dayOf = (plan: WaitPlan, step: string, job: string | null = null) =>
  plan.deadlines.find((one) => one.step === step && one.job === job)?.on ?? null;
const said = (plan: WaitPlan) =>
  plan.warnings.map(({ id, job }) => (job === null ? id : `${id} ${job}`));

describe("counting back from the last day", () => {
  it("puts the visit before the decision, the records before the visit, asking before receiving", () => {
    const plan = planWait({ ...unknown, decisionOn: "2026-12-31" }, "2026-11-20", [
      record("slides", 7, 14),
      task("cover", 4),
      task("tell", 1, { before: "decision" }),
    ]);
    expect(plan.deadlines.map(({ step, job, on }) => [on, step, job])).toEqual([
      ["2026-12-12", "ask", "slides"],
      ["2026-12-24", "do", "cover"],
      ["2026-12-26", "receive", "slides"],
      ["2026-12-26", "records-there", null],
      ["2026-12-28", "consult", null],
      ["2026-12-30", "do", "tell"],
      ["2026-12-31", "decision", null],
    ]);
    expect(plan.warnings).toEqual([]);
    expect(plan.helps).toEqual([]);
  });

  it("keeps jobs of one day in the order they are given, whatever their ids", () => {
    for (const ids of [
      ["z", "a", "m"],
      ["m", "z", "a"],
    ]) {
      const jobs = ids.map((id) => record(id, 7, 14));
      const plan = planWait({ ...unknown, decisionOn: "2026-12-31" }, "2026-11-20", jobs);
      const asked = plan.deadlines.filter(({ step }) => step === "ask");
      expect(asked.map(({ job }) => job)).toEqual(ids);
    }
  });

  it("counts from the day that comes first: the decision, or the end of the safe wait", () => {
    const both = { ...unknown, decisionOn: "2026-12-31", safeUntil: "2026-12-15" };
    expect(planWait(both, "2026-11-20", []).lastDay).toBe("2026-12-15");
    expect(said(planWait(both, "2026-11-20", []))).toEqual(["decision-after-safe"]);
    const later = { ...both, safeUntil: "2027-01-15" };
    expect(planWait(later, "2026-11-20", []).lastDay).toBe("2026-12-31");
    expect(said(planWait(later, "2026-11-20", []))).toEqual([]);
  });

  it("reads 'so many days' from the day on which it was said", () => {
    const told = { ...unknown, safeDays: 14, toldOn: "2024-02-20" };
    expect(planWait(told, "2024-02-21", []).safeUntil).toBe("2024-03-05");
    expect(planWait({ ...told, toldOn: "2023-02-20" }, "2023-02-21", []).safeUntil).toBe(
      "2023-03-06",
    );
    expect(planWait({ ...told, toldOn: null }, "2024-02-21", []).isWaitKnown).toBe(false);
  });

  it("takes the earlier of two things that were said of the safe wait", () => {
    const told = { ...unknown, safeDays: 14, toldOn: "2026-11-20", safeUntil: "2026-11-30" };
    expect(planWait(told, "2026-11-20", []).safeUntil).toBe("2026-11-30");
    expect(planWait({ ...told, safeUntil: "2027-01-01" }, "2026-11-20", []).safeUntil).toBe(
      "2026-12-04",
    );
  });

  it("counts records back from a visit that is booked, across the end of a year", () => {
    const plan = planWait({ ...unknown, consultOn: "2027-01-08" }, "2026-11-20", [
      record("slides", 7, 14),
    ]);
    expect(dayOf(plan, "records-there")).toBe("2027-01-06");
    expect(dayOf(plan, "ask", "slides")).toBe("2026-12-23");
    expect(plan.lastDay).toBeNull();
  });

  it("counts nothing where no day is known, and keeps the days that the person set", () => {
    const plan = planWait(unknown, "2026-11-20", [
      record("slides", 7, 14),
      task("cover", 4, { due: "2026-11-25" }),
    ]);
    expect(plan.deadlines).toEqual([
      { step: "do", job: "cover", kind: "task", on: "2026-11-25", isSet: true },
    ]);
    expect(plan.isWaitKnown).toBe(false);
  });

  it("asks for nothing again that was asked for, and for nothing that is done", () => {
    const plan = planWait({ ...unknown, consultOn: "2026-12-30" }, "2026-11-20", [
      record("slides", 7, 14, { startedOn: "2026-11-18" }),
      record("notes", 14, 30, { isDone: true }),
    ]);
    expect(dayOf(plan, "ask", "slides")).toBeNull();
    expect(dayOf(plan, "receive", "slides")).toBe("2026-12-28");
    expect(plan.deadlines.some(({ job }) => job === "notes")).toBe(false);
  });

  it("asks for no records any more once the visit is past", () => {
    const past = { ...unknown, consultOn: "2026-11-10", decisionOn: "2026-12-10" };
    const plan = planWait(past, "2026-11-20", [record("slides", 7, 14)]);
    expect(plan.deadlines.map(({ step }) => step)).toEqual(["consult", "decision"]);
    expect(plan.warnings).toEqual([]);
  });
});

describe("what does not fit", () => {
  it("says first that the safe time is over, with a call to the doctor before all else", () => {
    const plan = planWait({ ...unknown, safeUntil: "2026-11-19" }, "2026-11-20", [
      record("slides", 7, 14),
    ]);
    expect(plan.warnings[0]).toEqual({ id: "safe-over", job: null });
    expect(plan.helps[0]).toBe("call-doctor");
  });

  it("tells tight from late, and names the job", () => {
    const at = (consultOn: string) =>
      planWait({ ...unknown, consultOn }, "2026-11-20", [record("slides", 7, 14)]);
    expect(said(at("2026-12-06"))).toEqual([]);
    expect(said(at("2026-12-05"))).toEqual(["job-tight slides"]);
    expect(said(at("2026-11-29"))).toEqual(["job-tight slides"]);
    expect(said(at("2026-11-28"))).toEqual(["job-late slides"]);
    expect(at("2026-12-05").helps).toEqual(["ask-same-week"]);
    expect(at("2026-11-28").helps).toEqual([
      "ask-more-time",
      "ask-same-week",
      "pathology-only",
      "go-with-what-is-there",
    ]);
  });

  it("weighs two opinions only once there is a second one", () => {
    const weigh = task("compare", 7, { before: "decision" });
    const plan = planWait({ ...unknown, decisionOn: "2026-12-31" }, "2026-11-20", [weigh]);
    expect(dayOf(plan, "do", "compare")).toBe("2026-12-28");
    const past = { ...unknown, decisionOn: "2026-12-31", consultOn: "2026-11-10" };
    expect(dayOf(planWait(past, "2026-11-20", [weigh]), "do", "compare")).toBe("2026-12-24");
  });

  it("calls no task late that can still be done today", () => {
    const plan = planWait({ ...unknown, consultOn: "2026-11-22" }, "2026-11-20", [
      task("cover", 7),
    ]);
    expect(dayOf(plan, "do", "cover")).toBe("2026-11-20");
    expect(said(plan)).toEqual([]);
  });

  it("counts what was asked for from the day of asking", () => {
    const asked = record("slides", 7, 14, { startedOn: "2026-11-10" });
    const plan = planWait({ ...unknown, consultOn: "2026-11-27" }, "2026-11-20", [asked]);
    expect(said(plan)).toEqual([]);
    const slow = record("slides", 7, 14, { startedOn: "2026-09-01" });
    expect(said(planWait({ ...unknown, consultOn: "2026-11-21" }, "2026-11-20", [slow]))).toEqual([
      "job-late slides",
    ]);
  });

  it("says so when the visit, or a day that the person set, comes too late", () => {
    const late = { ...unknown, decisionOn: "2026-12-10", consultOn: "2026-12-11" };
    expect(said(planWait(late, "2026-11-20", []))).toEqual(["consult-late"]);
    const own = task("cover", 1, { due: "2026-12-08" });
    expect(said(planWait({ ...unknown, decisionOn: "2026-12-10" }, "2026-11-20", [own]))).toEqual([
      "due-late cover",
    ]);
  });

  it("says so when there is no time to see anyone", () => {
    const plan = planWait({ ...unknown, decisionOn: "2026-11-22" }, "2026-11-20", []);
    expect(said(plan)).toEqual(["no-time-for-visit"]);
    expect(dayOf(plan, "consult")).toBe("2026-11-20");
  });
});

/* Properties. Days from 1996 to 2040: leap days and a turn of the century among them. */

const day = fc.integer({ min: 0, max: 16_000 }).map((count) => addDays("1996-01-01", count));
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const soon = (from: string) =>
  fc.integer({ min: -40, max: 200 }).map((count) => addDays(from, count));
const anyJob = (today: string): fc.Arbitrary<Job> =>
  fc.record({
    id: fc.constantFrom("a", "b", "c", "d", "e", "f"),
    kind: fc.constantFrom("task" as const, "record" as const),
    before: fc.constantFrom("consult" as const, "decision" as const),
    planFor: fc
      .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }))
      .map(([from, more]) => ({ from, to: from + more })),
    startedOn: maybe(fc.integer({ min: -60, max: 0 }).map((count) => addDays(today, count))),
    isDone: fc.boolean(),
    due: maybe(soon(today)),
  });
const situation = day.chain((today) =>
  fc.record({
    today: fc.constant(today),
    wait: fc.record({
      decisionOn: maybe(soon(today)),
      safeUntil: maybe(soon(today)),
      safeDays: maybe(fc.integer({ min: 0, max: 120 })),
      toldOn: maybe(soon(today)),
      consultOn: maybe(soon(today)),
    }),
    jobs: fc.uniqueArray(anyJob(today), { maxLength: 6, selector: ({ id }) => id }),
  }),
);
const cases = { numRuns: longer(2_000) };

describe("whatever is put in", { timeout: 60_000 }, () => {
  it("sets no day after the last day without a warning that is about it", () => {
    fc.assert(
      fc.property(situation, ({ wait, today, jobs }) => {
        const plan = planWait(wait, today, jobs);
        const { lastDay } = plan;
        if (lastDay === null) return;
        for (const late of plan.deadlines.filter(({ on }) => compareDays(on, lastDay) > 0)) {
          expect(plan.warnings.some((warning) => isAbout(warning, late))).toBe(true);
        }
      }),
      cases,
    );
  });

  it("never makes a day earlier, and adds no warning, when there is more time to wait", () => {
    const more = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(situation, more, ({ wait, today, jobs }, count) => {
        const longerWait = {
          ...wait,
          safeUntil: wait.safeUntil && addDays(wait.safeUntil, count),
          safeDays: wait.safeDays === null ? null : wait.safeDays + count,
        };
        const before = planWait(wait, today, jobs);
        const after = planWait(longerWait, today, jobs);
        for (const one of before.deadlines) {
          const same = after.deadlines.find((other) => keyOf(other) === keyOf(one));
          expect(same && compareDays(same.on, one.on)).toBeGreaterThanOrEqual(0);
        }
        for (const warning of after.warnings) {
          const known = before.warnings.some(
            (old) => old.job === warning.job && (old.id === warning.id || isWorse(old, warning)),
          );
          expect(known, `new: ${warning.id}`).toBe(true);
        }
      }),
      cases,
    );
  });

  it("keeps the order of the steps: ask, receive, see the doctor, decide", () => {
    fc.assert(
      fc.property(situation, ({ wait, today, jobs }) => {
        const plan = planWait({ ...wait, consultOn: null }, today, jobs);
        const hasTime = plan.lastDay !== null && compareDays(plan.lastDay, today) >= 0;
        if (!hasTime) return;
        const counted = plan.deadlines.filter(({ isSet, step }) => !isSet || step === "decision");
        for (const first of counted) {
          for (const second of counted) {
            const isChain = first.job === second.job || second.job === null;
            if (first.kind === "task" || second.kind === "task" || !isChain) continue;
            const order = deadlineSteps.indexOf(first.step) - deadlineSteps.indexOf(second.step);
            if (order < 0) expect(compareDays(first.on, second.on)).toBeLessThanOrEqual(0);
          }
        }
      }),
      cases,
    );
  });

  it("counts no day back to before today, and gives real days in order", () => {
    fc.assert(
      fc.property(situation, ({ wait, today, jobs }) => {
        const { deadlines } = planWait(wait, today, jobs);
        expect(deadlines.every(({ on }) => isDay(on))).toBe(true);
        expect(deadlines.every(({ on, isSet }) => isSet || compareDays(on, today) >= 0)).toBe(true);
        expect(deadlines.map(({ on }) => on)).toEqual(deadlines.map(({ on }) => on).toSorted());
      }),
      cases,
    );
  });

  it("counts the days between exactly, over leap days and the ends of years", () => {
    const apart = fc.integer({ min: 40, max: 400 });
    fc.assert(
      fc.property(day, apart, fc.integer({ min: 0, max: 30 }), (today, wait, to) => {
        const decisionOn = addDays(today, wait);
        const plan = planWait({ ...unknown, decisionOn }, today, [record("a", 0, to)]);
        expect(daysBetween(dayOf(plan, "consult") ?? "", decisionOn)).toBe(3);
        expect(daysBetween(dayOf(plan, "ask", "a") ?? "", dayOf(plan, "consult") ?? "")).toBe(
          to + 2,
        );
      }),
      cases,
    );
    const leap = planWait({ ...unknown, decisionOn: "2028-03-03" }, "2028-01-01", []);
    expect(dayOf(leap, "consult")).toBe("2028-02-29");
    const plain = planWait({ ...unknown, decisionOn: "2027-03-03" }, "2027-01-01", []);
    expect(dayOf(plain, "consult")).toBe("2027-02-28");
    const newYear = planWait({ ...unknown, decisionOn: "2027-01-02" }, "2026-12-01", []);
    expect(dayOf(newYear, "consult")).toBe("2026-12-30");
  });
});

describe("on machines all over the world", () => {
  const { TZ } = process.env;
  afterEach(() => {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  });

  it("gives the same days, also on the days when clocks change", () => {
    const zones = [
      "UTC",
      "America/New_York",
      "America/Los_Angeles",
      "Europe/Berlin",
      "Asia/Kathmandu",
      "Pacific/Kiritimati",
      "Pacific/Pago_Pago",
      "America/Sao_Paulo",
    ];
    const given = fc.sample(situation, { numRuns: 200, seed: 7 });
    const changes = ["2026-03-08", "2026-11-01", "2026-03-29", "2026-10-25"].map((today) => ({
      today,
      wait: { ...unknown, decisionOn: addDays(today, 3), safeUntil: addDays(today, 1) },
      jobs: [record("a", 0, 1)],
    }));
    const offsets = new Set<number>();
    const [first, ...others] = zones.map((zone) => {
      process.env.TZ = zone;
      offsets.add(new Date("2026-01-15T12:00:00Z").getTimezoneOffset());
      return [...changes, ...given].map(({ wait, today, jobs }) => planWait(wait, today, jobs));
    });
    expect(offsets.size, "the zone of the machine did change").toBeGreaterThan(5);
    for (const other of others) expect(other).toEqual(first);
  });
});

const keyOf = ({ step, job }: Deadline) => `${step} ${job}`;

/** Late is worse than tight, for one job. */
const isWorse = (old: Warning, now: Warning) => old.id === "job-late" && now.id === "job-tight";

function isAbout(warning: Warning, late: Deadline): boolean {
  const ofAll = ["safe-over", "decision-over", "no-time-for-visit"];
  if (ofAll.includes(warning.id)) return true;
  if (warning.id === "consult-late") return !late.isSet || late.step === "consult";
  return warning.job !== null && warning.job === late.job;
}
