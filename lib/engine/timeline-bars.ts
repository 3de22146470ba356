import { earliestDay, type Hemisphere, latestDay, type RoughDate } from "./rough-dates";
import { round, type TimeScale } from "./time-scale";
import type { Measures } from "./timeline";
import { packRows } from "./timeline-rows";

/** A medicine over time. `to` is null while it is still taken. */
export type Course = {
  readonly label: string;
  readonly from: RoughDate;
  readonly to: RoughDate | null;
};

/** A bar with its name in it or beside it. */
export type Bar = {
  readonly x: number;
  readonly width: number;
  readonly row: number;
  readonly isOpen: boolean;
  readonly label: string;
  readonly labelX: number;
};

const mostRows = 8;
const gap = 6;
const inset = 7;
const longestLabel = 26;
const narrowest = 8;

/**
 * Lays out the bars of medicines: in the order they began while there is room for all, else those
 * still taken first, then the latest.
 */
export function layOutBars(
  courses: readonly Course[],
  scale: TimeScale,
  today: string,
  measures: Measures,
  where: Hemisphere,
): { bars: readonly Bar[]; rows: number; leftOut: number } {
  const bars = courses.map((course) => draw(course, scale, today, measures, where));
  const byStart = [...bars].sort((a, b) => a.x - b.x || compareLabels(a, b));
  const byNow = [...bars].sort(
    (a, b) =>
      Number(b.isOpen) - Number(a.isOpen) ||
      b.x + b.width - (a.x + a.width) ||
      b.x - a.x ||
      compareLabels(a, b),
  );
  const inOrder = packed(byStart, measures);
  const best = inOrder.length === bars.length ? inOrder : packed(byNow, measures);
  return {
    bars: best,
    rows: best.reduce((most, { row }) => Math.max(most, row + 1), 0),
    leftOut: bars.length - best.length,
  };
}

type Drawn = Omit<Bar, "row">;

function draw(
  { label, from, to }: Course,
  scale: TimeScale,
  today: string,
  { width, letter, gutter }: Measures,
  where: Hemisphere,
): Drawn {
  const x = scale.at(earliestDay(from, where));
  const last = to === null ? today : latestDay(to, where);
  const end = Math.min(width, Math.max(scale.at(last), x + narrowest));
  const short = shorten(label, longestLabel);
  const needs = short.length * letter;
  const bar = { x, width: round(end - x), isOpen: to === null };
  if (needs + 2 * inset <= bar.width) return { ...bar, label: short, labelX: round(x + inset) };
  const after = width - end - inset;
  const before = x - inset - gutter;
  if (needs <= after || after >= before) {
    return { ...bar, label: shortenTo(short, after, letter), labelX: round(end + inset) };
  }
  const fitted = shortenTo(short, before, letter);
  return {
    ...bar,
    label: fitted,
    labelX: round(gutter + Math.max(0, before - fitted.length * letter)),
  };
}

function packed(bars: readonly Drawn[], { letter, width }: Measures): readonly Bar[] {
  const extents = bars.map((bar) => ({
    left: Math.min(bar.x, bar.labelX),
    right: Math.min(width, Math.max(bar.x + bar.width, bar.labelX + bar.label.length * letter)),
  }));
  const rows = packRows(extents, mostRows, gap);
  return bars.flatMap((bar, index) => {
    const row = rows[index] ?? null;
    return row === null ? [] : [{ ...bar, row }];
  });
}

function shortenTo(label: string, room: number, letter: number): string {
  return shorten(label, Math.max(1, Math.floor(room / letter)));
}

function shorten(label: string, most: number): string {
  const letters = [...label];
  return letters.length <= most
    ? label
    : `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}

function compareLabels(a: Drawn, b: Drawn): number {
  return a.label < b.label ? -1 : a.label > b.label ? 1 : 0;
}
