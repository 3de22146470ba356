import fc from "fast-check";
import { seasons } from "@/lib/content/rough-date-shape";
import { daysInMonth } from "@/lib/engine/days";

const two = (value: number) => String(value).padStart(2, "0");

/** Rough dates of every exactness, leap days among them. */
export const roughDates = (from = 1900, to = 2099): fc.Arbitrary<string> => {
  const year = fc.integer({ min: from, max: to });
  const month = fc.integer({ min: 1, max: 12 });
  return fc.oneof(
    year.map(String),
    fc.tuple(year, fc.constantFrom(...seasons)).map(([y, season]) => `${y}-${season}`),
    fc.tuple(year, month).map(([y, m]) => `${y}-${two(m)}`),
    fc
      .tuple(year, month, fc.nat())
      .map(([y, m, n]) => `${y}-${two(m)}-${two((n % daysInMonth(y, m)) + 1)}`),
    fc.constantFrom("2024-02-29", "2000-02-29"),
  );
};
