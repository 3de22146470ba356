import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { criteria, independenceChecks } from "@/lib/content/candidate-criteria";
import {
  type CandidateFacts,
  compareCandidates,
  findIndependence,
  unknownCriteria,
} from "@/lib/engine/candidates";

const row = (all: readonly CandidateFacts[], criterion: string) => {
  const rows = compareCandidates(all.map((facts, at) => ({ id: `c${at}`, facts })));
  return rows.find((one) => one.criterion === criterion);
};

describe("candidates side by side", () => {
  it("shows every criterion in its order, each candidate once a row", () => {
    const rows = compareCandidates([
      { id: "a", facts: {} },
      { id: "b", facts: { cost: "$200" } },
    ]);
    expect(rows.map(({ criterion }) => criterion)).toEqual(criteria.map(({ id }) => id));
    for (const { cells } of rows) expect(cells.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("differs when two known answers are not the same", () => {
    expect(row([{ certified: "yes" }, { certified: "no" }], "certified")?.differs).toBe(true);
    expect(row([{ certified: "yes" }, { certified: "yes" }], "certified")?.differs).toBe(false);
  });

  it("does not call it a difference when one of two is not known", () => {
    const one = row([{ certified: "yes" }, {}], "certified");
    expect(one).toMatchObject({ differs: false, unknownFor: ["c1"] });
  });

  it("does not mind how it was typed, nor in which order it was ticked", () => {
    expect(row([{ cost: "About  $200 " }, { cost: "about $200" }], "cost")?.differs).toBe(false);
    const ticked = [{ "visit-mode": ["video", "written"] }, { "visit-mode": ["written", "video"] }];
    expect(row(ticked, "visit-mode")?.differs).toBe(false);
    expect(row([...ticked, { "visit-mode": ["video"] }], "visit-mode")?.differs).toBe(true);
  });

  it("counts an empty list as not known", () => {
    expect(row([{ "visit-mode": [] }], "visit-mode")?.unknownFor).toEqual(["c0"]);
  });

  it("names what is left to ask, and nothing once all is known", () => {
    expect(unknownCriteria({ cost: "$1" })).toHaveLength(criteria.length - 1);
    const all = Object.fromEntries(criteria.map(({ id }) => [id, "x"]));
    expect(unknownCriteria(all)).toEqual([]);
  });
});

const apart = {
  "same-practice": "no",
  "same-institution": "no",
  "named-by": "someone-else",
  "same-field": "no",
};

describe("independence of the doctor who advised", () => {
  it.each([
    ["nothing known", {}, "cannot-tell", []],
    ["all ruled out", apart, "apart", []],
    ["another field not known", { ...apart, "same-field": undefined }, "apart", []],
    ["the same field", { ...apart, "same-field": "yes" }, "apart-same-field", ["same-field"]],
    ["the same practice", { ...apart, "same-practice": "yes" }, "tied", ["same-practice"]],
    ["the same practice alone", { "same-practice": "yes" }, "tied", ["same-practice"]],
    ["the same hospital", { ...apart, "same-institution": "yes" }, "near", ["same-institution"]],
    ["a friend", { ...apart, "named-by": "friend" }, "near", ["named-by"]],
    ["named, no friend", { ...apart, "named-by": "doctor" }, "apart", []],
    ["one tie not known", { ...apart, "same-practice": undefined }, "cannot-tell", []],
  ] as const)("%s: %s", (_name, facts, result, findings) => {
    expect(findIndependence(facts)).toMatchObject({ result, findings });
  });

  it("lists what is not known, to be asked", () => {
    expect(findIndependence({ "same-practice": "no" }).open).toEqual([
      "same-institution",
      "named-by",
      "same-field",
    ]);
  });

  it("never calls a doctor independent while a tie is not ruled out, nor hides one", () => {
    const facts = fc.record(
      Object.fromEntries(
        independenceChecks.map(({ id, options }) => [
          id,
          fc.option(fc.constantFrom<string>(...options), { nil: undefined }),
        ]),
      ),
    );
    fc.assert(
      fc.property(facts, (one) => {
        const { result, findings, open } = findIndependence(one as CandidateFacts);
        const isApart = result === "apart" || result === "apart-same-field";
        const ties = findings.filter((id) => id !== "same-field");
        if (isApart) {
          expect(ties).toEqual([]);
          expect(open.filter((id) => id !== "same-field")).toEqual([]);
        }
        if (ties.length > 0) expect(["tied", "near"]).toContain(result);
        expect(findings.length + open.length).toBeLessThanOrEqual(independenceChecks.length);
      }),
    );
  });

  it("gets no better by learning of a tie", () => {
    const order = ["tied", "near", "cannot-tell", "apart-same-field", "apart"];
    for (const { id, ties } of independenceChecks) {
      const before = findIndependence({ ...apart, [id]: undefined });
      const after = findIndependence({ ...apart, [id]: ties });
      expect(order.indexOf(after.result)).toBeLessThanOrEqual(order.indexOf(before.result));
    }
  });
});
