import type { EventKind } from "@/lib/content/fast-entry-shape";
import type { PrepareWords } from "@/lib/content/prepare-shape";
import {
  layOutTimeline,
  type Measures,
  type TimelineEvent,
  type TimelinePicture,
} from "@/lib/engine/timeline";
import type { Course } from "@/lib/engine/timeline-bars";
import type { Calendar } from "@/lib/engine/typed-dates";

/** Everything the drawing needs, in the units of the picture: places and words, nothing to decide. */
export type PictureView = {
  readonly width: number;
  readonly height: number;
  readonly label: string;
  /** Where the axis ends and the rows begin. */
  readonly top: number;
  readonly ticks: readonly {
    readonly x: number;
    readonly first: string;
    readonly second: string;
  }[];
  readonly today: { readonly x: number; readonly label: string } | null;
  readonly lanes: readonly {
    readonly kind: EventKind;
    readonly title: string;
    readonly y: number;
    readonly marks: readonly MarkView[];
  }[];
  readonly bars: {
    readonly title: string;
    readonly y: number;
    readonly more: { readonly x: number; readonly y: number; readonly text: string } | null;
    readonly list: readonly BarView[];
  } | null;
  /** What the signs mean, only those that are there. */
  readonly key: readonly string[];
};

export type MarkView = {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly isGroup: boolean;
  readonly line: { readonly from: number; readonly to: number; readonly lasted: boolean } | null;
};

export type BarView = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly isOpen: boolean;
  readonly label: string;
  readonly labelX: number;
};

/** How high things are drawn. */
export const sizes = { mark: 13, group: 21, title: 27, row: 32, bar: 22, barRow: 30, gap: 12 };
/** The same where there is little room. */
const tight = { row: 31, barRow: 26, gap: 3 };
const axisLine = 20;
const letter = 7.9;

const narrow: Measures = { width: 350, gutter: 0, mark: sizes.mark, group: sizes.group, letter };
/** For a phone the names of the lanes stand above them, on a desk beside them. */
export const layouts = {
  narrow,
  wide: { ...narrow, width: 940, gutter: 176 },
  print: { ...narrow, width: 660 },
  /** In the packet it shares a page with the rest; in large print it has fewer, larger units. */
  packet: { ...narrow, width: 780, gutter: 176 },
  packetLarge: { ...narrow, width: 470 },
};

/** The picture of a history in one of the layouts; null when nothing has a date. */
export function viewPicture(
  events: readonly TimelineEvent[],
  courses: readonly Course[],
  layout: keyof typeof layouts,
  { today, hemisphere }: Calendar,
  words: PrepareWords,
): PictureView | null {
  const measures = layouts[layout];
  const pitch = layout.startsWith("packet") ? tight : sizes;
  const laid = layOutTimeline(events, courses, today, measures, hemisphere);
  return laid && place(laid, measures.gutter > 0 ? 0 : sizes.title, pitch, words);
}

function place(
  laid: TimelinePicture,
  title: number,
  pitch: typeof tight,
  words: PrepareWords,
): PictureView {
  const { picture } = words.history;
  const ticks = laid.scale.ticks.map(({ x, month, year }) => ({
    x,
    first: month === null ? words.dates.year(year ?? 0) : words.dates.shortMonth(month),
    second: month !== null && year !== null ? words.dates.year(year) : "",
  }));
  const top = axisLine * (ticks.some(({ second }) => second !== "") ? 2 : 1) + 6;
  let y = top + (title > 0 ? 0 : pitch.gap / 2);
  const lanes = laid.lanes.map((lane) => {
    const start = y;
    y += title + lane.rows * pitch.row + pitch.gap;
    const marks = lane.marks.map(({ x, row, numbers, line }) => ({
      x,
      y: start + title + row * pitch.row + pitch.row / 2,
      text: numbers.length > 1 ? picture.together(numbers.length) : String(numbers[0]),
      isGroup: numbers.length > 1,
      line,
    }));
    return { kind: lane.kind, title: picture.lanes[lane.kind], y: start, marks };
  });
  let bars: PictureView["bars"] = null;
  if (laid.bars.length > 0) {
    const start = y;
    y += title + laid.barRows * pitch.barRow;
    const list = laid.bars.map(({ row, ...bar }) => ({
      ...bar,
      y: start + title + row * pitch.barRow + (pitch.barRow - sizes.bar) / 2,
    }));
    const more =
      laid.barsLeftOut > 0
        ? { x: laid.gutter, y: y + sizes.title - 8, text: picture.moreMedicines(laid.barsLeftOut) }
        : null;
    if (more) y += sizes.title;
    bars = { title: picture.medicines, y: start, more, list };
  }
  const years = [laid.scale.from, laid.scale.to].map((day) => Number(day.slice(0, 4)));
  const endsWithYear = laid.scale.to.endsWith("-01-01") ? 1 : 0;
  return {
    width: laid.width,
    height: Math.round(y + 4),
    label: picture.label(years[0] ?? 0, (years[1] ?? 0) - endsWithYear),
    top,
    ticks,
    today: laid.today === null ? null : { x: laid.today, label: picture.today },
    lanes,
    bars,
    key: keyOf(laid, words),
  };
}

function keyOf(laid: TimelinePicture, { history: { picture } }: PrepareWords): readonly string[] {
  const marks = laid.lanes.flatMap((lane) => lane.marks);
  const has = (test: (mark: (typeof marks)[number]) => boolean) => marks.some(test);
  return [
    has(({ numbers }) => numbers.length === 1) && picture.keyNumbers,
    has(({ numbers }) => numbers.length > 1) && picture.keyTogether,
    has(({ line }) => line?.lasted === true) && picture.keyLasted,
    has(({ line }) => line?.lasted === false) && picture.keyUnsure,
    laid.bars.some(({ isOpen }) => isOpen) && picture.keyTaking,
  ].filter((line) => line !== false);
}
