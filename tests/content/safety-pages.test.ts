import { describe, expect, it } from "vitest";
import { safetyPageWords } from "@/lib/content/en/safety-pages";
import { startWords } from "@/lib/content/en/start";
import { grade } from "./reading-grade";
import { aim } from "./reading-report";
import { textsOf } from "./words-texts";

const pages = { check: safetyPageWords, start: startWords };

describe.each(Object.entries(pages))("words of the pages of the %s", (_, words) => {
  const texts = textsOf(words);

  it("read at the grade that we aim at", () => {
    const measured = grade(texts.map(({ text }) => text).join("\n"));
    expect(measured.grade).not.toBeNull();
    expect(measured.grade).toBeLessThanOrEqual(aim);
    for (const { path, text } of texts) {
      expect(grade(text).grade ?? 0, path).toBeLessThanOrEqual(aim + 1);
    }
  });

  it("never say what a person needs, nor name an illness", () => {
    for (const { path, text } of texts) {
      expect(text, path).not.toMatch(/\byou (need|must|should)\b/i);
      expect(text, path).not.toMatch(/cancer|sclerosis|stroke|suicid|sepsis/i);
    }
  });
});
