import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ticks } from "@/lib/content/given-answers";
import { questions } from "@/lib/content/questionnaire";
import { rules } from "@/lib/content/rules/all";
import type { AnswerSheet } from "@/lib/content/types";
import { answerCodes } from "@/lib/content/word-shapes";
import { assess } from "@/lib/engine/assess";
import { readFacts } from "@/lib/engine/facts";
import { arbitraryAnswer, arbitraryChange, arbitrarySheet } from "../../support/arbitrary-sheets";
import { calmBut } from "../../support/given-answers";
import { longer } from "../../support/longer";
import { printSheet } from "../../support/print-sheet";

function hiddenQuestions(sheet: AnswerSheet): readonly (typeof questions)[number][] {
  const { shown } = readFacts(sheet);
  return questions.filter((_, at) => shown[at] !== 1);
}

describe("an answer on an abandoned branch", () => {
  it("never counts: taken away, nothing changes", () => {
    fc.assert(
      fc.property(arbitrarySheet, (sheet) => {
        const hidden = hiddenQuestions(sheet).map(({ id }): string => id);
        const kept = Object.entries(sheet).filter(([id]) => !hidden.includes(id));
        expect(assess(Object.fromEntries(kept)), printSheet(sheet)).toEqual(assess(sheet));
      }),
      { numRuns: longer(150) },
    );
  });

  it("never counts: given another way, nothing changes", () => {
    const withOther = arbitrarySheet.chain((sheet) => {
      const hidden = hiddenQuestions(sheet);
      const others = hidden.map((one) => arbitraryAnswer(one).map((value) => [one.id, value]));
      return fc.tuple(...others).map((entries) => [sheet, Object.fromEntries(entries)] as const);
    });
    fc.assert(
      fc.property(withOther, ([sheet, other]) => {
        expect(assess({ ...sheet, ...other }), printSheet(sheet)).toEqual(assess(sheet));
      }),
      { numRuns: longer(150) },
    );
  });

  it("is back, with all that followed, when the early answer is changed and changed back", () => {
    fc.assert(
      fc.property(arbitrarySheet, arbitraryChange, (sheet, { question, value }) => {
        const changed: AnswerSheet = { ...sheet, [question.id]: value };
        const back: AnswerSheet = { ...changed, [question.id]: sheet[question.id] };
        expect(assess(back)).toEqual(assess(sheet));
      }),
    );
  });
});

describe("any sheet", () => {
  it("gets one of six answers, with every rule among the findings", () => {
    fc.assert(
      fc.property(arbitrarySheet, (sheet) => {
        const { answer, findings, scores } = assess(sheet);
        expect(answerCodes).toContain(answer);
        expect(answer).not.toBe("emergency-first");
        expect(findings.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id));
        expect(scores.total).toBeLessThanOrEqual(scores.atMost);
      }),
    );
  });

  it.each([1, 2, 3] as const)("gets emergency first under a tier %i line", (tier) => {
    fc.assert(
      fc.property(arbitrarySheet, (sheet) => {
        const { answer, findings } = assess(sheet, { tier });
        return answer === "emergency-first" && (tier === 3 || findings.length === 0);
      }),
    );
  });

  it("gets the same whatever the order of its keys", () => {
    fc.assert(
      fc.property(arbitrarySheet, (sheet) => {
        expect(assess(Object.fromEntries(Object.entries(sheet).reverse()))).toEqual(assess(sheet));
      }),
    );
  });

  it("is left as it was", () => {
    fc.assert(
      fc.property(arbitrarySheet, (sheet) => {
        const before = structuredClone(sheet);
        assess(sheet);
        expect(sheet).toEqual(before);
      }),
    );
  });
});

describe("overlays", () => {
  it.each([
    ["check-safety", { progress: "worse-unchecked" }],
    ["check-safety", { plan: ticks("under-way"), "side-effects": "severe-unchecked" }],
    ["do-not-pause", { timing: ticks("emergency-surgery") }],
    ["do-not-pause", { timing: ticks("course-under-way") }],
    ["do-not-pause", { group: "cancer", "fast-cancer": ticks("apl") }],
    ["keep-booked-test", { diagnosis: "suspected", unsettled: ticks("test-booked") }],
    ["never-stop", { plan: ticks("under-way") }],
    ["never-stop", { plan: ticks("stopped-self") }],
    ["never-stop", { plan: ticks("offered"), offer: ticks("strong-drug") }],
    ["keep-date", { timing: ticks("date-set") }],
    ["third-opinion", { doctors: ticks("differ"), "differ-on": ticks("diagnosis") }],
    ["third-opinion", { doctors: ticks("differ"), "differ-on": ticks("surgery-or-not") }],
    ["same-practice", { doctors: ticks("agree"), agreement: ticks("specialist") }],
    ["whose-decision", { who: "carer-child" }],
    ["carer-differs", { who: "carer-adult", "carer-view": "more-worried" }],
  ] as const)("%s shows", (id, given) => {
    expect(assess(calmBut(given)).overlays).toContain(id);
  });

  it("show none on the calm sheet", () => {
    expect(assess(calmBut({})).overlays).toEqual([]);
  });

  it.each([
    ["third-opinion", { doctors: ticks("differ"), "differ-on": ticks("detail") }],
    ["do-not-pause", { group: "other", "fast-cancer": ticks("apl") }],
    ["keep-booked-test", { diagnosis: "suspected", unsettled: ["not-sure"] }],
    ["same-practice", { doctors: ticks("agree"), agreement: ["specialist"] }],
  ] as const)("%s does not show without its condition surely true", (id, given) => {
    expect(assess(calmBut(given)).overlays).not.toContain(id);
  });

  it("lie over an emergency too", () => {
    const sheet = calmBut({ timing: ticks("course-under-way") });
    expect(assess(sheet, { tier: 1 }).overlays).toContain("do-not-pause");
  });
});
