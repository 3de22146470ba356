import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const named =
  /(?:^|[\s;{])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)|left|right)[a-z-]*\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/m;
const four = /\b(?:margin|padding|inset)\s*:\s*(\S+) (\S+) (\S+) (\S+)\s*;/g;
const inClass =
  /["\s](?:[a-z-]+:)?-?(?:m[lr]|p[lr]|left|right|border-[lr]|rounded-[lr]|text-left|text-right|float-(?:left|right))(?:-[\w./[\]]+)?["\s]/;

/** Whether a style sheet lays something to the left or the right, whichever way people read. */
function isSided(css: string): boolean {
  const uneven = [...css.matchAll(four)].some(([, , right, , left]) => right !== left);
  return named.test(css) || uneven;
}

describe("the layout", () => {
  it.each([
    ".a { margin-left: 1rem; }",
    ".a { left: 0; }",
    ".a { text-align: right; }",
    ".a { padding: 0 1rem 0 2rem; }",
  ])("is not laid to one side: %s", (css) => {
    expect(isSided(css)).toBe(true);
  });

  it.each([
    ".a { margin-inline-start: 1rem; }",
    ".a { padding: 0 1rem 1rem 1rem; }",
    ".left { top: 0; }",
  ])("goes the way people read: %s", (css) => {
    expect(isSided(css)).toBe(false);
  });

  it("has starts and ends, no left and right", () => {
    const sheets = globSync("{app,components}/**/*.css");
    expect(sheets.length).toBeGreaterThan(10);
    expect(sheets.filter((sheet) => isSided(readFileSync(sheet, "utf8")))).toEqual([]);
    const markup = globSync("{app,components}/**/*.tsx");
    expect(markup.filter((file) => inClass.test(readFileSync(file, "utf8")))).toEqual([]);
  });
});
