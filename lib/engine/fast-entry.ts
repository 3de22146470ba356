import type { EventKind, FastEntryNames } from "../content/fast-entry-shape";
import type { DateNames } from "../content/rough-date-shape";
import {
  cutLine,
  findTimes,
  type LineTime,
  type Piece,
  type Stretch,
  saysSomething,
  trimJoint,
} from "./line-parts";
import type { RoughDate } from "./rough-dates";
import { type Calendar, oneOf } from "./typed-dates";

/** What the reader of lines knows: a language, and how dates are written where a person lives. */
export type Reader = {
  readonly dates: DateNames;
  readonly entry: FastEntryNames;
  readonly calendar: Calendar;
};

export type EventLine = {
  readonly pieces: readonly Piece<"time">[];
  /** Empty when the line is nothing but a date. */
  readonly title: string;
  readonly kind: EventKind;
  readonly when: RoughDate | null;
  readonly until: RoughDate | null;
  /** What was said of the date beyond the date itself: "since 2019". Empty for nothing. */
  readonly note: string;
};

/**
 * Reads one line about something that happened: "spring 2024 first numb hand". A date at either end
 * is taken out of the title; one in the middle is understood and stays, so that it still reads well.
 * Never throws; every word is in the title, the date or the note.
 */
export function readEventLine(line: string, reader: Reader): EventLine {
  const { dates, calendar } = reader;
  const times = findTimes(line, dates, calendar, [...dates.at, ...dates.near]);
  const first = (one: LineTime) => line.slice(0, one.from).trim() === "";
  const last = (one: LineTime) => /^[\s.,;)]*$/.test(line.slice(one.to));
  const time =
    times.find(first) ?? times.find(last) ?? times.find(({ isBareYear }) => !isBareYear) ?? null;
  const kind = kindOf(line, reader.entry);
  const whole = trimJoint(line);
  if (time === null)
    return { pieces: cutLine(line, []), title: whole, kind, when: null, until: null, note: "" };
  const { when, until } = time;
  const isAtAnEnd = first(time) || last(time);
  const pieces = cutLine(line, isAtAnEnd ? [withBrackets(line, time)] : []);
  const title = joined(pieces, "text");
  const isMore = time.lead !== "" && !dates.at.includes(time.lead);
  const note = isMore && isAtAnEnd ? line.slice(time.from, time.to) : "";
  return { pieces, title, kind, when, until, note };
}

/** "(March 2024)": the brackets go where the date goes. */
function withBrackets(line: string, { from, to }: LineTime): Stretch<"time"> {
  const isHeld = line[from - 1] === "(" && line[to] === ")";
  return { as: "time", from: isHeld ? from - 1 : from, to: isHeld ? to + 1 : to };
}

function kindOf(line: string, names: FastEntryNames): EventKind {
  return patternsFor(names).kinds.find(({ pattern }) => pattern.test(line))?.kind ?? "milestone";
}

export type MedicineLine = {
  readonly pieces: readonly Piece<"dose" | "often" | "time">[];
  readonly name: string;
  readonly dose: string;
  readonly often: string;
  readonly start: RoughDate | null;
  readonly stop: RoughDate | null;
  /** What came after the parts that were understood. Empty for nothing. */
  readonly note: string;
};

/**
 * Reads one line about a medicine: "Tecfidera 240 mg twice a day since 2021-03". What stands before
 * the first part that is understood is the name; what comes after it and is not understood is a
 * note. Never throws; every word is in one of the fields.
 */
export function readMedicineLine(line: string, reader: Reader): MedicineLine {
  const { began, ended } = reader.entry;
  const doses = findDoses(line, reader.entry);
  const often = findOften(line, reader.entry).filter((one) => apart(one, doses));
  const amounts = [...doses, ...often];
  const times = findTimes(line, reader.dates, reader.calendar, [
    ...began,
    ...ended,
    ...reader.dates.at,
    ...reader.dates.near,
  ]).filter((time) => apart(time, amounts) && isTimeOfMedicine(line, time));

  let start: RoughDate | null = null;
  let stop: RoughDate | null = null;
  const used: LineTime[] = [];
  for (const time of times) {
    const isEnd = ended.includes(time.lead) && time.until === null;
    if (isEnd ? stop !== null : start !== null) continue;
    if (time.until !== null && stop !== null) continue;
    if (isEnd) stop = time.when;
    else start = time.when;
    if (time.until !== null) stop = time.until;
    used.push(time);
  }
  const pieces = cutLine<"dose" | "often" | "time">(line, [
    ...doses,
    ...often,
    ...used.map((time) => withBrackets(line, time)),
  ]);
  const known = [...began, ...ended, ...reader.dates.at, ""];
  const said = used.filter(({ lead }) => !known.includes(lead));
  return {
    pieces,
    ...nameAndRest(
      pieces,
      said.map(({ from, to }) => line.slice(from, to)),
    ),
    dose: joined(pieces, "dose"),
    often: joined(pieces, "often"),
    start,
    stop,
  };
}

