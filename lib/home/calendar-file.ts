import ical, { ICalEventClass, ICalEventTransparency } from "ical-generator";

/** One whole day in the file. */
export type CalendarEvent = {
  /** Stays the same for the same thing, so that the file, taken again, replaces what it set before. */
  readonly uid: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly title: string;
};

/** Files count their changes from here, in seconds: enough until 2094. */
const countedFrom = Date.UTC(2026, 0, 1);

/**
 * The dates as a calendar file (RFC 5545). Whole days, so that no time zone moves them; they do not
 * make anybody look busy, and are marked private. A later file has a higher count, by which a
 * calendar knows that it replaces the earlier one.
 * @param now the moment of writing
 * @param language a BCP 47 code, of the name and the titles
 * @returns the text of the file, lines ended and folded as the standard wants
 */
export function writeCalendarFile(
  events: readonly CalendarEvent[],
  now: Date,
  name: string,
  language: string,
): string {
  const sequence = Math.max(0, Math.floor((now.getTime() - countedFrom) / 1_000));
  const calendar = ical({
    name,
    prodId: { company: name, product: name, language: language.toUpperCase() },
  });
  for (const { uid, on, title } of events) {
    calendar.createEvent({
      id: uid,
      // At midnight UTC and with no zone named, the day that is written is this one everywhere.
      start: new Date(`${on}T00:00:00Z`),
      allDay: true,
      stamp: now,
      sequence,
      summary: title,
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
