import type { DateNames, Season } from "../content/rough-date-shape";
import { seasons } from "../content/rough-date-shape";
import { earliestDay, type Hemisphere, isRoughDate, type RoughDate } from "./rough-dates";

/** How dates are written where a person lives, and what day it is there. */
export type Calendar = {
  /** What "3/5/2024" means: March 5 or the 3rd of May. */
  readonly order: "month-first" | "day-first";
  readonly hemisphere: Hemisphere;
  /** YYYY-MM-DD: "winter 2026" typed in November 2026 is the winter that has been. */
  readonly today: string;
};

/** Why a typed date cannot be kept: only part of it is there, it never was, or it is not clear. */
export type DateProblem = "no-year" | "no-such-day" | "unclear";

export type TypedDate =
  | { readonly ok: true; readonly date: RoughDate }
  | { readonly ok: false; readonly reason: DateProblem };

/** A date found in a longer text: where it stands and what it means. */
export type FoundDate = {
  readonly from: number;
  readonly to: number;
  readonly date: RoughDate;
  /** A year and nothing else: it may as well be a count of something. */
  readonly isBareYear: boolean;
};

type Groups = { readonly [name: string]: string | undefined };
type Read = (groups: Groups, names: DateNames, calendar: Calendar) => RoughDate | null;
/** One way to write a date, as the whole of a text and as a part of one. */
type Pattern = { readonly whole: RegExp; readonly inText: RegExp; readonly read: Read };
type Patterns = { readonly withYear: readonly Pattern[]; readonly withoutYear: readonly RegExp[] };

/**
 * Reads a date as people type it: "2024", "spring 2024", "March 2024", "3/5/2024", "5 March 2024".
 * Out: the rough date in its one written form, or why not. Never throws.
 */
export function readTypedDate(typed: string, names: DateNames, calendar: Calendar): TypedDate {
  const text = typed.trim().replace(/[.,]$/, "");
  if (isRoughDate(text)) return { ok: true, date: text };
  const { withYear, withoutYear } = patternsFor(names, calendar.order);
  let reason: DateProblem = "unclear";
  for (const { whole, read } of withYear) {
    const found = whole.exec(text);
    if (found === null) continue;
    const date = read(found.groups ?? {}, names, calendar);
    if (date !== null) return { ok: true, date };
    reason = "no-such-day";
  }
  if (withoutYear.some((one) => one.test(text))) reason = "no-year";
  return { ok: false, reason };
}