/** One date without a word such as "since" counts at the end of a line or in brackets only. */
function isTimeOfMedicine(line: string, time: LineTime): boolean {
  if (time.lead !== "" || time.until !== null) return true;
  const rest = line.slice(time.to);
  return /^[\s.,;)]*$/.test(rest) || (line[time.from - 1] === "(" && rest.startsWith(")"));
}

function nameAndRest(
  pieces: readonly Piece<string>[],
  said: readonly string[],
): { name: string; note: string } {
  const texts = pieces.map(({ as, text }) =>
    as === "text" && saysSomething(text) ? trimJoint(text) : "",
  );
  const at = texts.findIndex((text) => text !== "");
  const rest = texts.filter((text, index) => index !== at && text !== "");
  return { name: texts[at] ?? "", note: [...rest, ...said].join(", ") };
}

type Amount = Stretch<"dose" | "often">;

function apart(
  one: { readonly from: number; readonly to: number },
  others: readonly Amount[],
): boolean {
  return others.every(({ from, to }) => one.to <= from || to <= one.from);
}

const number = "\\d{1,9}(?:[.,/]\\d{1,9}){0,2}";

function findDoses(line: string, names: FastEntryNames): Amount[] {
  return findAll(line, patternsFor(names).doses, "dose");
}

function findOften(line: string, names: FastEntryNames): Amount[] {
  return findAll(line, patternsFor(names).often, "often");
}

function findAll(line: string, pattern: RegExp, as: Amount["as"]): Amount[] {
  return [...line.matchAll(pattern)].map(({ 0: text, index }) => ({
    as,
    from: index,
    to: index + text.length,
  }));
}

type Patterns = {
  readonly kinds: readonly { readonly kind: EventKind; readonly pattern: RegExp }[];
  readonly doses: RegExp;
  readonly often: RegExp;
};
const built = new WeakMap<FastEntryNames, Patterns>();

function patternsFor(names: FastEntryNames): Patterns {
  const known = built.get(names) ?? {
    kinds: names.kinds.map(({ kind, words }) => ({
      kind,
      pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${oneOf(words)})`, "iu"),
    })),
    doses: dosePattern(names),
    often: oftenPattern(names),
  };
  built.set(names, known);
  return known;
}

function dosePattern(names: FastEntryNames): RegExp {
  const unit = `(?:${oneOf(names.units)})`;
  const amount = `${number}(?:\\s?[-–]\\s?${number})?[\\s-]?${unit}`;
  const per = `(?:\\s?\\/\\s?(?:${number}\\s?)?${unit})?`;
  const one = `${amount}${per}(?![\\p{L}\\p{N}])`;
  return new RegExp(`(?<![\\p{L}\\p{N}.,])${one}(?:\\s?[x×,]?\\s?${one})?`, "giu");
}

function oftenPattern(names: FastEntryNames): RegExp {
  const count = `(?:\\d{1,3}|${oneOf(names.numbers)})`;
  const period = `(?:${oneOf(names.periods)})`;
  const ways = names.often.map((way) =>
    way
      .split(" ")
      .map((word) => (word === "{n}" ? count : word === "{period}" ? period : oneOf([word])))
      .join("\\s{1,2}")
      .replace(`${count}\\s{1,2}x`, `${count}\\s?[x×]`),
  );
  const one = `(?:${ways.sort((a, b) => b.length - a.length).join("|")})(?![\\p{L}\\p{N}])`;
  return new RegExp(`(?<![\\p{L}\\p{N}])${one}(?:,?\\s${one}){0,2}`, "giu");
}

function joined(pieces: readonly Piece<string>[], as: string): string {
  return pieces
    .filter((piece) => piece.as === as && saysSomething(piece.text))
    .map(({ text }) => trimJoint(text))
    .join(", ");
}
