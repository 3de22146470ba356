import readability from "text-readability";
import { describe, expect, it } from "vitest";
import { pageWords, questionnaireWords } from "@/lib/content/en/questionnaire";
import { rulesWords } from "@/lib/content/en/rules";
import { pages } from "@/lib/content/questionnaire";
import type { OptionWords, QuestionWords } from "@/lib/content/word-shapes";
import { explainedTerms } from "./explained-terms";
import { aim, screensAboveAim } from "./reading-report";
import { everyText, forms } from "./words-texts";

const LIMIT = 8;
/** A label of a few words, or a medical term, has no grade worth the name. */
const SHORT = 12;

// The package ends a sentence at straight quotes only.
const measured = (text: string) =>
  readability.fleschKincaidGrade(
    explainedTerms.reduce(
      (plain, term) => plain.replace(new RegExp(`\\b${term}\\b`, "gi"), "word"),
      text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
    ),
  );

const graded = everyText
  .filter(({ text }) => readability.lexiconCount(text) > SHORT)
  .map((one) => ({ ...one, grade: measured(one.text) }));

describe("reading grade of the words", () => {
  it("aims at 6 and never passes 8, text by text", () => {
    const over = graded.filter(({ grade }) => grade > aim);
    console.info(
      `words: ${graded.length} texts, ${over.length} above grade ${aim}, highest ${Math.max(...graded.map(({ grade }) => grade))}`,
    );
    for (const { path, form, grade, text } of over.sort((a, b) => b.grade - a.grade))
      console.info(`  ${grade}  ${path} (${form}) ${text}`);
    expect(graded.length).toBeGreaterThan(200);
    expect(graded.filter(({ grade }) => grade > LIMIT)).toEqual([]);
    expect(over.length / graded.length).toBeLessThanOrEqual(0.05);
  });
});

/** A question's words, whichever question it is. */
type AnyQuestionWords = Omit<QuestionWords, "options"> & {
  readonly options: Readonly<Record<string, OptionWords>>;
};
type Option = readonly [label: string, hint: string];
const optionLines = (words: OptionWords, at: 0 | 1): Option => [
  forms(words.label)[at],
  words.hint === undefined ? "" : forms(words.hint)[at],
];

/** What one page of the questionnaire says, line by line. */
function screenText(page: (typeof pages)[number], at: 0 | 1): string {
  const { heading, intro } = pageWords[page.id];
  const lines = [forms(heading)[at], intro === undefined ? "" : forms(intro)[at]];
  for (const { id } of page.questions) {
    const words = questionnaireWords[id] as unknown as AnyQuestionWords;
    lines.push(forms(words.label)[at]);
    if (words.help !== undefined) lines.push(forms(words.help)[at]);
    if (words.explain) lines.push(words.explain.ask, forms(words.explain.text)[at]);
    for (const option of Object.values(words.options)) {
      lines.push(...optionLines(option, at));
    }
  }
  return lines.filter((line) => line !== "").join("\n");
}

describe("reading grade of the pages", () => {
  it.each(["self", "carer"] as const)("is 6 or less on every page (%s)", (form) => {
    const at = form === "self" ? 0 : 1;
    const screens = pages.map((page) => ({ screen: page.id, text: screenText(page, at) }));
    expect(screensAboveAim(screens)).toEqual([]);
  });

  it.each(["self", "carer"] as const)("is 6 or less on every rule page (%s)", (form) => {
    const at = form === "self" ? 0 : 1;
    const screens = Object.entries(rulesWords).map(([screen, { title, because, when, open }]) => ({
      screen,
      text: [forms(title)[at], forms(because)[at], when, forms(open)[at]].join("\n"),
    }));
    expect(screensAboveAim(screens)).toEqual([]);
  });

  it("can fail: a hard page is over the aim", () => {
    const hard =
      "Notwithstanding considerable variability, immunomodulatory pharmacotherapy necessitates " +
      "comprehensive longitudinal monitoring of haematological parameters, supplemented by " +
      "radiological surveillance at predetermined intervals, particularly where comorbidities " +
      "complicate interpretation.";
    expect(screensAboveAim([{ screen: "hard", text: `${hard}\n${hard}` }])).toHaveLength(1);
    expect(measured(hard)).toBeGreaterThan(LIMIT);
  });
});
