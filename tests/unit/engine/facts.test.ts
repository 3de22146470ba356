import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ticks } from "@/lib/content/given-answers";
import { questions } from "@/lib/content/questionnaire";
import type { AnswerSheet, Question } from "@/lib/content/types";
import {
  FALSE,
  factIndex,
  factNames,
  holdsCode,
  readFacts,
  TRUE,
  UNKNOWN,
} from "@/lib/engine/facts";
import { arbitrarySheet } from "../../support/arbitrary-sheets";
import { calmBut } from "../../support/given-answers";
import { printSheet } from "../../support/print-sheet";

const list = questions as readonly Question[];

function fact(sheet: AnswerSheet, question: string, option: string): number {
  return readFacts(sheet).values[factIndex(question, option)] as number;
}

function isShown(sheet: AnswerSheet, question: string): boolean {
  return readFacts(sheet).shown[list.findIndex(({ id }) => id === question)] === 1;
}

describe("a question with one answer", () => {
  it("makes the option given true and the others false", () => {
    const sheet = { reader: "expert" };
    expect(fact(sheet, "reader", "expert")).toBe(TRUE);
    expect(fact(sheet, "reader", "not-expert")).toBe(FALSE);
  });

  it.each([undefined, "not-sure", "rather-not-say"])("leaves all unknown for %s", (reader) => {
    expect(fact({ reader }, "reader", "expert")).toBe(UNKNOWN);
    expect(fact({ reader }, "reader", "not-expert")).toBe(UNKNOWN);
  });

  it("reads not sure as no where the instrument has it so", () => {
    expect(fact({ "sure-best": "not-sure" }, "sure-best", "no")).toBe(TRUE);
    expect(fact({ "sure-best": "not-sure" }, "sure-best", "yes")).toBe(FALSE);
    expect(fact({ "sure-best": "rather-not-say" }, "sure-best", "no")).toBe(UNKNOWN);
  });
});

describe("a tick list", () => {
  it.each([
    ["closed with ticks", ticks("labs-unclear"), TRUE, FALSE],
    ["closed without ticks", ["none"], FALSE, FALSE],
    ["open", ["labs-unclear"], TRUE, UNKNOWN],
    ["not sure beside ticks", ["labs-unclear", "not-sure"], TRUE, UNKNOWN],
    ["not sure", ["not-sure"], UNKNOWN, UNKNOWN],
    ["unanswered", undefined, UNKNOWN, UNKNOWN],
  ])("%s", (_name, tests, ticked, unticked) => {
    expect(fact({ tests }, "tests", "labs-unclear")).toBe(ticked);
    expect(fact({ tests }, "tests", "unusual-picture")).toBe(unticked);
  });
});

describe("a branch", () => {
  it("is open by a code given and its answers count", () => {
    const sheet = { plan: ticks("offered"), offer: ticks("major") };
    expect(isShown(sheet, "offer")).toBe(true);
    expect(fact(sheet, "offer", "major")).toBe(TRUE);
  });

  it("is closed when no code can open it, and its answers are false", () => {
    const sheet = { plan: ["none"], offer: ticks("major") };
    expect(isShown(sheet, "offer")).toBe(false);
    expect(fact(sheet, "offer", "major")).toBe(FALSE);
  });

  it("is not shown and unknown while an answer before it might open it", () => {
    const sheet = { plan: ["watching"], offer: ticks("major") };
    expect(isShown(sheet, "offer")).toBe(false);
    expect(fact(sheet, "offer", "major")).toBe(UNKNOWN);
  });

  it("is open by not sure where the branch names it", () => {
    expect(isShown({ plan: ["not-sure"] }, "offer")).toBe(true);
    expect(isShown({ diagnosis: "not-sure" }, "unsettled")).toBe(true);
  });

  it("is closed two steps down when the first step is closed", () => {
    const sheet = { plan: ["none"], offer: ticks("major"), operation: ticks("tonsils") };
    expect(isShown(sheet, "operation")).toBe(false);
    expect(fact(sheet, "operation", "tonsils")).toBe(FALSE);
  });

  it("is unknown two steps down while the first step is unknown", () => {
    expect(fact({ operation: ticks("tonsils") }, "operation", "tonsils")).toBe(UNKNOWN);
  });

  it("comes back with its answers when the early answer comes back", () => {
    const before = calmBut({ plan: ticks("offered"), offer: ticks("major") });
    const away: AnswerSheet = { ...before, plan: ["none"] };
    const back: AnswerSheet = { ...away, plan: before.plan };
    expect(fact(away, "offer", "major")).toBe(FALSE);
    expect(readFacts(back).values).toEqual(readFacts(before).values);
  });
});

describe("any sheet", () => {
  it("reads as facts, each false, unknown or true", () => {
    fc.assert(
      fc.property(arbitrarySheet, (sheet) => {
        const { values, shown } = readFacts(sheet);
        expect(values).toHaveLength(factNames.length);
        expect(shown).toHaveLength(list.length);
        return Array.from(values).every((value) => [FALSE, UNKNOWN, TRUE].includes(value));
      }),
    );
  });

  it("has a true fact only for a code given to a question that is shown", () => {
    fc.assert(
      fc.property(arbitrarySheet, (sheet) => {
        const { values, shown } = readFacts(sheet);
        factNames.forEach(({ question, option }, at) => {
          if (values[at] !== TRUE) return;
          const place = list.findIndex(({ id }) => id === question);
          const asNo = option === "no" && sheet[question] === "not-sure";
          const given = holdsCode(sheet[question], option) || asNo;
          expect(shown[place] === 1 && given, `${question}/${option}\n${printSheet(sheet)}`).toBe(
            true,
          );
        });
      }),
    );
  });
});

it("throws on a fact that does not exist", () => {
  expect(() => factIndex("plan", "nothing")).toThrow("No such fact: plan/nothing");
  expect(() => factIndex("__proto__", "plan")).toThrow("No such fact");
});
