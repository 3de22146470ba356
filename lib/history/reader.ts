import type { FastEntryNames } from "@/lib/content/fast-entry-shape";
import type { DateNames } from "@/lib/content/rough-date-shape";
import { calendarOf } from "@/lib/engine/calendar-of";
import type { Reader } from "@/lib/engine/fast-entry";

/** How one person's lines and dates are read: by their language, their country and their day. */
export function readerFor(
  names: { readonly dates: DateNames; readonly entry: FastEntryNames },
  country: string | null,
  today: string,
): Reader {
  return { ...names, calendar: calendarOf(country, today) };
}
