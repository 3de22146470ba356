import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../../..");

const offences = [
  { rule: "suspicious/noConsole", path: "lib/decide/talks.ts", text: 'console.log("answers");' },
  { rule: "suspicious/noConsole", path: "app/talks.ts", text: 'console.error("answers");' },
  { rule: "suspicious/noConsole", path: "components/talks.ts", text: 'console.info("x");' },
  { rule: "performance/noBarrelFile", path: "lib/decide/all.ts", text: 'export { a } from "./a";' },
  { rule: "performance/noReExportAll", path: "lib/decide/more.ts", text: 'export * from "./a";' },
  { rule: "style/noDefaultExport", path: "lib/decide/nameless.ts", text: "export default 1;" },
  { rule: "style/useFilenamingConvention", path: "lib/decide/camelCase.ts", text: "export {};" },
  { rule: "style/useFilenamingConvention", path: "components/Button.tsx", text: "export {};" },
  {
    rule: "style/noJsxLiterals",
    path: "components/decide/words.tsx",
    text: "export const Words = () => <p>Are you sure?</p>;",
  },
  {
    rule: "suspicious/noFocusedTests",
    path: "tests/unit/only.test.ts",
    text: 'it.only("is the only one", () => {});',
  },
  {
    rule: "suspicious/noSkippedTests",
    path: "tests/unit/skip.test.ts",
    text: 'it.skip("is left out", () => {});',
  },
  {
    rule: "suspicious/noExplicitAny",
    path: "lib/decide/any.ts",
    text: "export const a: any = 1;",
  },
];

const lawful = [
  { path: "scripts/talks.mjs", text: 'console.log("Ready");' },
  { path: "app/decide/[page]/page.tsx", text: "export default function Page() { return null; }" },
  { path: "components/decide/given.tsx", text: "export const A = (p: P) => <p>{p.words}</p>;" },
];

interface Report {
  diagnostics: { category: string; location: { path: string | { file: string } } }[];
}

describe("the house style", () => {
  let house: string;
  let report: Report;

  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), "house-style-"));
    for (const file of ["biome.json", ".gitignore"])
      copyFileSync(join(root, file), join(house, file));
    for (const { path, text } of [...offences, ...lawful]) {
      mkdirSync(join(house, dirname(path)), { recursive: true });
      writeFileSync(join(house, path), `${text}\n`);
    }
    const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
    const args = [biome, "lint", "--reporter=json", "--max-diagnostics=none", "."];
    report = JSON.parse(spawnSync(process.execPath, args, { cwd: house, encoding: "utf8" }).stdout);
  }, 60_000);

  afterAll(() => rmSync(house, { recursive: true, force: true }));

  const foundIn = (path: string) =>
    report.diagnostics
      .filter(({ location }) => {
        const place = typeof location.path === "string" ? location.path : location.path.file;
        return place.replace(/^\.\//, "") === path;
      })
      .map(({ category }) => category);

  it.each(offences)("$rule fires on $path", ({ rule, path }) => {
    expect(foundIn(path)).toContain(`lint/${rule}`);
  });

  it.each(lawful)("$path is allowed", ({ path }) => {
    expect(foundIn(path)).toEqual([]);
  });
});
