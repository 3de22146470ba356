import { describe, expect, it } from "vitest";
import { sources } from "@/lib/content/sources";
import { contentWords } from "@/lib/content/words";
import { sourcesOf, viewReasons } from "@/lib/decide/reasons-view";
import { demoPeople } from "@/lib/demo/people";
import { assess } from "@/lib/engine/assess";

const { answers } = demoPeople.maria;
const groups = viewReasons(assess(answers).findings, answers, contentWords("en"), "self");
const reasons = groups.flatMap((group) => group.reasons);

describe("the sources of the reasons", () => {
  it("stand in full once, however many reasons lean on them", () => {
    const listed = sourcesOf(groups);
    const ids = listed.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(listed.length).toBeLessThan(reasons.length);
    for (const { id, citation } of listed) {
      expect(citation).toBe(sources[id as keyof typeof sources].citation);
    }
  });

  it("are each named by their reason, with the day of its review", () => {
    const listed = sourcesOf(groups).map(({ id }) => id);
    for (const { sourceId, sourceName, reviewedOn, rule } of reasons) {
      expect(listed, rule).toContain(sourceId);
      expect(sourceName, rule).not.toBe("");
      expect(reviewedOn, rule).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it("are none without a reason", () => {
    expect(sourcesOf([])).toEqual([]);
  });
});
