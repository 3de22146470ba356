import type { DateNames } from "../content/rough-date-shape";
import type { RoughDate } from "./rough-dates";
import { compareRoughDates } from "./rough-dates";
import { type Calendar, type FoundDate, findDates, oneOf } from "./typed-dates";

/** A piece of a typed line. All pieces, one after the other, are the line: nothing is lost. */
export type Piece<Role extends string> = { readonly as: Role | "text"; readonly text: string };

/** A stretch of a line that is understood, from and to as places in it. */
export type Stretch<Role extends string> = {
  readonly as: Role;
  readonly from: number;
  readonly to: number;
};

/** The time that a line tells of. */
export type LineTime = {
  readonly from: number;
  readonly to: number;
  readonly when: RoughDate;
  readonly until: RoughDate | null;
  /** The words before the date, in lower case: "since", "early", "" for none. */
  readonly lead: string;
  /** A year alone in the middle of a line may be a count of something else. */
  readonly isBareYear: boolean;
};

/** Cuts a line at its stretches, which must not overlap. */
export function cutLine<Role extends string>(
  line: string,
  stretches: readonly Stretch<Role>[],
): readonly Piece<Role>[] {
  const pieces: Piece<Role>[] = [];
  let at = 0;
  for (const { as, from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    if (from > at) pieces.push({ as: "text", text: line.slice(at, from) });
    pieces.push({ as, text: line.slice(from, to) });
    at = to;
  }
  if (at < line.length) pieces.push({ as: "text", text: line.slice(at) });
  return pieces;
}

/**
 * Every date of a line with the words that lead to it, and two dates with "to" between them as one
 * time that lasted. In the order they stand.
 * @param leads words that belong to a date when they stand right before it
 */
export function findTimes(
  line: string,
  names: DateNames,
  calendar: Calendar,
  leads: readonly string[],
): readonly LineTime[] {
  const between = new RegExp(`^\\s*(?:[-–—]|\\b(?:${oneOf(names.to)})\\b)\\s*$`, "iu");
  const lead = new RegExp(
    `(?<![\\p{L}\\p{N}])((?:(?:${oneOf(leads)})[\\s:-]{1,2}){1,2}|~\\s?)$`,
    "iu",
  );
  const times: LineTime[] = [];
  const dates: readonly (FoundDate & { readonly until?: RoughDate })[] = [
    ...spansOfYears(line),
    ...findDates(line, names, calendar),
  ].sort((a, b) => a.from - b.from || b.to - a.to);
  for (let at = 0; at < dates.length; at += 1) {
    const date = dates[at];
    if (date === undefined || times.some(({ to }) => date.from < to)) continue;
    const next = dates[at + 1];
    const until =
      date.until !== undefined
        ? date.until
        : next &&
            between.test(line.slice(date.to, next.from)) &&
            compareRoughDates(date.date, next.date, calendar.hemisphere) <= 0
          ? next.date
          : null;
    const words = lead.exec(line.slice(times.at(-1)?.to ?? 0, date.from))?.[1] ?? "";
    times.push({
      from: date.from - words.length,
      to: until !== null && next && date.until === undefined ? next.to : date.to,
      when: date.date,
      until,
      lead: words.trim().replace(/[:-]$/, "").replace(/\s+/g, " ").toLowerCase(),
      isBareYear: date.isBareYear && until === null && words === "",
    });
  }
  return times;
}

/** "2019-2021": two years that a hyphen would otherwise hide from each other. */
function spansOfYears(line: string) {
  const pair =
    /(?<![\p{L}\p{N}]|\p{N}[./-])((?:19|20)\d\d)\s?[-–—]\s?((?:19|20)\d\d)(?![\p{L}\p{N}]|[./-]\p{N})/gu;
  return [...line.matchAll(pair)].flatMap(({ 0: all, 1: first = "", 2: last = "", index }) =>
    first <= last
      ? [{ from: index, to: index + all.length, date: first, until: last, isBareYear: false }]
      : [],
  );
}

/** Whether a text says anything: more than spaces and punctuation. */
export function saysSomething(text: string): boolean {
  return /[^\s\p{P}]/u.test(text);
}

/** Takes away what only joined a text to what was cut out beside it: spaces, commas, colons. */
export function trimJoint(text: string): string {
  return text.replace(/^(?:\s|[,;:–—]|-(?=\s))+/u, "").replace(/(?:\s|[,;:–—]|(?<=\s)-)+$/u, "");
}
