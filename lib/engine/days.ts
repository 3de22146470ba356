/*
 * Calendar days, as YYYY-MM-DD. A day is not an instant: nothing here knows a clock or a time zone.
 * The calendar is the Gregorian one (ISO 8601), also before it was in force.
 */

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayMs = 86_400_000;

/** Whether a text is a day of the calendar: 2024-02-29 is, 2023-02-29 is not. Years 1800 to 2199. */
export function isDay(text: string): boolean {
  const match = shape.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1800 || year > 2199 || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

/** How many days a month has. `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day so many days after, or before when negative. In and out: YYYY-MM-DD. */
export function addDays(day: string, count: number): string {
  return new Date(numberOf(day) + count * dayMs).toISOString().slice(0, 10);
}

/** How many days from one day to another; negative when `to` comes before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((numberOf(to) - numberOf(from)) / dayMs);
}

/** For sorting: below zero when `a` comes before `b`, zero when they are the same day. */
export function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The weekday of a day: 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(numberOf(day)).getUTCDay();
}

// The same few days are counted from and to over and over.
const numbers = new Map<string, number>();
const numbersAtMost = 5_000;

function numberOf(day: string): number {
  const before = numbers.get(day);
  if (before !== undefined) return before;
  const number = Date.parse(`${day}T00:00:00Z`);
  if (numbers.size >= numbersAtMost) numbers.clear();
  numbers.set(day, number);
  return number;
}
