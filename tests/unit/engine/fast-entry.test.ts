import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fastEntryNames } from "@/lib/content/en/fast-entry";
import { dateNames, roughDateWords } from "@/lib/content/en/rough-dates";
import { type Reader, readEventLine, readMedicineLine } from "@/lib/engine/fast-entry";
import { isRoughDate, sayRoughDate } from "@/lib/engine/rough-dates";
import { roughDates } from "../../support/arbitrary-dates";
import { longer } from "../../support/longer";

const reader: Reader = {
  dates: dateNames,
  entry: fastEntryNames,
  calendar: { order: "month-first", hemisphere: "north", today: "2026-11-20" },
};
const event = (line: string) => {
  const { pieces: _, ...rest } = readEventLine(line, reader);
  return rest;
};
const medicine = (line: string) => {
  const { pieces: _, ...rest } = readMedicineLine(line, reader);
  return rest;
};
const none = { when: null, until: null, note: "" };
const bare = { dose: "", often: "", start: null, stop: null, note: "" };
const runs = { numRuns: longer(500) };

describe("one line about something that happened", () => {
  it.each([
    ["spring 2024 first numb hand", { title: "first numb hand", when: "2024-spring" }],
    ["first numb hand, spring 2024", { title: "first numb hand", when: "2024-spring" }],
    ["In May 2022: told it may be MS", { title: "told it may be MS", when: "2022-05" }],
    ["diagnosed with MS (5/3/2022)", { title: "diagnosed with MS", when: "2022-05-03" }],
    ["Saw Dr. Lee on 3/5/2024.", { title: "Saw Dr. Lee", when: "2024-03-05" }],
    ["2019-2021 Copaxone, red skin", { title: "Copaxone, red skin", when: "2019", until: "2021" }],
    [
      "from March 2019 to May 2020: could not walk far",
      { title: "could not walk far", when: "2019-03", until: "2020-05" },
    ],
    ["headaches since 2019", { title: "headaches", when: "2019", note: "since 2019" }],
    ["early 2024 left leg weak", { title: "left leg weak", when: "2024", note: "early 2024" }],
    [
      "MRI in March 2024 showed two spots",
      { title: "MRI in March 2024 showed two spots", when: "2024-03" },
    ],
    ["walked 2000 steps a day", { title: "walked 2000 steps a day" }],
    ["2024-02-31 fell", { title: "2024-02-31 fell" }],
    ["broke my arm", { title: "broke my arm" }],
    ["2024", { title: "", when: "2024" }],
  ])("“%s”", (line, expected) => {
    expect(event(line)).toMatchObject({ ...none, ...expected });
  });

  it.each([
    ["relapse, left leg, steroids", "relapse"],
    ["MRI of the brain", "test"],
    ["blood test", "test"],
    ["started Copaxone", "treatment"],
    ["diagnosed with MS", "milestone"],
    ["numb left hand", "symptom"],
    ["moved to Boston", "milestone"],
  ])("“%s” is guessed to be a %s", (line, kind) => {
    expect(event(line).kind).toBe(kind);
  });
});

describe("one line about a medicine", () => {
  it.each([
    [
      "Tecfidera 240 mg twice a day since 2021-03",
      { name: "Tecfidera", dose: "240 mg", often: "twice a day", start: "2021-03" },
    ],
    ["Aspirin", { name: "Aspirin" }],
    ["vitamin D 2,000 IU daily", { name: "vitamin D", dose: "2,000 IU", often: "daily" }],
    [
      "Humira 40mg/0.4ml every 2 weeks",
      { name: "Humira", dose: "40mg/0.4ml", often: "every 2 weeks" },
    ],
    ["20 mg Lipitor at bedtime", { name: "Lipitor", dose: "20 mg", often: "at bedtime" }],
    ["Tylenol 3 as needed", { name: "Tylenol 3", often: "as needed" }],
    [
      "Vitamin B12 1000 mcg once a month",
      { name: "Vitamin B12", dose: "1000 mcg", often: "once a month" },
    ],
    ["5-FU 2022", { name: "5-FU", start: "2022" }],
    [
      "Copaxone 40 mg 3 x week 2019-2021 red sore skin",
      {
        name: "Copaxone",
        dose: "40 mg",
        often: "3 x week",
        start: "2019",
        stop: "2021",
        note: "red sore skin",
      },
    ],
    [
      "prednisone 10-20 mg, started 2024-01-05 stopped spring 2024",
      { name: "prednisone", dose: "10-20 mg", start: "2024-01-05", stop: "2024-spring" },
    ],
    [
      "metformin 500 mg twice a day with meals from March 2020 until May 2022, upset stomach",
      {
        name: "metformin",
        dose: "500 mg",
        often: "twice a day with meals",
        start: "2020-03",
        stop: "2022-05",
        note: "upset stomach",
      },
    ],
    [
      "baclofen 10mg 3x a day (2022)",
      { name: "baclofen", dose: "10mg", often: "3x a day", start: "2022" },
    ],
  ])("“%s”", (line, expected) => {
    expect(medicine(line)).toEqual({ ...bare, ...expected });
  });
});

