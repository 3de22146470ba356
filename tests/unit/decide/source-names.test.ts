import { describe, expect, it } from "vitest";
import { rules } from "@/lib/content/rules/all";
import type { SourceId } from "@/lib/content/sources";
import { shortNameOf } from "@/lib/decide/source-names";

const cited = [...new Set(rules.flatMap((rule): readonly SourceId[] => rule.sources))];

describe("the short name of a source", () => {
  it.each([
    ["s8", "Légaré F and others, 2010"],
    ["s18", "American Cancer Society"],
    ["s17", "Healthwise, 2017"],
    ["article-a", "When to seek a second opinion on MS treatment plans"],
    ["article-d", "When to get a second opinion, 2022"],
  ] as const)("%s is %s", (id, name) => {
    expect(shortNameOf(id)).toBe(name);
  });

  it("is short, and another for every source that a rule cites", () => {
    const names = cited.map(shortNameOf);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.length > 75)).toEqual([]);
  });
});
