import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../../../../app/globals.css", import.meta.url), "utf8");

const tokens = (block: string): Record<string, string> =>
  Object.fromEntries(
    [...block.matchAll(/--color-([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
  );

const light = tokens(css.slice(css.indexOf("@theme {"), css.indexOf("--font-*")));
const dark = tokens(css.slice(css.indexOf("@media screen and (prefers-color-scheme: dark)")));

/** Relative luminance of WCAG 2.2, from "#rrggbb". */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one = "", other = ""): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

describe.each([
  ["light", light],
  ["dark", dark],
])("the %s colours", (_, set) => {
  it.each(["ink", "soft", "deep", "stop"])("set %s text at 7:1 on paper and on tint", (name) => {
    expect(contrast(set[name], set.paper)).toBeGreaterThanOrEqual(7);
    expect(contrast(set[name], set.tint)).toBeGreaterThanOrEqual(7);
  });

  it("set the words of a button at 7:1", () => {
    expect(contrast(set["on-deep"], set.deep)).toBeGreaterThanOrEqual(7);
  });

  it("show focus at 3:1 against paper, by its ring or by its edge", () => {
    const best = Math.max(contrast(set.accent, set.paper), contrast(set.edge, set.paper));
    expect(best).toBeGreaterThanOrEqual(3);
    expect(contrast(set.accent, set.edge)).toBeGreaterThanOrEqual(3);
  });
});

it("has the same colours in both schemes", () => {
  expect(Object.keys(dark).sort()).toEqual(Object.keys(light).sort());
});
