import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { optionIds } from "@/lib/content/options";
import { leans, valuePairs } from "@/lib/content/value-pairs";
import { type Leanings, orderOptions, sidesOf } from "@/lib/engine/option-order";

const anyLeanings = fc.record(
  Object.fromEntries(valuePairs.map(({ id }) => [id, fc.constantFrom(...leans)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Leanings>;

describe("the order of the options", () => {
  it("is the fixed one, with no reason, for someone who said nothing", () => {
    expect(orderOptions({}, {})).toEqual({ options: optionIds, because: [] });
  });

  it("is the fixed one where everything is the same to the person, or unknown", () => {
    const same = Object.fromEntries(valuePairs.map(({ id }) => [id, "3"])) as Leanings;
    const sheet = { reader: "not-sure", trust: ["rather-not-say"], timing: ["not-sure"] };
    expect(orderOptions(sheet, same)).toEqual({ options: optionIds, because: [] });
  });

  it.each([
    [{ reader: "not-expert" }, {}, "reread"],
    [{ trust: ["options-unclear"] }, {}, "own-doctor"],
    [{ doctors: ["not-specialist"] }, {}, "in-person"],
    [{}, { "face-or-home": "5", "near-or-far": "1" }, "remote"],
    [{}, { cost: "1", "fewer-tests": "1", "one-or-more": "1" }, "none-now"],
  ] as const)("puts first what fits %j and %j", (sheet, leanings, first) => {
    expect(orderOptions(sheet, leanings).options[0]).toBe(first);
  });

  it("says what set it, the weightiest first", () => {
    const { because } = orderOptions(
      { reader: "not-expert", timing: ["course-under-way"] },
      { cost: "2", "strong-or-gentle": "5" },
    );
    expect(because.map(({ points }) => points)).toEqual([3, 1, 1]);
    expect(because[0]).toMatchObject({ kind: "answer", id: "reader" });
    // A pair that serves no option moves none, and is not given as a reason.
    expect(JSON.stringify(because)).not.toContain("strong-or-gentle");
  });

  it("always holds each option once, and gives a reason wherever it is not the fixed one", () => {
    fc.assert(
      fc.property(anyLeanings, (leanings) => {
        const { options, because } = orderOptions({}, leanings);
        expect([...options].sort()).toEqual([...optionIds].sort());
        if (options.join() !== optionIds.join()) expect(because).not.toEqual([]);
      }),
    );
  });

  it("leaves the middle and the unsaid out of the sides", () => {
    expect(sidesOf({ cost: "3", "sooner-surer": "4" })).toMatchObject([
      { pair: "sooner-surer", side: "right", points: 1 },
    ]);
  });
});
