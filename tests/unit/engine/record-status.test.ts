import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordsLaws } from "@/lib/content/jurisdictions";
import { recordDetails } from "@/lib/content/record-details";
import { recordStates, recordStatuses, recordSteps } from "@/lib/content/record-ways";
import { records } from "@/lib/content/suggestions";
import { addDays, compareDays, daysBetween } from "@/lib/engine/days";
import {
  isOverdue,
  type RecordFacts,
  type RecordTerms,
  standingOf,
} from "@/lib/engine/record-status";
import { longer } from "../../support/longer";

const blank: RecordFacts = {
  status: "not-asked",
  askedOn: null,
  due: null,
  takenOn: null,
  calledOn: null,
  extensionToldOn: null,
  checked: null,
  discOpens: null,
  sentOn: null,
};
const paper: RecordTerms = {
  planFor: { from: 14, to: 30, basis: "survey" },
  comesAs: "paper",
  keptDays: null,
  isAtHome: false,
  onlyIfWanted: false,
  law: recordsLaws.us,
};
const images: RecordTerms = {
  ...paper,
  comesAs: "images",
  planFor: { from: 1, to: 7, basis: "inference" },
};
const smear: RecordTerms = { ...paper, comesAs: "tissue", keptDays: 7 };
const asked = (askedOn: string, more: Partial<RecordFacts> = {}): RecordFacts => ({
  ...blank,
  status: "asked",
  askedOn,
  ...more,
});

describe("what comes next", () => {
  const ask = "2026-11-02";
  it.each<[string, RecordFacts, RecordTerms, string, string, string | null]>([
    ["nothing asked yet", blank, paper, "2026-11-02", "ask", null],
    [
      "wanted far ahead: ask by then",
      { ...blank, due: "2027-01-31" },
      paper,
      "2026-11-02",
      "ask",
      "2027-01-01",
    ],
    ["wanted soon: today", { ...blank, due: "2026-11-20" }, paper, "2026-11-02", "ask-today", null],
    [
      "only if wanted",
      blank,
      { ...paper, onlyIfWanted: true },
      "2026-11-02",
      "ask-if-wanted",
      null,
    ],
    ["to write at home", blank, { ...paper, isAtHome: true }, "2026-11-02", "write-it", null],
    ["a smear: this week", blank, smear, "2026-11-02", "ask-this-week", null],
    [
      "a smear of a known day",
      { ...blank, takenOn: "2026-11-01" },
      smear,
      "2026-11-02",
      "ask-this-week",
      "2026-11-08",
    ],
    [
      "a smear on its last day",
      { ...blank, takenOn: "2026-11-01" },
      smear,
      "2026-11-08",
      "ask-this-week",
      "2026-11-08",
    ],
    [
      "a smear past its week",
      { ...blank, takenOn: "2026-11-01" },
      smear,
      "2026-11-09",
      "ask-if-kept",
      null,
    ],
    ["asked, no day", { ...blank, status: "asked" }, paper, "2026-11-02", "add-day", null],
    ["asked: wait", asked(ask), paper, "2026-11-10", "wait", "2026-12-02"],
    ["images: call after 48 hours", asked(ask), images, "2026-11-03", "call-48h", "2026-11-04"],
    ["images: call today", asked(ask), images, "2026-11-04", "call-48h", null],
    [
      "images: called too soon",
      asked(ask, { calledOn: "2026-11-03" }),
      images,
      "2026-11-05",
      "call-48h",
      null,
    ],
    [
      "images: called",
      asked(ask, { calledOn: "2026-11-04" }),
      images,
      "2026-11-05",
      "wait",
      "2026-11-09",
    ],
    ["images: late", asked(ask), images, "2026-11-10", "call-office", null],
    [
      "late, called since",
      asked(ask, { calledOn: "2026-11-10" }),
      images,
      "2026-11-11",
      "write-office",
      null,
    ],
    ["day 30 of the law", asked(ask), images, "2026-12-02", "call-office", null],
    ["day 31 of the law", asked(ask), paper, "2026-12-03", "escalate", null],
    [
      "told in time that it takes longer",
      asked(ask, { extensionToldOn: "2026-12-02" }),
      paper,
      "2026-12-20",
      "wait-extension",
      "2027-01-01",
    ],
    [
      "day 60",
      asked(ask, { extensionToldOn: "2026-12-02" }),
      paper,
      "2027-01-01",
      "wait-extension",
      "2027-01-01",
    ],
    [
      "day 61",
      asked(ask, { extensionToldOn: "2026-12-02" }),
      paper,
      "2027-01-02",
      "escalate",
      null,
    ],
    [
      "told too late",
      asked(ask, { extensionToldOn: "2026-12-03" }),
      paper,
      "2026-12-20",
      "escalate",
      null,
    ],
    [
      "no law known: never escalates by it",
      asked(ask),
      { ...paper, law: null },
      "2027-06-01",
      "call-office",
      null,
    ],
    ["it came", { ...blank, status: "received" }, paper, "2026-11-02", "check", null],
    [
      "something missing",
      { ...blank, status: "received", checked: "no" },
      paper,
      "2026-11-02",
      "ask-missing",
      null,
    ],
    [
      "all there",
      { ...blank, status: "received", checked: "yes" },
      paper,
      "2026-11-02",
      "send-on",
      null,
    ],
    ["a disc came", { ...blank, status: "received" }, images, "2026-11-02", "open-disc", null],
    [
      "a disc that does not open",
      { ...blank, status: "received", discOpens: "no", checked: "yes" },
      images,
      "2026-11-02",
      "ask-new-copy",
      null,
    ],
    [
      "a disc that opens",
      { ...blank, status: "received", discOpens: "yes" },
      images,
      "2026-11-02",
      "check",
      null,
    ],
    [
      "sent on",
      { ...blank, status: "sent", sentOn: "2026-11-02" },
      paper,
      "2026-11-02",
      "confirm",
      "2026-11-04",
    ],
    ["confirmed there", { ...blank, status: "confirmed" }, paper, "2026-11-02", "none", null],
    ["not needed", { ...blank, status: "not-needed" }, paper, "2026-11-02", "none", null],
  ])("%s", (_, facts, terms, today, next, nextOn) => {
    expect(standingOf(facts, terms, today)).toMatchObject({ next, nextOn });
  });

  it("counts over a leap day and a turn of the year", () => {
    expect(standingOf(asked("2028-02-27"), images, "2028-02-28").imageCheckOn).toBe("2028-02-29");
    expect(standingOf(asked("2027-02-27"), images, "2027-02-28").imageCheckOn).toBe("2027-03-01");
    expect(standingOf(asked("2028-01-31"), paper, "2028-02-01").lawDay).toBe("2028-03-01");
    expect(standingOf(asked("2027-12-15"), paper, "2027-12-16").lawDay).toBe("2028-01-14");
  });
});

