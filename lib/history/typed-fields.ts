import type { Reader } from "@/lib/engine/fast-entry";
import { earliestDay, latestDay } from "@/lib/engine/rough-dates";
import { readTypedDate } from "@/lib/engine/typed-dates";
import { type FieldTexts, isPast } from "./line-fields";

/** The date that a kind is sorted by, and the one where it ends. */
const datesOf: {
  readonly [kind: string]: { readonly first: string; readonly last?: string } | undefined;
} = {
  event: { first: "when", last: "until" },
  medicine: { first: "start", last: "stop" },
  condition: { first: "since" },
  operation: { first: "when" },
};

/** Whether a field of a kind is a date that people type. */
export function isDateField(kind: string, field: string): boolean {
  const dates = datesOf[kind];
  return dates !== undefined && (dates.first === field || dates.last === field);
}

export type TypedFields =
  | { readonly ok: true; readonly fields: FieldTexts }
  | {
      readonly ok: false;
      readonly errors: readonly { readonly field: string; readonly reason: string }[];
    };

/**
 * Dates as typed become dates as kept, and the day to sort by goes along. Fields that are not sent
 * stay as they are. Errors: "no-year", "no-such-day", "not-a-date", "ends-first".
 */
export function readTypedFields(kind: string, sent: FieldTexts, reader: Reader): TypedFields {
  const dates = datesOf[kind];
  if (dates === undefined) return { ok: true, fields: sent };
  const errors: { field: string; reason: string }[] = [];
  const fields: Record<string, string> = { ...sent };
  for (const field of [dates.first, ...(dates.last ? [dates.last] : [])]) {
    const typed = sent[field];
    if (typed === undefined || typed.trim() === "") continue;
    const read = readTypedDate(typed, reader.dates, reader.calendar);
    if (read.ok) fields[field] = read.date;
    else errors.push({ field, reason: read.reason === "unclear" ? "not-a-date" : read.reason });
  }
  if (errors.length > 0) return { ok: false, errors };
  const { hemisphere } = reader.calendar;
  const [first, last] = [fields[dates.first], dates.last && fields[dates.last]];
  if (first && last && latestDay(last, hemisphere) < earliestDay(first, hemisphere)) {
    return { ok: false, errors: [{ field: dates.last ?? "", reason: "ends-first" }] };
  }
  if (first !== undefined) fields.happenedOn = first && earliestDay(first, hemisphere);
  if (kind === "medicine" && last && isPast(last, reader)) fields.status = "stopped";
  return { ok: true, fields };
}
