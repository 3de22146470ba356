import { daysBetween } from "./days";

/** A stretch of days on a strip of some width: where a day stands, and which days are written. */
export type TimeScale = {
  /** The first and the last day on the strip, as YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  readonly at: (day: string) => number;
  readonly ticks: readonly Tick[];
};

export type Tick = {
  readonly x: number;
  /** 1 to 12 where months are written, else null. */
  readonly month: number | null;
  /** The year where it begins, and at the first tick; else null. */
  readonly year: number | null;
};

const yearSteps = [1, 2, 5, 10, 20, 50];
const monthSteps = [1, 2, 3, 6];
const monthsUpTo = 24;
const fewestMonths = 6;
const labelWidth = 46;

/**
 * Lays days out from left to right. Up to two years are marked by months, longer times by years,
 * as close as their labels allow.
 * @param first the first day that must be on the strip @param last the last one
 * @param inset how far the first and the last day stay from the edges
 * @param gutter room on the left that belongs to the names of the lanes
 */
export function layOutTime(
  first: string,
  last: string,
  width: number,
  inset: number,
  gutter: number,
): TimeScale {
  const span = monthIndex(last) - monthIndex(first) + 1;
  const byMonths = span <= monthsUpTo;
  const start = byMonths ? monthIndex(first) : Math.floor(monthIndex(first) / 12) * 12;
  const shortest = byMonths ? fewestMonths : 0;
  const end = Math.max(
    start + shortest,
    byMonths ? monthIndex(last) + 1 : (Math.floor(monthIndex(last) / 12) + 1) * 12,
  );
  const [from, to] = [dayOf(start), dayOf(end)];
  const days = daysBetween(from, to);
  const at = (day: string) =>
    round(gutter + inset + (daysBetween(from, day) / days) * (width - gutter - 2 * inset));
  const room = Math.max(1, Math.floor((width - gutter - 2 * inset) / labelWidth));
  const step = byMonths
    ? (monthSteps.find((months) => (end - start) / months <= room) ?? 12)
    : 12 * (yearSteps.find((years) => (end - start) / 12 / years <= room) ?? 100);
  const ticks: Tick[] = [];
  for (let index = Math.ceil(start / step) * step; index <= end; index += step) {
    const x = at(dayOf(index));
    if (x > width - labelWidth + inset && index > start) continue;
    const isYear = index % 12 === 0;
    ticks.push({
      x,
      month: byMonths ? (index % 12) + 1 : null,
      year: isYear || ticks.length === 0 ? Math.floor(index / 12) : null,
    });
  }
  return { from, to, at, ticks };
}

/** Months since the year 0: for steps that are the same in every year. */
export function monthIndex(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** The first day of a month counted by monthIndex. */
function dayOf(index: number): string {
  const year = String(Math.floor(index / 12)).padStart(4, "0");
  return `${year}-${String((index % 12) + 1).padStart(2, "0")}-01`;
}

/** A place to a tenth: what a drawing needs, and the same on every machine. */
export function round(place: number): number {
  return Math.round(place * 10) / 10;
}