/** Every date in a text, in the order they stand, none inside another. Never throws. */
export function findDates(
  text: string,
  names: DateNames,
  calendar: Calendar,
): readonly FoundDate[] {
  const found: FoundDate[] = [];
  for (const { inText, read } of patternsFor(names, calendar.order).withYear) {
    for (const match of text.matchAll(inText)) {
      const date = read(match.groups ?? {}, names, calendar);
      if (date === null) continue;
      const [from, to] = [match.index, match.index + match[0].length];
      if (found.some((other) => from < other.to && other.from < to)) continue;
      found.push({ from, to, date, isBareYear: /^\d{4}$/.test(match[0]) });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

const built = new WeakMap<DateNames, Map<Calendar["order"], Patterns>>();

function patternsFor(names: DateNames, order: Calendar["order"]): Patterns {
  const byOrder = built.get(names) ?? new Map<Calendar["order"], Patterns>();
  built.set(names, byOrder);
  const known = byOrder.get(order) ?? buildPatterns(names, order);
  byOrder.set(order, known);
  return known;
}

const year = "(?<year>(?:19|20)\\d\\d)";
const space = "[\\s,]{1,3}";

const named: Read = (groups, names) => {
  const typed = groups.month?.toLowerCase() ?? "";
  const at = names.months.findIndex((list) => list.includes(typed)) + 1;
  return real(groups.year, String(at), groups.day);
};
const numbers: Read = (groups, _, { today }) =>
  readNumbers(groups, today) ?? readNumbers(swapped(groups), today);
const inOrder: Read = (groups) => real(groups.year, groups.m, groups.d);

/** The ways to write a date, the longest first, so that "5 March 2024" is not read as March 2024. */
function buildPatterns(names: DateNames, order: Calendar["order"]): Patterns {
  const month = `(?<month>${oneOf(names.months.flat())})\\.?`;
  const day = `(?<day>\\d{1,2})(?:${oneOf(names.dayEndings)})?`;
  const season = `(?<season>${oneOf(seasons.flatMap((one) => names.seasons[one]))})`;
  const of = `(?:(?:${oneOf(names.of)})\\s)?`;
  const the = `(?:(?:${oneOf(names.the)})\\s)?`;
  const [first, second] = order === "month-first" ? ["m", "d"] : ["d", "m"];
  const ways: readonly (readonly [source: string, read: Read])[] = [
    [`${year}[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})`, inOrder],
    [
      `(?<${first}>\\d{1,2})(?<by>[-/.])(?<${second}>\\d{1,2})\\k<by>(?:${year}|(?<short>\\d\\d))`,
      numbers,
    ],
    [`${the}${day}\\s?${of}${month}${space}${of}${year}`, named],
    [`${month}\\s${the}${day}${space}${of}${year}`, named],
    [`${year}${space}${month}${space}${day}`, named],
    [`${season}${space}${of}${year}[-–/](?<into>\\d{4}|\\d{2})`, readSeason],
    [`${season}${space}${of}${year}`, readSeason],
    [`${year}[-\\s]${season}`, readSeason],
    [`${month}${space}${of}${year}`, named],
    [`${year}[-\\s]${month}`, named],
    [`${year}[-/](?<m>\\d{1,2})`, inOrder],
    [`(?<m>\\d{1,2})[-/]${year}`, inOrder],
    [year, inOrder],
  ];
  const part = [`${the}${day}\\s${of}${month}`, `${month}\\s${the}${day}`, month, season];
  return {
    withoutYear: part.map((source) => new RegExp(`^(?:${source})$`, "iu")),
    withYear: ways.map(([source, read]) => ({
      whole: new RegExp(`^(?:${source})$`, "iu"),
      // A date stands alone: "2024-02-31" is not February 2024, and "B2019" is no year.
      inText: new RegExp(
        `(?<![\\p{L}\\p{N}]|\\p{N}[./-])(?:${source})(?![\\p{L}\\p{N}]|[./-]\\p{N})`,
        "giu",
      ),
      read,
    })),
  };
}

/** "3/25/2024" can only mean one day, whatever the order. */
function swapped(groups: Groups): Groups {
  return { ...groups, m: groups.d, d: groups.m };
}

function readNumbers({ year, short, m, d }: Groups, today: string): RoughDate | null {
  if (short === undefined) return real(year, m, d);
  // Two digits: this century, unless that is still to come by more than a year.
  const century = 2000 + Number(short) > Number(today.slice(0, 4)) + 1 ? "19" : "20";
  return real(`${century}${short}`, m, d);
}

const readSeason: Read = ({ year = "", season = "", into }, names, calendar) => {
  const typed = season.toLowerCase();
  const which = seasons.find((one: Season) => names.seasons[one].includes(typed));
  if (which === undefined) return null;
  const date = `${year}-${which}`;
  const next = String(Number(year) + 1);
  if (into !== undefined) return into === next || into === next.slice(2) ? date : null;
  const runsOver = earliestDay(date, calendar.hemisphere).endsWith("-12-01");
  if (!runsOver || earliestDay(date, calendar.hemisphere) <= calendar.today) return date;
  const before = `${Number(year) - 1}-${which}`;
  return isRoughDate(before) ? before : date;
};

function real(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): RoughDate | null {
  const date = [year, month?.padStart(2, "0"), day?.padStart(2, "0")]
    .filter((part) => part !== undefined)
    .join("-");
  return isRoughDate(date) ? date : null;
}

/** Any of these words, the longest first. */
export function oneOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");
}
