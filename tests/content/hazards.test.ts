import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Hazard, hazardFaults, readHazards } from "./hazard-log";

const hazards = readHazards(readFileSync("docs/safety/hazards.md", "utf8"));
const read = (file: string) => (existsSync(file) ? readFileSync(file, "utf8") : null);
const held = hazards.filter(({ id }) => id.startsWith("H"));
const open = hazards.filter(({ id }) => id.startsWith("O"));

describe("the hazard log", () => {
  it("names a control and a test that are there, for every hazard that it calls held", () => {
    expect(hazardFaults(hazards, read)).toEqual([]);
  });

  it("has 24 held hazards or more, each once and in order", () => {
    expect(held.length).toBeGreaterThanOrEqual(24);
    expect(held.map(({ id }) => id)).toEqual(held.map((_, at) => `H${at + 1}`));
  });

  it("says what is open, and what would close it", () => {
    expect(open.map(({ id }) => id)).toEqual(open.map((_, at) => `O${at + 1}`));
    expect(open.length).toBeGreaterThan(0);
    for (const { id, cells } of open) expect(cells, id).toHaveLength(3);
    // Both stay until they are true no more.
    expect(open.map(({ cells }) => cells.join(" ")).join("\n")).toMatch(
      /no clinician has signed[\s\S]*no patient and no carer has been watched/,
    );
  });
});

describe("the reading of the hazard log", () => {
  const file = 'it("is kept", () => {});\n  it.skip("is left out", () => {});\n  // "is told"\n';
  const planted = (title: string, control = "lib/a.ts"): readonly Hazard[] =>
    readHazards(`| H1 | cause | harm | \`${control}\` | \`tests/a.test.ts\`: "${title}" |`);
  const faults = (rows: readonly Hazard[]) =>
    hazardFaults(rows, (path) =>
      path === "lib/a.ts" ? "" : path === "tests/a.test.ts" ? file : null,
    );

  it.each([
    ["a test that is there", planted("is kept"), 0],
    ["a test that was renamed", planted("is kept well"), 1],
    ["a test that is skipped", planted("is left out"), 1],
    ["words that are no test", planted("is told"), 1],
    ["a control that is gone", planted("is kept", "lib/b.ts"), 1],
    ["no test at all", readHazards("| H1 | cause | harm | `lib/a.ts` | none |"), 1],
    [
      "an empty cell",
      readHazards('| H1 | cause |  | `lib/a.ts` | `tests/a.test.ts`: "is kept" |'),
      1,
    ],
  ] as const)("judges %s", (_, rows, count) => {
    expect(faults(rows)).toHaveLength(count);
  });
});
