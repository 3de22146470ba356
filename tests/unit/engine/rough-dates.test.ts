import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateNames, roughDateWords } from "@/lib/content/en/rough-dates";
import { isDay } from "@/lib/engine/days";
import {
  compareRoughDates,
  earliestDay,
  isRoughDate,
  latestDay,
  sayRoughDate,
} from "@/lib/engine/rough-dates";
import { type Calendar, findDates, readTypedDate } from "@/lib/engine/typed-dates";
import { roughDates } from "../../support/arbitrary-dates";
import { longer } from "../../support/longer";

const america: Calendar = { order: "month-first", hemisphere: "north", today: "2026-11-20" };
const newZealand: Calendar = { order: "day-first", hemisphere: "south", today: "2026-11-20" };
const read = (typed: string, calendar = america) => readTypedDate(typed, dateNames, calendar);
const dateOf = (typed: string, calendar = america) => {
  const result = read(typed, calendar);
  return result.ok ? result.date : result.reason;
};
const hemispheres = fc.constantFrom("north" as const, "south" as const);
const runs = { numRuns: longer(500) };

describe("a date as people type it", () => {
  it.each([
    ["2024", "2024"],
    ["2024-03", "2024-03"],
    ["2024-03-05", "2024-03-05"],
    ["2024-spring", "2024-spring"],
    ["spring 2024", "2024-spring"],
    ["Spring of 2024", "2024-spring"],
    ["autumn 2020", "2020-fall"],
    ["2024 spring", "2024-spring"],
    ["March 2024", "2024-03"],
    ["march, 2024", "2024-03"],
    ["Mar. 2024", "2024-03"],
    ["Sept 2019", "2019-09"],
    ["2024 March", "2024-03"],
    ["3/2024", "2024-03"],
    ["3/5/2024", "2024-03-05"],
    ["03-05-2024", "2024-03-05"],
    ["3/5/24", "2024-03-05"],
    ["3/5/98", "1998-03-05"],
    ["25/3/2024", "2024-03-25"],
    ["2024/3/5", "2024-03-05"],
    ["5 March 2024", "2024-03-05"],
    ["5th of March, 2024", "2024-03-05"],
    ["March 5, 2024", "2024-03-05"],
    ["March 5th 2024", "2024-03-05"],
    ["the 5th of March 2024", "2024-03-05"],
    ["February 29, 2024", "2024-02-29"],
    [" 2024. ", "2024"],
    ["winter 2023-24", "2023-winter"],
    ["winter 2023/2024", "2023-winter"],
    ["winter 2024", "2024-winter"],
  ])("“%s” is kept as %s", (typed, date) => {
    expect(dateOf(typed)).toBe(date);
  });

  it.each([
    ["", "unclear"],
    ["last spring", "unclear"],
    ["a while ago", "unclear"],
    ["24", "unclear"],
    ["March", "no-year"],
    ["March 5", "no-year"],
    ["the 5th of March", "no-year"],
    ["winter", "no-year"],
    ["2023-02-29", "no-such-day"],
    ["February 30, 2024", "no-such-day"],
    ["13/13/2024", "no-such-day"],
    ["2024-13", "no-such-day"],
    ["winter 2023-29", "no-such-day"],
  ])("“%s” is not kept, and why is told: %s", (typed, reason) => {
    expect(dateOf(typed)).toBe(reason);
  });

  it("puts the day first where people do", () => {
    expect(dateOf("3/5/2024", newZealand)).toBe("2024-05-03");
    expect(dateOf("3/25/2024", newZealand)).toBe("2024-03-25");
  });

  it("takes a winter that has not come yet for the one that has been", () => {
    expect(dateOf("winter 2026")).toBe("2025-winter");
    expect(dateOf("winter 2026", newZealand)).toBe("2026-winter");
    expect(dateOf("summer 2026", newZealand)).toBe("2025-summer");
  });

  it("never throws, and keeps only real dates, whatever is typed", () => {
    const typed = fc.oneof(
      fc.string({ maxLength: 40, unit: "binary" }),
      fc.stringMatching(/^[0-9/. -]{0,14}$/),
      fc
        .array(
          fc.constantFrom("march", "spring", "2024", "5", "th", "of", " ", "-", "/", "31", ","),
          {
            maxLength: 8,
          },
        )
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const result = read(text);
        const found = findDates(text, dateNames, america);
        const dates = [...found.map(({ date }) => date), ...(result.ok ? [result.date] : [])];
        return dates.every(isRoughDate) && found.every(({ from, to }) => from < to);
      }),
      runs,
    );
  }, 30_000);

  it("is understood again as it was said back", () => {
    fc.assert(
      fc.property(roughDates(), hemispheres, (date, hemisphere) => {
        const calendar: Calendar = { order: "month-first", hemisphere, today: "2099-12-31" };
        const said = sayRoughDate(date, roughDateWords, hemisphere);
        expect(dateOf(said, calendar)).toBe(date);
        expect(dateOf(date, calendar)).toBe(date);
        expect(findDates(`first ${said} then`, dateNames, calendar)).toMatchObject([{ date }]);
      }),
      runs,
    );
  });
});

describe("the order of rough dates", () => {
  it.each([
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2024-03-05", "2024-03-05", "2024-03-05"],
    ["2024-spring", "2024-03-01", "2024-05-31"],
    ["2024-summer", "2024-06-01", "2024-08-31"],
    ["2024-fall", "2024-09-01", "2024-11-30"],
    ["2023-winter", "2023-12-01", "2024-02-29"],
  ])("%s may be any day from %s to %s", (date, first, last) => {
    expect([earliestDay(date), latestDay(date)]).toEqual([first, last]);
  });

  it("turns the seasons round in the south", () => {
    expect([earliestDay("2024-spring", "south"), latestDay("2024-spring", "south")]).toEqual([
      "2024-09-01",
      "2024-11-30",
    ]);
    expect([earliestDay("2023-summer", "south"), latestDay("2023-summer", "south")]).toEqual([
      "2023-12-01",
      "2024-02-29",
    ]);
    expect(sayRoughDate("2023-summer", roughDateWords, "south")).toBe("summer 2023–24");
    expect(sayRoughDate("2023-winter", roughDateWords, "south")).toBe("winter 2023");
  });

  it("goes from a first day to a last one, both of the calendar", () => {
    fc.assert(
      fc.property(roughDates(), hemispheres, (date, where) => {
        const [first, last] = [earliestDay(date, where), latestDay(date, where)];
        // The summer of 2099 in the south ends in 2100, which is a day all the same.
        expect([first, last].every(isDay)).toBe(true);
        expect(first <= last).toBe(true);
        expect(earliestDay(first)).toBe(first);
      }),
      runs,
    );
  });

  it("is a true order: the same both ways round, and never in a circle", () => {
    fc.assert(
      fc.property(roughDates(), roughDates(), roughDates(), hemispheres, (a, b, c, where) => {
        const compare = (x: string, y: string) => Math.sign(compareRoughDates(x, y, where));
        expect(compare(a, a)).toBe(0);
        expect(compare(a, b) + compare(b, a)).toBe(0);
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
        if (latestDay(a, where) < earliestDay(b, where)) expect(compare(a, b)).toBe(-1);
      }),
      runs,
    );
  });

  it.each(["1899", "2100", "2024-00", "2024-1", "2024-winter ", "2024-03-32", "24", "x"])(
    "“%s” is no rough date",
    (text) => {
      expect(isRoughDate(text)).toBe(false);
      expect(sayRoughDate(text, roughDateWords)).toBe(text);
    },
  );
});
