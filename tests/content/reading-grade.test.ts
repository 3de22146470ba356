import readability from "text-readability";
import { describe, expect, it } from "vitest";
import { explainedTerms } from "./explained-terms";
import { grade, splitSentences } from "./reading-grade";
import { readingReport, screensAboveAim } from "./reading-report";

const easy =
  "You can ask for another view at any time. Most doctors are glad when you do. " +
  "Bring your notes and your scans. Ask what they would do in your place, and why they would do it.";
const hard =
  "Notwithstanding considerable interindividual variability, contemporary immunomodulatory " +
  "pharmacotherapy necessitates comprehensive longitudinal monitoring of hepatological and " +
  "haematological parameters, supplemented by radiological surveillance at predetermined " +
  "intervals, particularly where comorbidities complicate interpretation of abnormalities.";
const named =
  "Your doctor said that you may have multiple sclerosis. A neurologist can look at your scans " +
  "again. Ask the neurologist if it is multiple sclerosis, and what else it could be for you now.";

describe("the reading grade", () => {
  it("tells easy words from hard ones", () => {
    expect(grade(easy).grade).toBeLessThan(5);
    expect(grade(hard).grade).toBeGreaterThan(16);
  });

  it("agrees with text-readability's own on running text, within its rounding", () => {
    // Its averages are rounded to a tenth, which moves its grade by up to 0.6.
    const own = grade(easy).grade ?? Number.NaN;
    expect(Math.abs(own - readability.fleschKincaidGrade(easy))).toBeLessThanOrEqual(0.7);
  });

  it("is the textbook's figure", () => {
    // 3 sentences of 10 words of one syllable: 0.39 × 10 + 11.8 × 1 − 15.59 = 0.1
    const line = "The old dog sat in the warm sun all day.";
    expect(grade([line, line, line].join(" "))).toMatchObject({ grade: 0.1, words: 30 });
  });

  it("does not guess from a few words", () => {
    expect(grade("Are you sure about it? Yes, I am sure.").grade).toBeNull();
    expect(grade("").grade).toBeNull();
  });

  it("ends a sentence at the end of a line, so that headings do not run on", () => {
    expect(splitSentences("How it is going\nYou feel worse. Is it new?\n•\n")).toEqual([
      "How it is going",
      "You feel worse.",
      "Is it new?",
    ]);
  });

  it("does not end one at a title, a number or a country", () => {
    expect(splitSentences("Dr. Ruiz in the U.S. gave 2.5 mg. Then she left.")).toEqual([
      "Dr Ruiz in the US gave 2.5 mg.",
      "Then she left.",
    ]);
  });

  it("leaves out labels, which would flatter every page", () => {
    expect(grade(`${hard}\nYes\nNo\nNot sure\nGo on`).grade).toBe(grade(hard).grade);
  });

  it("counts an explained term as an everyday word, and says that it did", () => {
    const result = grade(named);
    expect(result.terms).toEqual(["multiple sclerosis", "neurologist"]);
    expect(result.gradeOnceExplained).toBeLessThan(result.grade ?? 0);
    expect(grade(easy)).toMatchObject({ terms: [], gradeOnceExplained: grade(easy).grade });
  });

  it("finds the hardest sentence", () => {
    expect(grade(`${easy} ${hard}`).hardest?.sentence).toBe(hard);
  });

  it("keeps its list of terms short enough to be believed", () => {
    expect(explainedTerms.length).toBeLessThanOrEqual(20);
  });
});

describe("the report", () => {
  const screens = [
    { screen: "/easy", text: easy },
    { screen: "/hard", text: `${hard}\nOne | two` },
    { screen: "/short", text: "Thank you." },
  ];

  it("names the screens above the aim", () => {
    expect(screensAboveAim(screens)).toEqual([expect.stringMatching(/^\/hard: grade \d/)]);
  });

  it("lists the hardest first, and says how many are within the aim", () => {
    const report = readingReport(screens);
    expect(report).toContain("1 of 2 screens are within it");
    expect(report).toContain("1 are too short to tell");
    const rows = report.split("\n").filter((line) => line.startsWith("| /"));
    expect(rows.map((line) => line.split(" ")[1])).toEqual(["/hard", "/easy", "/short"]);
  });
});
