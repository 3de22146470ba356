import { describe, expect, it } from "vitest";
import { knownFacts } from "@/lib/content/known-facts";
import { factsToShow } from "@/lib/engine/known-facts";

const fact = (id: string, groups: "all" | readonly "cancer"[], reviewedOn: string) => ({
  id,
  groups,
  reviewedOn,
});
const facts = [
  fact("good", "all", "2026-11-28"),
  fact("old", "all", "2025-11-27"),
  fact("own", ["cancer"], "2026-11-28"),
];
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe("the numbers that are shown", () => {
  it("leave out what is past its review, on the day after a year and not before", () => {
    expect(ids(factsToShow("cancer", "2026-11-27", facts).general)).toEqual(["good", "old"]);
    expect(ids(factsToShow("cancer", "2026-11-28", facts).general)).toEqual(["good"]);
  });

  it("hold those of the person's group only, and none where it is not said", () => {
    expect(ids(factsToShow("cancer", "2026-11-28", facts).own)).toEqual(["own"]);
    expect(factsToShow("ms", "2026-11-28", facts).own).toEqual([]);
    expect(factsToShow(null, "2026-11-28", facts).own).toEqual([]);
    expect(factsToShow("all", "2026-11-28", facts).own).toEqual([]);
  });

  it("are none at all when all are past their review", () => {
    expect(knownFacts.length).toBeGreaterThan(10);
    expect(factsToShow("cancer", "2028-01-01")).toEqual({ general: [], own: [] });
  });
});