describe("nothing that is typed is lost", () => {
  const word = fc.constantFrom(
    ...[
      "numb",
      "hand",
      "MRI",
      "since",
      "from",
      "to",
      "in",
      "until",
      "early",
      "about",
      "Dr.",
      "(",
      ")",
    ],
    ...[
      "2024",
      "2019-2021",
      "3/5/2024",
      "spring 2024",
      "March 5, 2024",
      "2024-03",
      "31/12/1999",
      "5",
    ],
    ...[
      "240 mg",
      "twice a day",
      "2 tablets",
      "every 4 hours",
      "daily",
      "40mg/0.4ml",
      "x",
      "-",
      ",",
      ".",
    ],
    ...["Tecfidera", "B12", "ñandú", "腫れ", "👩‍⚕️", "  ", "\t", "%", "~", "stopped", "started"],
  );
  const lines = fc.oneof(
    fc.array(word, { maxLength: 12 }).map((words) => words.join(" ")),
    fc.array(word, { maxLength: 12 }).map((words) => words.join("")),
    fc.string({ maxLength: 120, unit: "binary" }),
  );
  const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const sorted = (texts: readonly string[]) => texts.flatMap(words).sort();

  it("the pieces of a line are the line", () => {
    fc.assert(
      fc.property(lines, (line) => {
        for (const { pieces } of [readEventLine(line, reader), readMedicineLine(line, reader)]) {
          expect(pieces.map(({ text }) => text).join("")).toBe(line);
        }
      }),
      runs,
    );
  });

  it("every word of an event is in its title, or is its date", () => {
    fc.assert(
      fc.property(lines, (line) => {
        const { pieces, title, when } = readEventLine(line, reader);
        const time = pieces.filter(({ as }) => as === "time").map(({ text }) => text);
        expect(sorted([title, ...time])).toEqual(sorted([line]));
        expect(time.length).toBeLessThanOrEqual(when === null ? 0 : 1);
      }),
      runs,
    );
  });

  it("every word of a medicine is in its name, dose, how often or note, or is its dates", () => {
    fc.assert(
      fc.property(lines, (line) => {
        const { pieces, name, dose, often, note, start, stop } = readMedicineLine(line, reader);
        const times = pieces.filter(({ as }) => as === "time").map(({ text }) => text);
        const kept = sorted([name, dose, often, note, ...times]);
        for (const one of sorted([line])) expect(kept).toContain(one);
        expect(times.length).toBeLessThanOrEqual(Number(start !== null) + Number(stop !== null));
        for (const date of [start, stop]) if (date !== null) expect(isRoughDate(date)).toBe(true);
      }),
      runs,
    );
  });

  it("a date at the start or the end is always understood, however it is said", () => {
    fc.assert(
      fc.property(roughDates(1950, 2025), fc.boolean(), (date, isFirst) => {
        const said = sayRoughDate(date, roughDateWords);
        const line = isFirst ? `${said} numb hand` : `numb hand ${said}`;
        expect(event(line)).toMatchObject({
          title: "numb hand",
          when: date,
          until: null,
          note: "",
        });
      }),
      runs,
    );
  });
});
