import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventKinds } from "@/lib/content/fast-entry-shape";
import {
  layOutTimeline,
  type Measures,
  mostMarks,
  type TimelineEvent,
} from "@/lib/engine/timeline";
import type { Course } from "@/lib/engine/timeline-bars";
import { roughDates } from "../../support/arbitrary-dates";
import { longer } from "../../support/longer";

const today = "2026-11-20";
const phone: Measures = { width: 350, gutter: 0, mark: 13, group: 21, letter: 7.9 };
const desk: Measures = { ...phone, width: 940, gutter: 176 };
const draw = (events: readonly TimelineEvent[], courses: readonly Course[] = [], how = desk) =>
  layOutTimeline(events, courses, today, how);
const at = (number: number, when: string, kind: TimelineEvent["kind"] = "symptom") => ({
  number,
  kind,
  when,
  until: null,
});

const events = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...eventKinds),
      when: roughDates(1940, 2030),
      until: fc.option(roughDates(1940, 2030), { nil: null }),
    }),
    { maxLength: 220 },
  )
  .map((list) => list.map((one, index) => ({ ...one, number: index + 1 })));
const courses = fc.array(
  fc.record({
    label: fc.string({ maxLength: 60, unit: "grapheme" }),
    from: roughDates(1940, 2030),
    to: fc.option(roughDates(1940, 2030), { nil: null }),
  }),
  { maxLength: 70 },
);
const measures = fc.constantFrom(phone, desk);
const runs = { numRuns: longer(200) };

describe("the picture of a history", () => {
  it("is not there when nothing has a date", () => {
    expect(draw([])).toBeNull();
  });

  it("has a lane for each kind that is there, in one order", () => {
    const picture = draw([
      at(1, "2020", "test"),
      at(2, "2021", "milestone"),
      at(3, "2022", "test"),
    ]);
    expect(picture?.lanes.map(({ kind }) => kind)).toEqual(["milestone", "test"]);
  });

  it("puts earlier things left of later ones, each with its number", () => {
    const [lane] = draw([at(1, "2019"), at(2, "2022-03"), at(3, "2024-03-05")])?.lanes ?? [];
    expect(lane?.marks.map(({ numbers }) => numbers)).toEqual([[1], [2], [3]]);
    const places = lane?.marks.map(({ x }) => x) ?? [];
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("shows how long something lasted, and how rough a date is", () => {
    const [lane] = draw([{ ...at(1, "2019-03"), until: "2021-05" }, at(2, "2023")])?.lanes ?? [];
    expect(lane?.marks.map(({ line }) => line?.lasted)).toEqual([true, false]);
  });

  it("marks months in a short history, years in a long one, and every fifth year in a life", () => {
    const ticks = (...dates: string[]) =>
      draw(dates.map((date, index) => at(index + 1, date)))?.scale.ticks ?? [];
    expect(ticks("2026-03", "2026-06").map(({ month }) => month)).toEqual([3, 4, 5, 6, 7, 8]);
    expect(ticks("2026-03", "2026-06")[0]?.year).toBe(2026);
    expect(ticks("2019", "2024").map(({ year }) => year)).toEqual([
      2019, 2020, 2021, 2022, 2023, 2024,
    ]);
    expect(
      ticks("1950", "2024")
        .map(({ year }) => year)
        .slice(0, 3),
    ).toEqual([1950, 1955, 1960]);
  });

  it("draws crowded things together by season, and says of how many each stands", () => {
    const crowd = Array.from({ length: 40 }, (_, index) =>
      at(index + 1, `2024-${String((index % 12) + 1).padStart(2, "0")}-${10 + (index % 9)}`),
    );
    const [lane] = draw([...crowd, at(41, "2019")], [], phone)?.lanes ?? [];
    const counts = lane?.marks.map(({ numbers }) => numbers.length) ?? [];
    expect(Math.max(...counts)).toBeGreaterThan(3);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(41);
  });

  it("draws a medicine that is still taken until today, and names it", () => {
    const picture = draw([], [{ label: "Copaxone", from: "2020", to: null }]);
    expect(picture?.bars).toMatchObject([{ isOpen: true, label: "Copaxone" }]);
    const [bar] = picture?.bars ?? [];
    expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBe(picture?.today);
  });

  it("says how many medicines found no room", () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      label: `Medicine ${index}`,
      from: "2020",
      to: null,
    }));
    const picture = draw([], many, phone);
    expect(picture?.bars).toHaveLength(8);
    expect(picture?.barsLeftOut).toBe(52);
  });

  it("shows every event once, inside the picture, and never one over another", () => {
    fc.assert(
      fc.property(events, courses, measures, (list, taken, how) => {
        const picture = draw(list, taken, how);
        if (picture === null) {
          expect(list.length + taken.length).toBe(0);
          return;
        }
        const shown = picture.lanes.flatMap(({ marks }) => marks.flatMap(({ numbers }) => numbers));
        expect(shown.sort((a, b) => a - b)).toEqual(list.map(({ number }) => number));
        for (const { marks, rows } of picture.lanes) {
          expect(rows).toBeLessThanOrEqual(4);
          expect(marks.length).toBeLessThanOrEqual(mostMarks);
          for (const [index, one] of marks.entries()) {
            const half = one.numbers.length > 1 ? how.group : how.mark;
            const isInside = one.x - half >= how.gutter && one.x + half <= how.width;
            const meets = marks.slice(index + 1).some((other) => {
              const room = half + (other.numbers.length > 1 ? how.group : how.mark);
              return other.row === one.row && Math.abs(other.x - one.x) < room;
            });
            expect([isInside, meets], JSON.stringify(one)).toEqual([true, false]);
          }
        }
      }),
      runs,
    );
  }, 60_000);

  it("keeps bars and their names inside the picture and apart", () => {
    fc.assert(
      fc.property(events, courses, measures, (list, taken, how) => {
        const picture = draw(list, taken, how);
        const bars = picture?.bars ?? [];
        expect(bars.length + (picture?.barsLeftOut ?? 0)).toBe(taken.length);
        for (const [index, one] of bars.entries()) {
          expect(one.x).toBeGreaterThanOrEqual(how.gutter);
          expect(one.x + one.width).toBeLessThanOrEqual(how.width + 0.1);
          for (const other of bars.slice(index + 1)) {
            const meets =
              other.row === one.row && one.x < other.x + other.width && other.x < one.x + one.width;
            expect(meets).toBe(false);
          }
        }
      }),
      runs,
    );
  }, 60_000);

  it("is the same picture for the same history, in whatever order it comes", () => {
    fc.assert(
      fc.property(events, courses, measures, (list, taken, how) => {
        const one = draw(list, taken, how);
        const other = draw([...list].reverse(), [...taken].reverse(), how);
        const plain = (picture: typeof one) =>
          picture && { ...picture, scale: picture.scale.ticks, bars: picture.bars.length };
        expect(plain(other)).toEqual(plain(one));
      }),
      runs,
    );
  }, 60_000);
});