const day = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays("1960-01-01", count));
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const facts: fc.Arbitrary<RecordFacts> = fc.record({
  status: fc.constantFrom(...recordStatuses),
  askedOn: maybe(day),
  due: maybe(day),
  takenOn: maybe(day),
  calledOn: maybe(day),
  extensionToldOn: maybe(day),
  checked: maybe(fc.constantFrom("yes" as const, "no" as const)),
  discOpens: maybe(fc.constantFrom("yes" as const, "no" as const)),
  sentOn: maybe(day),
});
const terms: fc.Arbitrary<RecordTerms> = fc
  .record({ id: fc.constantFrom(...records), hasLaw: fc.boolean() })
  .map(({ id, hasLaw }) => {
    const { planFor, comesAs, keptDays = null, holder, rules } = recordDetails[id];
    const onlyIfWanted = rules.includes("only-if-asked");
    const law = hasLaw ? recordsLaws.us : null;
    return { planFor, comesAs, keptDays, isAtHome: holder === "you", onlyIfWanted, law };
  });
const runs = { numRuns: longer(2_000) };

describe("whatever was noted, on any day", () => {
  it("is one of the states and has one of the steps", () => {
    fc.assert(
      fc.property(facts, terms, day, (some, known, today) => {
        const standing = standingOf(some, known, today);
        expect(recordStates).toContain(standing.state);
        expect(recordSteps).toContain(standing.next);
        expect(standing.state === "overdue").toBe(standing.lateDays > 0);
        expect(standing.state === "overdue").toBe(isOverdue(some, known.planFor, today));
      }),
      runs,
    );
  });

  it("is never overdue on or before the day it is expected, nor past the law before its day", () => {
    fc.assert(
      fc.property(facts, terms, day, fc.integer({ min: -3, max: 3 }), (some, known, at, off) => {
        const askedOn = some.askedOn ?? at;
        const one = { ...some, status: "asked" as const, askedOn };
        const expected = addDays(askedOn, known.planFor.to);
        const seen = standingOf(one, known, addDays(expected, off));
        expect(seen.lateDays).toBe(Math.max(0, off));
        const { lawDay } = seen;
        if (lawDay === null) {
          expect(known.law).toBeNull();
          expect(seen.isPastLaw).toBe(false);
          return;
        }
        expect([30, 60]).toContain(daysBetween(askedOn, lawDay));
        expect(standingOf(one, known, lawDay).isPastLaw).toBe(false);
        expect(standingOf(one, known, addDays(lawDay, 1)).isPastLaw).toBe(true);
      }),
      runs,
    );
  });

  it("only gets later as days go by", () => {
    fc.assert(
      fc.property(facts, terms, day, fc.integer({ min: 0, max: 400 }), (some, known, at, on) => {
        const before = standingOf(some, known, at);
        const after = standingOf(some, known, addDays(at, on));
        expect(after.lateDays).toBeGreaterThanOrEqual(before.lateDays);
        expect(Number(after.isPastLaw)).toBeGreaterThanOrEqual(Number(before.isPastLaw));
        expect(Number(after.isPastDue)).toBeGreaterThanOrEqual(Number(before.isPastDue));
        for (const name of ["expectBy", "imageCheckOn", "lawDay", "keptUntil"] as const) {
          expect(after[name]).toBe(before[name]);
        }
      }),
      runs,
    );
  });

  it("has later days for a later request", () => {
    fc.assert(
      fc.property(facts, terms, day, fc.integer({ min: 1, max: 400 }), (some, known, at, on) => {
        const first = { ...some, status: "asked" as const, askedOn: at, extensionToldOn: null };
        const later = { ...first, askedOn: addDays(at, on) };
        const [early, late] = [standingOf(first, known, at), standingOf(later, known, at)];
        for (const name of ["expectBy", "imageCheckOn", "lawDay"] as const) {
          if (early[name] === null) expect(late[name]).toBeNull();
          else expect(compareDays(early[name], late[name] ?? "")).toBeLessThan(0);
        }
      }),
      runs,
    );
  });

  it("never waits for what is late, and never hurries what is done", () => {
    fc.assert(
      fc.property(facts, terms, day, (some, known, today) => {
        const { state, next, isPastLaw } = standingOf(some, known, today);
        if (state === "overdue") expect(["wait", "call-48h"]).not.toContain(next);
        if (isPastLaw) expect(next).toBe("escalate");
        if (state === "confirmed" || state === "not-needed") expect(next).toBe("none");
        else expect(next).not.toBe("none");
      }),
      runs,
    );
  });
});
