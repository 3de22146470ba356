import fc from "fast-check";
import ICAL from "ical.js";
import nodeIcal, { type CalendarComponent } from "node-ical";
import { afterEach, describe, expect, it } from "vitest";
import { addDays } from "@/lib/engine/days";
import { type CalendarEvent, writeCalendarFile } from "@/lib/home/calendar-file";
import { longer } from "../../support/longer";

const now = new Date("2026-11-20T18:30:00Z");
const write = (events: readonly CalendarEvent[], at = now) =>
  writeCalendarFile(events, at, "Reminders", "es");

type Read = { uid: string; on: string; title: string; sequence: number; isWholeDay: boolean };

/** As the first parser reads the file. */
function readFirst(text: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      on: event.startDate.toString(),
      title: event.summary,
      sequence: event.sequence ?? -1,
      isWholeDay: event.startDate.isDate,
    };
  });
}

/** As the second, an independent one, reads it. It gives a whole day as midnight of this machine. */
function readSecond(text: string): Read[] {
  return Object.values(nodeIcal.sync.parseICS(text))
    .filter((one): one is Extract<CalendarComponent, { type: "VEVENT" }> => one?.type === "VEVENT")
    .map((event) => ({
      uid: event.uid,
      on: localDay(event.start),
      title: String(event.summary),
      sequence: Number(event.sequence),
      isWholeDay: event.datetype === "date",
    }));
}

function localDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const byUid = (a: { uid: string }, b: { uid: string }) => (a.uid < b.uid ? -1 : 1);
const expected = (events: readonly CalendarEvent[]) =>
  events
    .map(({ uid, on, title }) => ({ uid, on, title, sequence: 27_973_800, isWholeDay: true }))
    .toSorted(byUid);

describe("a calendar file", () => {
  const { TZ } = process.env;
  afterEach(() => {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  });

  const dates: readonly CalendarEvent[] = [
    { uid: "leap", on: "2028-02-29", title: "Reminder" },
    { uid: "new-year", on: "2026-12-31", title: "Reminder" },
    { uid: "clocks-on", on: "2027-03-14", title: "Reminder" },
    { uid: "clocks-back", on: "2026-11-01", title: "Reminder" },
  ];

  it.each([
    "UTC",
    "America/New_York",
    "America/Los_Angeles",
    "Europe/Berlin",
    "Asia/Kolkata",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
  ])("holds the same days for two readers on a machine in %s", (zone) => {
    process.env.TZ = zone;
    const text = write(dates);
    expect(readFirst(text).toSorted(byUid)).toEqual(expected(dates));
    expect(readSecond(text).toSorted(byUid)).toEqual(expected(dates));
  });

  it("is the same text whatever the zone of the machine", () => {
    const texts = ["Pacific/Kiritimati", "Pacific/Pago_Pago", "America/New_York"].map((zone) => {
      process.env.TZ = zone;
      return write(dates);
    });
    expect(new Set(texts).size).toBe(1);
  });

  it("keeps commas, semicolons, backslashes, line ends, accents and emoji for both readers", () => {
    const title = 'Ask "Dr. Núñez": slides, blocks; C:\\scans\nsecond line 日本語 👩🏽‍⚕️';
    const events = [{ uid: "odd", on: "2026-12-01", title }];
    expect(readFirst(write(events))).toEqual(expected(events));
    expect(readSecond(write(events))).toEqual(expected(events));
  });

  it("folds lines at 75 bytes and never inside a character", () => {
    const events = [
      { uid: "long", on: "2026-12-01", title: "é日👩‍👧‍👦 ".repeat(60).trim() },
      { uid: "plain", on: "2026-12-02", title: "A title that goes on ".repeat(20).trim() },
    ];
    const text = write(events);
    const lines = text.split("\r\n");
    expect(lines.length).toBeGreaterThan(30);
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text).not.toContain("\uFFFD");
    expect(readFirst(text).toSorted(byUid)).toEqual(expected(events));
    expect(readSecond(text).toSorted(byUid)).toEqual(expected(events));
  });

  it("taken again after a change has the same ids and a higher count, so that it replaces", () => {
    const before = readFirst(write(dates));
    const moved = dates.map((one) => ({ ...one, on: addDays(one.on, 1) }));
    const after = readFirst(write(moved, new Date(now.getTime() + 1_000)));
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    for (const [index, event] of after.entries()) {
      expect(event.sequence).toBeGreaterThan(before[index]?.sequence ?? Number.POSITIVE_INFINITY);
    }
    expect(write(moved)).toContain("DTSTAMP:20261120T183000Z");
  });

  it("names neither the app nor anything of health by itself", () => {
    const text = write([{ uid: "x", on: "2026-12-01", title: "Reminder" }]);
    expect(text).not.toMatch(/second|look|opinion|doctor|health|sebbo/i);
  });

  it("reads back whatever days and titles there are", () => {
    const title = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 120 })
      .map((text) => text.replaceAll(/[\p{Cc}\s]+/gu, " ").trim())
      .filter((text) => text !== "");
    const day = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays("1990-01-01", count));
    const events = fc
      .array(fc.record({ on: day, title }), { minLength: 1, maxLength: 5 })
      .map((list) => list.map((one, index) => ({ ...one, uid: `u${index}` })));
    fc.assert(
      fc.property(events, (list) => {
        const text = write(list);
        expect(readFirst(text).toSorted(byUid)).toEqual(expected(list));
        expect(readSecond(text).toSorted(byUid)).toEqual(expected(list));
      }),
      { numRuns: longer(200) },
    );
  });
});
