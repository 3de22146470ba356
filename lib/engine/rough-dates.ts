import type { RoughDateWords, Season } from "../content/rough-date-shape";
import { seasons } from "../content/rough-date-shape";
import { daysInMonth } from "./days";

/** A date as exact as it is known: `2024`, `2024-spring`, `2024-03` or `2024-03-05`. */
export type RoughDate = string;

/** South of the equator the seasons of a year are six months apart from those in the north. */
export type Hemisphere = "north" | "south";

/** A rough date taken apart. Months and days count from 1. */
export type RoughDateParts =
  | { readonly year: number; readonly month: number | null; readonly day: number | null }
  | { readonly year: number; readonly season: Season };

const shape = /^((?:19|20)\d\d)(?:-(?:(\d\d)(?:-(\d\d))?|(spring|summer|fall|winter)))?$/;

// The first month of each season as it is counted for the weather: three whole months each.
const firstMonth: { readonly [H in Hemisphere]: { readonly [S in Season]: number } } = {
  north: { spring: 3, summer: 6, fall: 9, winter: 12 },
  south: { spring: 9, summer: 12, fall: 3, winter: 6 },
};

/** Takes a rough date apart; null for anything that is not one, or names a day that never was. */
export function splitRoughDate(text: string): RoughDateParts | null {
  const found = shape.exec(text);
  if (found === null) return null;
  const year = Number(found[1]);
  const season = seasons.find((one) => one === found[4]);
  if (season) return { year, season };
  const month = found[2] === undefined ? null : Number(found[2]);
  const day = found[3] === undefined ? null : Number(found[3]);
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null && (day < 1 || day > daysInMonth(year, month))) return null;
  return { year, month, day };
}

/** Whether a text is a rough date in its one written form. */
export function isRoughDate(text: string): text is RoughDate {
  return splitRoughDate(text) !== null;
}

/** The first day that a rough date may mean, as YYYY-MM-DD: what lists are sorted by. */
export function earliestDay(date: RoughDate, where: Hemisphere = "north"): string {
  return daysOf(date, where).first;
}

/** The last day that a rough date may mean, as YYYY-MM-DD. */
export function latestDay(date: RoughDate, where: Hemisphere = "north"): string {
  return daysOf(date, where).last;
}

/** Below 0 when `a` comes first: by the first day it may mean, then by the last. */
export function compareRoughDates(a: RoughDate, b: RoughDate, where: Hemisphere = "north"): number {
  const [one, other] = [daysOf(a, where), daysOf(b, where)];
  return compareText(one.first, other.first) || compareText(one.last, other.last);
}

/** The year that a season runs into; null for a season that stays in its year. */
export function yearRunInto(season: Season, year: number, where: Hemisphere): number | null {
  return firstMonth[where][season] === 12 ? year + 1 : null;
}

/** Says a rough date: "spring 2024". A text that is none is said as it stands. */
export function sayRoughDate(
  date: RoughDate,
  words: RoughDateWords,
  where: Hemisphere = "north",
): string {
  const parts = splitRoughDate(date);
  if (parts === null) return date;
  if ("season" in parts) {
    return words.season(parts.season, parts.year, yearRunInto(parts.season, parts.year, where));
  }
  const { year, month, day } = parts;
  if (month === null) return words.year(year);
  return day === null ? words.month(month, year) : words.day(day, month, year);
}

type Days = { readonly first: string; readonly last: string };

// A picture asks for the same few dates some thousand times.
const known = new Map<string, Days>();
const knownAtMost = 2_000;

function daysOf(date: RoughDate, where: Hemisphere): Days {
  const key = `${where} ${date}`;
  const before = known.get(key);
  if (before) return before;
  const days = findDays(date, where);
  if (known.size >= knownAtMost) known.clear();
  known.set(key, days);
  return days;
}

function findDays(date: RoughDate, where: Hemisphere): Days {
  const parts = splitRoughDate(date);
  if (parts === null) return { first: date, last: date };
  const { year } = parts;
  if ("season" in parts) {
    const start = firstMonth[where][parts.season];
    const [endYear, end] = start === 12 ? [year + 1, 2] : [year, start + 2];
    return {
      first: written(year, start, 1),
      last: written(endYear, end, daysInMonth(endYear, end)),
    };
  }
  const { month, day } = parts;
  if (month === null) return { first: written(year, 1, 1), last: written(year, 12, 31) };
  if (day === null) {
    return { first: written(year, month, 1), last: written(year, month, daysInMonth(year, month)) };
  }
  return { first: date, last: date };
}

function written(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
