import { type EventKind, eventKinds } from "../content/fast-entry-shape";
import { addDays, daysBetween } from "./days";
import { earliestDay, type Hemisphere, latestDay, type RoughDate } from "./rough-dates";
import { layOutTime, monthIndex, round, type TimeScale } from "./time-scale";
import { type Bar, type Course, layOutBars } from "./timeline-bars";
import { packRows } from "./timeline-rows";

/** One dated event of the list, by its number there. */
export type TimelineEvent = {
  readonly number: number;
  readonly kind: EventKind;
  readonly when: RoughDate;
  readonly until: RoughDate | null;
};

/** A mark in a lane: one event by its number, or several that stand too close by their count. */
export type Mark = {
  readonly x: number;
  readonly row: number;
  readonly numbers: readonly number[];
  /** A line beside the mark: how long it lasted, or how unsure its date is; null for none. */
  readonly line: { readonly from: number; readonly to: number; readonly lasted: boolean } | null;
};

export type Lane = {
  readonly kind: EventKind;
  readonly rows: number;
  readonly marks: readonly Mark[];
};

/** The history as a picture: places only, no words but the names of the bars. */
export type TimelinePicture = {
  readonly width: number;
  readonly gutter: number;
  readonly scale: TimeScale;
  readonly today: number | null;
  readonly lanes: readonly Lane[];
  readonly bars: readonly Bar[];
  readonly barRows: number;
  /** Bars that found no room. */
  readonly barsLeftOut: number;
};

/** How large things are drawn, in the units of the picture. */
export type Measures = {
  readonly width: number;
  /** Room on the left for the names of the lanes; 0 where they stand above. */
  readonly gutter: number;
  /** Half the width of a mark, and of a mark that stands for several. */
  readonly mark: number;
  readonly group: number;
  readonly letter: number;
};

const mostRows = 4;
const gap = 3;
/** More marks than this in one lane nobody reads one by one: they are drawn together instead. */
export const mostMarks = 24;
// A season, a year, and so on: the finest that leaves every mark readable is used.
const groupMonths = [3, 6, 12, 24, 60, 120, 240, 1200];

/**
 * Lays out the picture of a history. Pure: the same history gives the same picture. Where marks of
 * a kind stand too close to be read they are drawn together by season, by year or by more.
 * @returns null when nothing has a date
 */
export function layOutTimeline(
  events: readonly TimelineEvent[],
  courses: readonly Course[],
  today: string,
  measures: Measures,
  where: Hemisphere = "north",
): TimelinePicture | null {
  const dates = [
    ...events.flatMap(({ when, until }) => [when, ...(until === null ? [] : [until])]),
    ...courses.flatMap(({ from, to }) => [from, ...(to === null ? [] : [to])]),
  ];
  if (dates.length === 0) return null;
  const days = [
    ...dates.flatMap((date) => [earliestDay(date, where), latestDay(date, where)]),
    ...(courses.some(({ to }) => to === null) ? [today] : []),
  ].sort();
  const [first = today, last = today] = [days[0], days.at(-1)];
  const scale = layOutTime(first, last, measures.width, measures.mark + 2, measures.gutter);
  const { bars, rows, leftOut } = layOutBars(courses, scale, today, measures, where);
  return {
    width: measures.width,
    gutter: measures.gutter,
    scale,
    today: scale.from <= today && today <= scale.to ? scale.at(today) : null,
    lanes: eventKinds.flatMap((kind) => {
      const own = events.filter((event) => event.kind === kind);
      return own.length === 0 ? [] : [layOutLane(kind, own, scale, measures, where)];
    }),
    bars,
    barRows: rows,
    barsLeftOut: leftOut,
  };
}

type Placed = {
  readonly x: number;
  readonly month: number;
  readonly number: number;
  readonly line: Mark["line"];
};

function layOutLane(
  kind: EventKind,
  events: readonly TimelineEvent[],
  scale: TimeScale,
  measures: Measures,
  where: Hemisphere,
): Lane {
  const placed = events
    .map((event) => place(event, scale, measures, where))
    .sort((a, b) => a.x - b.x || a.number - b.number);
  const single = placed.map(({ x, number, line }) => ({ x, numbers: [number], line }));
  const withoutDoubt = single.map((mark) => (mark.line?.lasted ? mark : { ...mark, line: null }));
  for (const marks of [single, withoutDoubt]) {
    const lane = pack(kind, marks, measures);
    if (lane) return lane;
  }
  for (const months of groupMonths) {
    const lane = pack(kind, grouped(placed, months), measures);
    if (lane) return lane;
  }
  const all = placed.map(({ number }) => number);
  const x = round(placed.reduce((sum, one) => sum + one.x, 0) / placed.length);
  return { kind, rows: 1, marks: [{ x, row: 0, numbers: all, line: null }] };
}

function place(
  { number, when, until }: TimelineEvent,
  scale: TimeScale,
  { mark }: Measures,
  where: Hemisphere,
): Placed {
  const [first, last] = [earliestDay(when, where), latestDay(when, where)];
  const [from, to] = [scale.at(first), scale.at(last)];
  if (until !== null && latestDay(until, where) > last) {
    const end = scale.at(latestDay(until, where));
    return { x: from, month: monthIndex(first), number, line: { from, to: end, lasted: true } };
  }
  const middle = round((from + to) / 2);
  return {
    x: middle,
    month: monthIndex(addDays(first, Math.floor(daysBetween(first, last) / 2))),
    number,
    line: to - from > 2 * mark + 6 ? { from, to, lasted: false } : null,
  };
}

function grouped(placed: readonly Placed[], months: number): Omit<Mark, "row">[] {
  // Seasons begin with March: shifted by two, three months from there are one of them.
  const bucketOf = ({ month }: Placed) => Math.floor((month - (months === 3 ? 2 : 0)) / months);
  const buckets = new Map<number, Placed[]>();
  for (const one of placed) {
    const bucket = bucketOf(one);
    buckets.set(bucket, [...(buckets.get(bucket) ?? []), one]);
  }
  return [...buckets.values()].map((list) => ({
    x: round(list.reduce((sum, { x }) => sum + x, 0) / list.length),
    numbers: list.map(({ number }) => number).sort((a, b) => a - b),
    line: null,
  }));
}

function pack(
  kind: EventKind,
  marks: readonly Omit<Mark, "row">[],
  { mark, group, width, gutter }: Measures,
): Lane | null {
  if (marks.length > mostMarks) return null;
  const kept = marks.map((one) => {
    const half = one.numbers.length > 1 ? group : mark;
    return { ...one, x: Math.min(Math.max(one.x, gutter + half), width - half) };
  });
  const extents = kept.map(({ x, numbers, line }) => {
    const half = numbers.length > 1 ? group : mark;
    return {
      left: Math.min(x - half, line?.from ?? x),
      right: Math.max(x + half, line?.to ?? x),
    };
  });
  const rows = packRows(extents, mostRows, gap);
  if (rows.includes(null)) return null;
  return {
    kind,
    rows: Math.max(...rows.map((row) => (row ?? 0) + 1)),
    marks: kept.map((one, index) => ({ ...one, row: rows[index] ?? 0 })),
  };
}
