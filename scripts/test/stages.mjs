import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./run-command.mjs";
import { sumTallies, tallyCheck, tallyPlaywright, tallyVitest } from "./tally.mjs";

/**
 * @typedef {import("./tally.mjs").Tally} Tally
 * @typedef {{ root: string, scratch: string }} Place the project, and a folder for reports
 * @typedef {{
 *   name: string,
 *   needs?: "browser" | "postgres",
 *   run: (place: Place) => Promise<Tally>,
 *   count?: (place: Place) => Promise<number>,
 * }} Stage `count` says how many tests are skipped when the stage cannot run
 */

/** @type {Stage[]} in the order they run: what fails soonest comes first */
export const stages = [
  { name: "types", run: checkTypes },
  { name: "lint", run: checkLint },
  vitestStage("unit", 10),
  vitestStage("rules", 10),
  vitestStage("content", 10),
  vitestStage("proof", 30),
  vitestStage("integration-libsql", 15),
  { ...vitestStage("integration-postgres", 15), needs: "postgres", count: countIntegrationTests },
  { name: "browser", needs: "browser", run: runBrowserTests, count: countBrowserTests },
];

async function checkTypes({ root }) {
  const typegen = await runTool(root, "next/dist/bin/next", ["typegen"]);
  if (typegen.code !== 0) return tallyCheck("next typegen", typegen);
  return tallyCheck("tsc", await runTool(root, "typescript/bin/tsc", ["--noEmit"]));
}

async function checkLint({ root }) {
  const biome = await runTool(root, "@biomejs/biome/bin/biome", ["ci", "--colors=off", "."]);
  const law = await runTool(root, "dependency-cruiser/bin/dependency-cruise.mjs", [
    "--config",
    ".dependency-cruiser.mjs",
    "--output-type",
    "err-long",
    ...sourcesOf(root),
  ]);
  return sumTallies([tallyCheck("biome", biome), tallyCheck("the import law", law)]);
}

function sourcesOf(root) {
  const folders = ["app", "components", "lib", "scripts", "tests"];
  const files = readdirSync(root).filter((name) => /\.(?:ts|mts|mjs)$/.test(name));
  const visible = files.filter((name) => !name.startsWith(".") && !name.endsWith(".d.ts"));
  return [...folders.filter((folder) => existsSync(join(root, folder))), ...visible];
}

function vitestStage(name, minutes) {
  return {
    name,
    async run({ root, scratch }) {
      const report = join(scratch, `${name}.json`);
      const database = /^integration-(.+)$/.exec(name)?.[1];
      const result = await runTool(
        root,
        "vitest/vitest.mjs",
        ["run", "--project", name, "--reporter=json", "--reporter=dot", `--outputFile=${report}`],
        { minutes, env: database ? { TEST_DATABASE: database } : {} },
      );
      return tallyVitest(readReport(report), result);
    },
  };
}

// The server that Playwright starts builds the app first when the build is not of these sources.
async function runBrowserTests({ root, scratch }) {
  const report = join(scratch, "browser.json");
  const result = await runPlaywright(root, report, []);
  return tallyPlaywright(readReport(report), result);
}

// How many tests are not run, so that the last line does not look like a whole run.
async function countBrowserTests({ root, scratch }) {
  const report = join(scratch, "browser-list.json");
  const result = await runPlaywright(root, report, ["--list"]);
  const listed = tallyPlaywright(readReport(report), result);
  return Math.max(1, listed.passed + listed.skipped);
}

async function countIntegrationTests({ root, scratch }) {
  const report = join(scratch, "integration-libsql.json");
  const tests = readReport(report)?.numTotalTests;
  if (tests) return tests;
  const suite = readdirSync(join(root, "tests/integration"), { recursive: true });
  return Math.max(1, suite.filter((file) => String(file).endsWith(".test.ts")).length);
}

function runPlaywright(root, report, args) {
  return runTool(root, "@playwright/test/cli.js", ["test", "--reporter=json", ...args], {
    minutes: 30,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
}

function runTool(root, bin, args, options = {}) {
  return runNode(root, [join(root, "node_modules", bin), ...args], options);
}

function runNode(root, args, { minutes = 10, env = {} } = {}) {
  // No colors: what a tool says is printed again beside what others say.
  const quiet = { NO_COLOR: "1", FORCE_COLOR: "0", ...env };
  return runCommand(process.execPath, args, { cwd: root, minutes, env: quiet });
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
