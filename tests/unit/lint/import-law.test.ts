import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { circle, lawful, offences } from "./planted-imports";

interface Cruise {
  summary: {
    violations: { from: string; to: string; rule: { name: string } }[];
    ruleSetUsed: { forbidden: { name: string; comment?: string }[] };
  };
}

const root = resolve(import.meta.dirname, "../../..");
const packages = {
  dependencies: { "@prisma/client": "1.0.0", zod: "1.0.0", next: "1.0.0" },
  devDependencies: { vitest: "1.0.0" },
};

describe("the import law", () => {
  let house: string;
  let cruise: Cruise;

  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), "import-law-"));
    build(house);
    cruise = cruiseHouse(house);
  }, 60_000);

  afterAll(() => rmSync(house, { recursive: true, force: true }));

  const brokenBy = (from: string) =>
    cruise.summary.violations.filter((v) => v.from === from).map((v) => v.rule.name);

  it.each(offences)("$rule fires on $from → $to", ({ rule, from }) => {
    expect(brokenBy(from)).toContain(rule);
  });

  it.each(lawful)("$from → $to is allowed", ({ from }) => {
    expect(brokenBy(from)).toEqual([]);
  });

  it("has a planted offence and a reason for every ban", () => {
    const bans = cruise.summary.ruleSetUsed.forbidden;
    const planted = new Set(offences.map((offence) => offence.rule));
    expect(bans.map((ban) => ban.name).sort()).toEqual([...planted].sort());
    expect(bans.filter((ban) => (ban.comment ?? "").length < 60)).toEqual([]);
  });
});

function write(house: string, path: string, text: string): void {
  mkdirSync(join(house, dirname(path)), { recursive: true });
  writeFileSync(join(house, path), text);
}

// A small house with the real one's folders: every target first, then every importer.
function build(house: string): void {
  write(house, "package.json", JSON.stringify({ name: "house", type: "module", ...packages }));
  write(
    house,
    "tsconfig.json",
    JSON.stringify({ compilerOptions: { moduleResolution: "bundler", paths: { "@/*": ["./*"] } } }),
  );
  for (const name of ["@prisma/client", "zod", "zod/mini", "next", "vitest", "undeclared"]) {
    write(house, `node_modules/${name}/package.json`, JSON.stringify({ name, main: "index.js" }));
    write(house, `node_modules/${name}/index.js`, "module.exports = {};\n");
  }
  const edges = [...offences, ...lawful, circle];
  for (const { to } of edges) {
    if (!to.startsWith("@/") || to.includes("nowhere")) continue;
    write(house, `${to.slice(2)}.ts`, "export type Thing = string;\nexport const thing = 1;\n");
  }
  for (const { from, to, typeOnly } of edges) {
    const line = typeOnly
      ? `import type { Thing } from "${to}";\nexport const mine: Thing = "";\n`
      : `import { thing } from "${to}";\nexport const mine = thing;\n`;
    write(house, from, line);
  }
}

function cruiseHouse(house: string): Cruise {
  const bin = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const config = join(root, ".dependency-cruiser.mjs");
  const args = [bin, "--config", config, "--output-type", "json", "app", "components", "lib"];
  try {
    return JSON.parse(execFileSync(process.execPath, args, { cwd: house, encoding: "utf8" }));
  } catch (error) {
    // It exits with the number of offences, so "failing" is how it says that it found some.
    const { stdout } = error as { stdout?: string };
    if (!stdout) throw error;
    return JSON.parse(stdout);
  }
}
