import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const named =
  /(?:^|[\s;{])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)|left|right)[a-z-]*\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/m;
const four = /\b(?:margin|padding|inset)\s*:\s*(\S+) (\S+) (\S+) (\S+)\s*;/g;
const inClass =
  /["\s](?:[a-z-]+:)?-?(?:(?:m[lr]|p[lr]|border-[lr]|rounded-[lr])-[\w./[\]]+|(?:left|right)-[\d[][\w./\]]*|(?:text|float)-(?:left|right))["\s]/;

const filesOf = (ending: string): readonly string[] =>
  ["app", "components"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(ending))
      .map((name) => path.join(folder, name)),
  );

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
    const sheets = filesOf(".css");
    expect(sheets.length).toBeGreaterThan(10);
    expect(sheets.filter((sheet) => isSided(readFileSync(sheet, "utf8")))).toEqual([]);
    const markup = filesOf(".tsx");
    expect(markup.filter((file) => inClass.test(readFileSync(file, "utf8")))).toEqual([]);
  });
});
