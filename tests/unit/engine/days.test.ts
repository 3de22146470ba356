import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  compareDays,
  daysBetween,
  daysInMonth,
  isDay,
  weekdayOf,
} from "@/lib/engine/days";

const day = fc.integer({ min: 0, max: 115_000 }).map((count) => addDays("1850-01-01", count));

describe("calendar days", () => {
  it("knows leap years", () => {
    expect(["2024-02-29", "2000-02-29", "2023-12-31"].every(isDay)).toBe(true);
    const wrong = [
      "2023-02-29",
      "1900-02-29",
      "2024-13-01",
      "2024-00-10",
      "2024-04-31",
      "24-1-1",
      "",
    ];
    expect(wrong.filter(isDay)).toEqual([]);
    expect([daysInMonth(2024, 2), daysInMonth(2023, 2), daysInMonth(2023, 12)]).toEqual([
      29, 28, 31,
    ]);
  });

  it("counts over the end of a month, a year and a leap day", () => {
    expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(addDays("2024-03-01", -1)).toBe("2024-02-29");
    expect(daysBetween("2024-01-01", "2025-01-01")).toBe(366);
    expect(weekdayOf("2026-11-20")).toBe(5);
  });

  it("adding and counting undo each other, and keep the order", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -9000, max: 9000 }), (from, count) => {
        const to = addDays(from, count);
        expect(isDay(to)).toBe(true);
        expect(daysBetween(from, to)).toBe(count);
        expect(Math.sign(compareDays(to, from))).toBe(Math.sign(count));
      }),
    );
  });
});
