import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Given, ticks } from "@/lib/content/given-answers";
import { questions } from "@/lib/content/questionnaire";
import type { AnswerSheet, Question } from "@/lib/content/types";
import { readFacts } from "@/lib/engine/facts";
import { type Finding, findAll } from "@/lib/engine/findings";
import { shownAnswers } from "@/lib/engine/pages";
import { arbitrarySheet } from "../../support/arbitrary-sheets";
import { calmBut } from "../../support/given-answers";
import { longer } from "../../support/longer";
import { printSheet } from "../../support/print-sheet";

const list = questions as readonly Question[];

function finding(rule: string, given: Given): Finding {
  return findingOn(rule, calmBut(given));
}

function findingOn(rule: string, sheet: AnswerSheet): Finding {
  return findAll(readFacts(sheet)).find((one) => one.rule === rule) as Finding;
}

describe("a true finding", () => {
  it("names the answers that made it so, and not what was left out", () => {
    const { answeredBy, settledBy } = finding("t3", {
      illness: ticks("life-threatening", "new-this-year", "lasting"),
    });
    expect(answeredBy).toEqual([
      { question: "illness", options: ["life-threatening", "new-this-year"] },
    ]);
    expect(settledBy).toEqual([]);
  });

  it("names each question it leans on once", () => {
    const { answeredBy } = finding("t17", {
      progress: "not-helped",
      tried: ticks("as-agreed", "long-enough", "doctor-knows"),
    });
    expect(answeredBy).toEqual([
      { question: "progress", options: ["not-helped"] },
      { question: "tried", options: ["as-agreed", "long-enough", "doctor-knows"] },
    ]);
  });

  it("gives not sure as no where the instrument has it so", () => {
    expect(finding("t29", { "sure-facts": "not-sure" }).answeredBy).toEqual([
      { question: "sure-facts", options: ["no"] },
    ]);
  });

  it("carries the points of its tier", () => {
    expect(finding("t10", { plan: ticks("offered"), offer: ticks("major") }).score).toBe(4);
    expect(finding("t9", { reader: "not-expert" }).score).toBe(2);
    expect(finding("t30", { life: ticks("gut-feeling") }).score).toBe(1);
  });
});

describe("a false finding", () => {
  it("names the answer that rules it out", () => {
    expect(finding("t9", { reader: "no-such-test" }).answeredBy).toEqual([
      { question: "reader", options: ["no-such-test"] },
    ]);
  });

  it("names the question that closed the branch", () => {
    const { answeredBy, score } = finding("t10", { plan: ["none"] });
    expect(answeredBy).toEqual([{ question: "plan", options: ["none"] }]);
    expect(score).toBe(0);
  });
});

describe("an unknown finding", () => {
  it("names the pending test as what would settle it", () => {
    const { settledBy, answeredBy } = finding("t2", {
      illness: ticks("rare"),
      diagnosis: "suspected",
      unsettled: ticks("test-booked"),
    });
    expect(settledBy).toEqual(["unsettled"]);
    expect(answeredBy).toEqual([]);
  });

  it("names the question whose branch it waits for", () => {
    expect(finding("t10", { plan: undefined }).settledBy).toEqual(["plan"]);
  });

  it("leaves out the questions that are answered", () => {
    const { settledBy } = finding("t14", {
      plan: ticks("under-way"),
      offer: ticks("strong-drug"),
      progress: undefined,
    });
    expect(settledBy).toEqual(["progress"]);
  });
});

describe("a closer form", () => {
  it("names the plain rule, and weighs as the trigger it counts as", () => {
    expect(finding("t7a", {}).closerFormOf).toBe("t7");
    expect(finding("t7", {}).closerFormOf).toBeNull();
    expect(finding("t17a", {})).toMatchObject({ trigger: "T17", weighsAs: "T28", tier: "M" });
  });
});

describe("on any sheet", () => {
  it("a settled finding has answers behind it, an unknown one has settlers, and never both", () => {
    fc.assert(
      fc.property(arbitrarySheet, (sheet) => {
        for (const { rule, value, answeredBy, settledBy } of findAll(readFacts(sheet))) {
          const sizes = [answeredBy.length > 0, settledBy.length > 0];
          expect(sizes, `${rule}\n${printSheet(sheet)}`).toEqual([value !== null, value === null]);
        }
      }),
      { numRuns: longer(100) },
    );
  });

  it("both name questions that are shown, and answers that were given", () => {
    fc.assert(
      fc.property(arbitrarySheet, (sheet) => {
        const shown = shownAnswers(sheet);
        for (const { rule, answeredBy, settledBy } of findAll(readFacts(sheet))) {
          for (const id of settledBy) expect(Object.keys(shown), rule).toContain(id);
          for (const { question, options } of answeredBy) {
            const given = [shown[question] ?? []].flat();
            const asNo = question.startsWith("sure-") && given.includes("not-sure") ? ["no"] : [];
            expect([...given, ...asNo], `${rule} ${question}\n${printSheet(sheet)}`).toEqual(
              expect.arrayContaining([...options]),
            );
            expect(options, `${rule} ${question}`).not.toEqual([]);
          }
        }
      }),
      { numRuns: longer(100) },
    );
  });

  it("the answers behind a false finding are enough to keep it false", () => {
    fc.assert(
      fc.property(arbitrarySheet, (sheet) => {
        for (const { rule, value, answeredBy } of findAll(readFacts(sheet))) {
          if (value !== false) continue;
          const kept = withParents(answeredBy.map(({ question }) => question));
          const part = Object.fromEntries(Object.entries(sheet).filter(([id]) => kept.has(id)));
          expect(findingOn(rule, part).value, `${rule}\n${printSheet(sheet)}`).toBe(false);
        }
      }),
      { numRuns: longer(60) },
    );
  });

  it("an unknown finding changes only with the questions that settle it, or what they open", () => {
    fc.assert(
      fc.property(arbitrarySheet, (sheet) => {
        for (const { rule, value, settledBy } of findAll(readFacts(sheet))) {
          if (value !== null) continue;
          // With nothing said to what would settle it, it can only be unknown still.
          const part = Object.fromEntries(
            Object.entries(sheet).filter(([id]) => !settledBy.includes(id)),
          );
          expect(findingOn(rule, part).value, `${rule}\n${printSheet(sheet)}`).toBeNull();
        }
      }),
      { numRuns: longer(60) },
    );
  });
});

/** These questions and the ones that decide whether they are shown. */
function withParents(ids: readonly string[]): ReadonlySet<string> {
  const all = new Set(ids);
  for (const { id, showWhen } of [...list].reverse()) {
    if (all.has(id)) for (const { question } of showWhen?.of ?? []) all.add(question);
  }
  return all;
}
