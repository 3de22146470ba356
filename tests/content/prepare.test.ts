import { describe, expect, it } from "vitest";
import { fastEntryNames } from "@/lib/content/en/fast-entry";
import { prepareWords } from "@/lib/content/en/prepare";
import { dateNames } from "@/lib/content/en/rough-dates";
import { prepareParts } from "@/lib/content/prepare-parts";
import { sources } from "@/lib/content/sources";
import { readEventLine, readMedicineLine } from "@/lib/engine/fast-entry";
import { isPastReview } from "@/lib/engine/review-date";
import { formFields } from "@/lib/history/form-fields";
import { lineKinds } from "@/lib/history/line-fields";
import { splitSentences } from "./reading-grade";
import { screensAboveAim } from "./reading-report";
import { textsOf } from "./words-texts";

const today = new Date().toISOString().slice(0, 10);
const { dates: _dates, ...words } = prepareWords;
const every = textsOf(words);
const reader = {
  dates: dateNames,
  entry: fastEntryNames,
  calendar: { order: "month-first", hemisphere: "north", today: "2026-11-20" },
} as const;

describe("getting ready for the visit", () => {
  it.each(prepareParts.map((part) => [part.id, part] as const))(
    "%s has sources that exist and a review date that is good today",
    (_id, part) => {
      expect(part.sources).not.toEqual([]);
      for (const source of part.sources) expect(sources).toHaveProperty(source);
      expect(isPastReview(part.reviewedOn, today)).toBe(false);
    },
  );

  it("has a name for every field of every form", () => {
    const named: Record<string, object> = {
      event: words.history.fields,
      medicine: words.medicines.fields,
      ...Object.fromEntries(
        Object.entries(words.health.kinds).map(([kind, own]) => [kind, own.fields]),
      ),
    };
    for (const kind of lineKinds) {
      const fields = (formFields[kind] ?? []).map(({ name }) => name);
      expect(Object.keys(named[kind] ?? {}), kind).toEqual(fields);
    }
  });

  it("gives examples that are understood as they stand", () => {
    const quoted = (text: string) => [...text.matchAll(/“([^”]+)”/g)].map(([, one = ""]) => one);
    const examples = quoted(words.history.line.help);
    expect(examples).toHaveLength(2);
    for (const line of examples) expect(readEventLine(line, reader).when, line).not.toBeNull();
    const [medicine = ""] = quoted(words.medicines.line.help);
    expect(readMedicineLine(medicine, reader)).toMatchObject({
      name: "metformin",
      dose: "500 mg",
      often: "twice a day",
      start: "2021",
    });
  });

  it.each(["self", "carer"] as const)("reads at grade 6 or less on every page (%s)", (form) => {
    const screens = Object.entries(words).map(([screen, own]) => ({
      screen,
      text: textsOf(own)
        .filter((one) => one.form === "both" || one.form === form)
        .map(({ text }) => text)
        .join("\n"),
    }));
    expect(screensAboveAim(screens)).toEqual([]);
  });

  it("says nothing in a breath that is too long, and orders nobody about", () => {
    for (const { path, text } of every) {
      for (const sentence of splitSentences(text)) {
        expect(sentence.split(/\s+/).length, `${path}: ${sentence}`).toBeLessThanOrEqual(20);
      }
      expect(text, path).not.toMatch(/\byou (?:need|should|must)\b|stop taking|click here/i);
    }
  });

  it("speaks of them to a carer", () => {
    const toCarer = every.filter(({ form }) => form === "carer");
    expect(toCarer.length).toBeGreaterThan(10);
    for (const { path, text } of toCarer) {
      expect(text, path).not.toMatch(/\byour? (?:health|medicines|story)\b/);
    }
  });
});
