import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordsLawOf } from "@/lib/content/jurisdictions";
import { addDays } from "@/lib/engine/days";
import { lettersThatFit } from "@/lib/engine/letter-fits";
import { type LetterRecord, recordsForLetter, recordsInText } from "@/lib/engine/letter-records";

const law = recordsLawOf("us");
const today = "2026-11-20";
const aRecord = (over: Partial<LetterRecord> = {}): LetterRecord => ({
  id: "a",
  title: "Lab results",
  ask: [],
  status: "not-asked",
  comesAs: "paper",
  onlyIfWanted: false,
  holder: "records-office",
  holderName: null,
  contact: null,
  takenOn: null,
  askedOn: null,
  calledOn: null,
  extensionToldOn: null,
  ...over,
});
const asked = (on: string, over: Partial<LetterRecord> = {}) =>
  aRecord({ status: "asked", askedOn: on, ...over });
const late = (record: LetterRecord, known = law) =>
  recordsForLetter("late", [record], known, today);

describe("which records a letter is about", () => {
  it("are those of one place, and each place has its own letter", () => {
    const letters = recordsForLetter(
      "paper",
      [
        aRecord({ id: "a" }),
        aRecord({ id: "b", holder: "doctors-office" }),
        aRecord({ id: "c", holderName: "Mercy Hospital" }),
        aRecord({ id: "d", holder: "lab", holderName: "mercy hospital " }),
        aRecord({ id: "e", holder: "pharmacy" }),
        aRecord({ id: "f", comesAs: "images", holder: "radiology-desk" }),
        aRecord({ id: "g", status: "received" }),
        aRecord({ id: "h", holder: "you" }),
      ],
      law,
      today,
    );
    const ids = letters.map(({ records }) => records.map(({ id }) => id).join(""));
    expect(ids).toEqual(["ab", "cd", "e"]);
    expect(letters.map(({ place }) => place)).toEqual([null, "Mercy Hospital", null]);
  });

  it("are late from day 30 on, and from day 60 where they told in time that they take longer", () => {
    expect(late(asked(addDays(today, -29)))).toEqual([]);
    expect(late(asked(addDays(today, -30)))).toMatchObject([{ dueOn: today, isExtended: false }]);
    const on = addDays(today, -45);
    expect(late(asked(on, { extensionToldOn: addDays(on, 30) }))).toEqual([]);
    expect(late(asked(on, { extensionToldOn: addDays(on, 31) }))).toHaveLength(1);
    const long = asked(addDays(today, -60), { extensionToldOn: addDays(today, -40) });
    expect(late(long)).toMatchObject([{ dueOn: today, isExtended: true }]);
    expect(late(asked(addDays(today, -30)), null)).toMatchObject([{ dueOn: today }]);
  });

  it("come 20 to a letter, and none is lost", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90 }), (count) => {
        const records = Array.from({ length: count }, (_, at) => aRecord({ id: `r${at}` }));
        const letters = recordsForLetter("paper", records, law, today);
        expect(letters.flatMap((one) => one.records)).toEqual(records);
        expect(letters.every((one) => one.records.length <= 20)).toBe(true);
      }),
    );
  });

  it("are listed with what to ask for where there is room, else by name; every name is there", () => {
    const said = (title: string, on: string) => `${title} (${on})`;
    const one = aRecord({ ask: ["The full report", "The images"], takenOn: "2026-06-03" });
    expect(recordsInText([one], true, said)).toBe(
      "- Lab results (2026-06-03)\n  The full report\n  The images",
    );
    const many = Array.from({ length: 20 }, (_, at) =>
      aRecord({ title: `Record ${at} ${"x".repeat(80)}`, ask: ["y".repeat(90)] }),
    );
    const text = recordsInText(many, true, said);
    expect(text.length).toBeLessThan(2_500);
    for (const { title } of many) expect(text).toContain(title);
  });
});

describe("which letters fit now", () => {
  const moment = (records: readonly LetterRecord[], over = {}) =>
    lettersThatFit({
      today,
      records: (form) =>
        form === "reminder"
          ? recordsForLetter("late", records, law, today)
          : form === "records-request"
            ? recordsForLetter("paper", records, law, today)
            : [],
      wanted: false,
      hasSecondDoctor: false,
      visitOn: null,
      written: [],
      ...over,
    }).map(({ letter }) => letter);

  it("go from asking to a reminder, to the one in charge, to a complaint", () => {
    expect(moment([aRecord()])).toEqual(["records-request"]);
    expect(moment([asked(addDays(today, -10))])).toEqual([]);
    expect(moment([asked(addDays(today, -30))])).toEqual(["reminder"]);
    expect(moment([asked(addDays(today, -36))])).toEqual(["reminder"]);
    expect(moment([asked(addDays(today, -37))])).toEqual(["escalation"]);
    const called = asked(addDays(today, -33), { calledOn: addDays(today, -1) });
    expect(moment([called])).toEqual(["escalation"]);
    expect(moment([asked(addDays(today, -60))])).toEqual(["escalation", "complaint"]);
  });

  it("are not brought up again once written for that place", () => {
    const written = [{ form: "records-request" as const, about: "a" }];
    expect(moment([aRecord()], { written })).toEqual([]);
    const other = aRecord({ id: "b", holderName: "Mercy" });
    expect(moment([aRecord(), other], { written })).toEqual(["records-request"]);
    const reminded = [{ form: "reminder" as const, about: "a" }];
    expect(moment([asked(addDays(today, -30))], { written: reminded })).toEqual([]);
    expect(moment([asked(addDays(today, -31))], { written: reminded })).toEqual(["escalation"]);
  });

  it("are for the doctors: telling before the visit, the choice after it", () => {
    expect(moment([], { wanted: true })).toEqual(["tell-doctor"]);
    expect(moment([], { wanted: true, visitOn: today })).toEqual(["tell-doctor"]);
    expect(moment([], { wanted: true, visitOn: addDays(today, -1) })).toEqual([
      "doctors-talk",
      "decision-chosen",
      "decision-other",
    ]);
  });
});
