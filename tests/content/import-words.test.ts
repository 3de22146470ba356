import { describe, expect, it } from "vitest";
import { importWords } from "@/lib/content/en/import";
import {
  importFaults,
  importKinds,
  importMoments,
  importSkips,
  importUnits,
} from "@/lib/engine/import-items";
import { splitSentences } from "./reading-grade";
import { screensAboveAim } from "./reading-report";
import { textsOf } from "./words-texts";

// What is said to a person whole; the parts of a line are names and dates.
const { title, heading, lede, file, progress, again, faults, found, skipped, kept } = importWords;
const said = textsOf({ title, heading, lede, file, progress, again, faults, found, skipped, kept });
const count = (text: string) => text.split(/\s+/).filter((word) => /\w/.test(word)).length;

describe("the words about a file from a portal", () => {
  it("read at grade 6 or lower", () => {
    const text = said.map((one) => one.text).join("\n");
    expect(screensAboveAim([{ screen: "import", text }])).toEqual([]);
  });

  it("say nothing in more than twenty words at once", () => {
    const long = said.flatMap(({ text }) => splitSentences(text)).filter((one) => count(one) > 20);
    expect(long).toEqual([]);
  });

  it("never tell anyone what they need, should or must", () => {
    const wrong = said.filter(({ text }) =>
      /\byou (really )?(need|should|must|have to)\b|\bstop taking\b|—/i.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it("have an answer for every fault, every kind and everything that is left out", () => {
    for (const fault of [
      ...importFaults,
      "missing",
      "busy",
      "away",
      "expired",
      "full",
      "nothing",
    ]) {
      expect(importWords.faults[fault], fault).toMatch(/\.$/);
    }
    for (const kind of importKinds) expect(found.kinds[kind]?.heading, kind).toBeTruthy();
    for (const skip of importSkips) {
      expect(skipped[skip]?.(1), skip).toMatch(/^1 /);
      expect(skipped[skip]?.(3), skip).toMatch(/^3 /);
    }
  });

  it("say every way to take a medicine", () => {
    for (const unit of importUnits) {
      expect(importWords.fields.often({ times: 2, every: 1, unit })).toBe(`twice a ${unit}`);
    }
    for (const moment of importMoments) {
      expect(importWords.fields.often({ moments: [moment] }), moment).toMatch(/^\w+ \w+/);
    }
  });
});
