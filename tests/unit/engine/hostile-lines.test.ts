import { describe, expect, it } from "vitest";
import { fastEntryNames as english } from "@/lib/content/en/fast-entry";
import { dateNames as englishDates } from "@/lib/content/en/rough-dates";
import { fastEntryNames as spanish } from "@/lib/content/es/fast-entry";
import { dateNames as spanishDates } from "@/lib/content/es/rough-dates";
import { type Reader, readEventLine, readMedicineLine } from "@/lib/engine/fast-entry";
import { longestLine } from "@/lib/history/line-fields";

const calendar = { order: "day-first", hemisphere: "north", today: "2026-11-20" } as const;
const readers: readonly (readonly [string, Reader])[] = [
  ["English", { dates: englishDates, entry: english, calendar }],
  ["Spanish", { dates: spanishDates, entry: spanish, calendar }],
];

/** Pieces that a pattern may read in more than one way, repeated until a line is full. */
const pieces = [
  "desde ",
  "desde el ",
  "de ",
  "del ",
  "hasta ",
  "a ",
  "el 5 de ",
  "5 de marzo de ",
  "marzo ",
  "entre ",
  "since ",
  "from ",
  "to ",
  "~ ",
  "- ",
  "-",
  " ",
  "\t",
  "\u00a0",
  "1",
  "1/",
  "1-",
  "1.",
  "1 mg",
  "1 mg/",
  "1 mg x ",
  "1-1 mg ",
  "1,1",
  "once a ",
  "cada 8 ",
  "cada 8 horas ",
  "2 veces al ",
  "veces ",
  "dos veces al día, ",
  "every 8 hours ",
  "twice a day ",
  "2024",
  "2019-",
  "2019-20 ",
  "á",
  "́",
  "ñ",
  "İ",
  "ſ",
  "\ud800",
  "\u0000",
  "(",
  ")",
  ".",
  ",",
  "$",
  "\\",
];
const lines = pieces.flatMap((one) =>
  ["", "x", "!", "2024", "1 mg", " de"].map(
    (end) => `${one.repeat(longestLine)}`.slice(0, longestLine) + end,
  ),
);

describe.each(readers)("a hostile line in %s", (_language, reader) => {
  it("is read to its end, and nothing of it is lost", () => {
    for (const line of lines) {
      for (const read of [readEventLine, readMedicineLine]) {
        expect(
          read(line, reader)
            .pieces.map(({ text }) => text)
            .join(""),
        ).toBe(line);
      }
    }
  });
});
