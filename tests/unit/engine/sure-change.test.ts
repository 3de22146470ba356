import { describe, expect, it } from "vitest";
import { compareSure } from "@/lib/engine/sure-change";

describe("how sure now against before", () => {
  it.each([
    ["no", "yes", "settled"],
    ["no", "no", "still-unsure"],
    ["yes", "no", "newly-unsure"],
    ["yes", "yes", "still-sure"],
    [undefined, "yes", "now-sure"],
    ["rather-not-say", "no", "now-unsure"],
  ] as const)("%s before and %s now is %s", (before, now, change) => {
    expect(compareSure({ "sure-facts": before }, { "sure-facts": now })).toEqual([
      { id: "sure-facts", helps: "/decide/known", change },
    ]);
  });

  it("says nothing of what was not asked again", () => {
    expect(compareSure({ "sure-best": "no" }, {})).toEqual([]);
  });
});
