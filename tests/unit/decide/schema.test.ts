import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { questions } from "@/lib/content/questionnaire";
import type { Question } from "@/lib/content/types";
import { isQuestionId, parseAnswer, parseAnswers } from "@/lib/decide/schema";
import { arbitraryChange, arbitrarySheet } from "../../support/arbitrary-sheets";
import { longer } from "../../support/longer";

const list = questions as readonly Question[];

function refused(question: string, value: unknown): string {
  const parsed = parseAnswer(question, value);
  if (parsed.ok) throw new Error(`taken: ${JSON.stringify(parsed.value)}`);
  expect(parsed.errors.map(({ field }) => field)).toEqual([question]);
  return parsed.errors.map(({ reason }) => reason).join();
}

describe("what is canonical", () => {
  it("stays as it is: parse after canonical changes nothing", () => {
    fc.assert(
      fc.property(arbitrarySheet, (sheet) => {
        expect(parseAnswers(sheet)).toEqual({ ok: true, value: sheet });
      }),
      { numRuns: longer(300) },
    );
  });

  it("survives a trip through JSON", () => {
    fc.assert(
      fc.property(arbitrarySheet, (sheet) => {
        expect(parseAnswers(JSON.parse(JSON.stringify(sheet)))).toEqual({ ok: true, value: sheet });
      }),
    );
  });

  it("comes out in the order of the questionnaire, whatever the order of ticks", () => {
    const shuffled = arbitraryChange
      .filter(({ value }) => Array.isArray(value))
      .chain(({ question, value }) =>
        fc
          .shuffledSubarray([...value], { minLength: value.length, maxLength: value.length })
          .map((other) => ({ question, value, other })),
      );
    fc.assert(
      fc.property(shuffled, ({ question, value, other }) => {
        expect(parseAnswer(question.id, other)).toEqual({ ok: true, value });
      }),
    );
  });

  it("makes one tick that came as text a list", () => {
    expect(parseAnswer("tests", "none")).toEqual({ ok: true, value: ["none"] });
    expect(parseAnswer("tests", "labs-unclear")).toEqual({ ok: true, value: ["labs-unclear"] });
  });

  it("takes an empty sheet", () => {
    expect(parseAnswers({})).toEqual({ ok: true, value: {} });
  });
});

describe("tick lists", () => {
  it.each([
    ["none with a tick", ["none", "labs-unclear"]],
    ["none with that is all", ["none", "that-is-all"]],
    ["none with not sure", ["none", "not-sure"]],
    ["that is all without a tick", ["that-is-all"]],
    ["that is all with not sure", ["labs-unclear", "not-sure", "that-is-all"]],
    ["that is all with not sure alone", ["not-sure", "that-is-all"]],
    ["a tick twice", ["labs-unclear", "labs-unclear"]],
    ["an empty list", []],
    ["a list in a list", [["labs-unclear"]]],
    ["an option of another question", ["major"]],
    ["a code not offered here", ["rather-not-say"]],
    ["more codes than there are", Array.from({ length: 500 }, () => "labs-unclear")],
  ])("refuse %s", (_name, value) => {
    expect(refused("tests", value)).not.toBe("");
  });

  it("refuse rather not say with a tick", () => {
    expect(refused("life", ["gut-feeling", "rather-not-say"])).toContain("alone");
  });

  it("take ticks with not sure, and ticks alone", () => {
    expect(parseAnswer("tests", ["not-sure", "labs-unclear"]).ok).toBe(true);
    expect(parseAnswer("tests", ["labs-unclear"]).ok).toBe(true);
  });
});

describe("what is refused, by the name of the field", () => {
  it.each([
    ["an option that does not exist", "reader", "someone"],
    ["an option of another question", "reader", "sure"],
    ["a closing code on a pick", "reader", "none"],
    ["a list on a pick", "reader", ["expert"]],
    ["a code not offered", "reader", "rather-not-say"],
    ["not sure on a set-up question", "country", "not-sure"],
    ["empty text", "reader", ""],
    ["a number", "reader", 1],
    ["true", "reader", true],
    ["null", "reader", null],
    ["nothing", "reader", undefined],
    ["an object", "reader", { toString: () => "expert" }],
    ["an object like a list", "tests", { 0: "labs-unclear", length: 1 }],
    ["the name of a built-in", "reader", "constructor"],
    ["another case", "reader", "Expert"],
    ["spaces around", "reader", " expert "],
  ])("%s", (_name, question, value) => {
    expect(refused(question, value)).not.toBe("");
  });

  it.each(["nothing", "__proto__", "constructor", "toString", ""])("the question %j", (id) => {
    expect(refused(id, "yes")).toBe("no such question");
    expect(isQuestionId(id)).toBe(false);
  });

  it.each([null, undefined, "text", 7, true, [], [["reader", "expert"]]])(
    "the sheet %j",
    (sheet) => {
      expect(parseAnswers(sheet)).toEqual({
        ok: false,
        errors: [{ field: "answers", reason: "not an object" }],
      });
    },
  );

  it("a key that would reach the prototype", () => {
    const parsed = parseAnswers(JSON.parse('{"__proto__":{"reader":"expert"},"reader":"expert"}'));
    expect(parsed).toEqual({
      ok: false,
      errors: [{ field: "answers.__proto__", reason: "no such question" }],
    });
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it("every field that is wrong, not the first alone", () => {
    const parsed = parseAnswers({ reader: "someone", plan: "offered", nothing: 1, tests: [] });
    expect(parsed.ok ? [] : parsed.errors.map(({ field }) => field)).toEqual([
      "answers.reader",
      "answers.nothing",
      "answers.tests",
    ]);
  });

  it("a length that cannot be read", () => {
    for (const { id } of list) {
      expect(parseAnswer(id, { length: { toString: false } }).ok).toBe(false);
    }
  });

  it("anything at all, without a throw", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const { id } of list) {
          const parsed = parseAnswer(id, value);
          if (parsed.ok) expect(parseAnswer(id, parsed.value)).toEqual(parsed);
        }
        expect(typeof parseAnswers(value).ok).toBe("boolean");
      }),
      { numRuns: longer(200) },
    );
  });
});

it("reads not sure on the four SURE items though it is not offered", () => {
  expect(parseAnswer("sure-best", "not-sure")).toEqual({ ok: true, value: "not-sure" });
});
