import readability from "text-readability";
import { describe, expect, it } from "vitest";
import { explainedTerms } from "./explained-terms";
import { grade, smog, splitSentences } from "./reading-grade";
import {
  readingReport,
  reportDifferences,
  screensAboveAim,
  stagesAboveAim,
} from "./reading-report";

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

describe("the SMOG grade", () => {
  it("is the textbook's figure", () => {
    // 30 sentences with one long word each: 1.043 × √30 + 3.1291 = 8.8
    const texts = Array.from({ length: 30 }, () => "The old animal sat in the sun.");
    expect(smog(texts)).toEqual({ grade: 8.8, sentences: 30, longWords: 30 });
    // One long word in every ten sentences: 1.043 × √3 + 3.1291 = 4.9
    const fewer = texts.map((text, at) => (at % 10 === 0 ? text : "The old dog sat in the sun."));
    expect(smog(fewer)).toMatchObject({ grade: 4.9, longWords: 3 });
  });

  it("takes a term that is explained for no long word", () => {
    const texts = Array.from({ length: 30 }, () => "Ask the neurologist to see the scan.");
    expect(smog(texts).longWords).toBe(0);
  });

  it("does not guess from fewer than thirty sentences", () => {
    expect(smog([easy, hard]).grade).toBeNull();
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

  it("names the stages that are above their aim", () => {
    const staged = (stage: string, text: string) =>
      Array.from({ length: 30 }, (_, at) => ({ screen: `/${stage}/${at}`, stage, text }));
    const all = [...staged("hard", hard), ...staged("easy", "The old dog sat in the sun.")];
    expect(stagesAboveAim(all)).toEqual([expect.stringMatching(/^hard: SMOG \d/)]);
    expect(readingReport(all)).toContain("| easy | 3.1 | 30 | 0 |");
  });

  it("names Spanish screens below the ease that is aimed at, hardest first", () => {
    const long = "La inmunomodulación farmacológica requiere monitorización hepatológica continua.";
    const plain = "Puede pedir otra opinión. A su doctor le va a parecer bien. Lleve sus notas.";
    const spanish = [
      { screen: "/plain", text: `${plain} ${plain} ${plain}` },
      { screen: "/long", text: Array.from({ length: 6 }, () => long).join(" ") },
    ];
    expect(screensAboveAim(spanish, "es")).toEqual([
      expect.stringMatching(/^\/long: INFLESZ -?\d/),
    ]);
    expect(readingReport(spanish, "es")).toMatch(/\| \/long [\s\S]*\| \/plain /);
  });

  it("tells a kept report from that of other screens, small changes of a figure aside", () => {
    const kept =
      "| /a | 3.1 | 3 | 90 |  | x |\n| /b | 2 | 2 | 9 |  | x |\n| /c | too short | too short | 9 |  |  |";
    const now = kept.replace("| 3 | 90", "| 3.4 | 91");
    expect(reportDifferences(kept, now)).toEqual([]);
    expect(reportDifferences(kept, kept.replace("| 3 | 90", "| 4 | 90"))).toEqual(["/a"]);
    expect(reportDifferences(kept, kept.replace("/b", "/d"))).toEqual(["/b", "/d"]);
    expect(
      reportDifferences(kept, kept.replace("too short |", "4 |").replace("too short |", "4 |")),
    ).toEqual(["/c"]);
  });
});
