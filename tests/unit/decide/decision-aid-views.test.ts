import { describe, expect, it } from "vitest";
import { decisionAidWords as words } from "@/lib/content/en/decision-aid";
import { optionIds } from "@/lib/content/options";
import { viewKnown } from "@/lib/decide/known-view";
import { viewOptions } from "@/lib/decide/options-view";
import { readQuiz, viewQuiz } from "@/lib/decide/quiz-view";
import { leaningLines } from "@/lib/decide/values-view";

const nobody = { sheet: {}, leanings: {} };
const none = { one: [], two: [] };

describe("the options page", () => {
  it("shows every option with every line, in a fixed order without a reason", () => {
    const view = viewOptions(nobody, none, words, "self");
    expect(view.heads.map(({ id }) => id)).toEqual(optionIds);
    expect(view.because).toEqual([]);
    for (const { cells } of view.rows) expect(cells).toHaveLength(5);
  });

  it("shows two that were picked, and all of them for what is no pick", () => {
    const heads = (one: readonly string[], two: readonly string[]) =>
      viewOptions(nobody, { one, two }, words, "self").heads.length;
    expect(heads(["remote"], ["none-now"])).toBe(2);
    expect(heads(["remote"], ["remote"])).toBe(5);
    expect(heads(["remote", "reread"], ["none-now"])).toBe(5);
    expect(heads(["__proto__"], ["none-now"])).toBe(5);
    expect(
      viewOptions(nobody, { one: ["remote"], two: ["remote"] }, words, "self").isSamePick,
    ).toBe(true);
  });

  it("says in the person's words what set the order, and in a carer's", () => {
    const said = { sheet: { trust: ["options-unclear"] }, leanings: { cost: "1" } } as const;
    expect(viewOptions(said, none, words, "self").because).toEqual([
      "your choices, or how well a treatment works, are not clear to you",
      "this matters more to you: keeping the cost low",
    ]);
    for (const reason of viewOptions(said, none, words, "carer").because) {
      expect(reason).not.toMatch(/\byou/);
    }
  });
});

describe("the page of numbers", () => {
  it("tells both sides of each number, and they come to 100", () => {
    const { mayChange } = viewKnown(null, "2026-11-28", words, "self");
    const [advice] = mayChange;
    expect(advice?.lines).toEqual([
      "37 of 100 got different advice on treatment.",
      "63 of 100 did not.",
    ]);
    expect(advice?.source).toBe("Source: Meyer, 2015");
    const { mayCost, own } = viewKnown("heart", "2026-11-28", words, "self");
    expect(mayCost[0]?.source).toBe("Source: Second Look, 2026");
    expect(own.map(({ source }) => source)).toContain("Source: Van Such, 2017");
    const range = mayChange.find(({ id }) => id === "all-studies");
    expect(range?.lines[0]).toMatch(/^10 to 62 of 100/);
    expect(range?.lines[1]).toMatch(/^38 to 90 of 100/);
  });

  it("has what it may cost beside what it may change, for every kind of problem", () => {
    for (const group of [
      "ms",
      "neuro",
      "cancer",
      "heart",
      "spine-joint",
      "surgery",
      "rare",
      "other",
    ]) {
      const { mayCost } = viewKnown(group, "2026-11-28", words, "self");
      expect(mayCost[0]?.id, group).toMatch(/^delay-/);
      expect(mayCost.map(({ id }) => id)).toContain("more-unsure");
    }
  });

  it("is empty and whole when every number is past its review", () => {
    expect(viewKnown("cancer", "2028-01-01", words, "self")).toEqual({
      mayChange: [],
      mayCost: [],
      own: [],
      isFarApart: false,
      isEmpty: true,
    });
  });

  it("says why numbers are far apart only where both are shown", () => {
    expect(viewKnown("cancer", "2026-11-28", words, "self").isFarApart).toBe(true);
    expect(viewKnown("ms", "2026-11-28", words, "self").isFarApart).toBe(false);
  });
});

describe("what matters, on paper", () => {
  it("is told as sentences, and never anything of the doctor so far", () => {
    const lines = leaningLines(
      {
        "sooner-surer": "5",
        cost: "2",
        "known-or-new": "5",
        "face-or-home": "1",
        "fewer-tests": "3",
      },
      words,
    );
    expect(lines).toEqual([
      "Being more certain matters much more than deciding soon.",
      "Keeping the cost low matters a bit more than paying more if it may help.",
    ]);
  });
});

describe("the three questions", () => {
  it("give the right answer with its reason, whatever was said, and no score", () => {
    const said = readQuiz(new URLSearchParams("one=no&two=no&three=not-sure&x=1"), null);
    const view = viewQuiz(said, null, null, words, "self");
    expect(view.questions.map(({ result }) => result?.truth)).toEqual([
      "That is not so.",
      "That is so.",
      "That is not so.",
    ]);
    for (const { result } of view.questions) expect(result?.reason).not.toBe("");
    expect(JSON.stringify(view)).not.toMatch(/score|\d of 3/);
  });

  it("read nothing from what is no answer or said twice", () => {
    expect(readQuiz(new URLSearchParams("one=maybe&two=yes&two=no"), null)).toEqual({});
  });
});
