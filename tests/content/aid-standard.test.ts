import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type StandardItem, standardItems, standardParts } from "@/lib/content/aid-standard";

const items: readonly StandardItem[] = standardItems;
const met = items.filter((item) => item.status === "met");

describe("the decision-aid standard", () => {
  it("has the six items that qualify and the ten that certify", () => {
    const count = (part: string) => items.filter((item) => item.part === part).length;
    expect(standardParts.map(count).slice(0, 2)).toEqual([6, 10]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it.each(met.map((item) => [item.id, item] as const))(
    "%s names a page that exists and a test that is there",
    (_id, item) => {
      const { file, name } = item.test;
      expect(existsSync(file), file).toBe(true);
      expect(readFileSync(file, "utf8"), `${file}: ${name}`).toContain(name);
      const path = item.shownAt.replace("/rules/t5", "/rules/[id]");
      const places = ["app/(public)", "app/(journey)"].flatMap((group) =>
        ["page.tsx", "route.tsx"].map((kind) => `${group}${path === "/" ? "" : path}/${kind}`),
      );
      expect(places.some(existsSync), item.shownAt).toBe(true);
    },
  );
});
