// npm run bench [rules] [browser] [server] [lists] [packet]: measures the app beside what people would
// use instead, and prints one table of ratios with the mark beside each. It judges nothing: a figure
// below its mark is said plainly, and the exit code stays 0.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, loadavg } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensurePackages } from "./ensure-packages.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const bench = path.join(root, "tests/bench");
const peers = path.join(bench, "peers");
const out = path.join(root, "node_modules/.cache/second-look-bench");
const all = ["rules", "browser", "server", "lists", "packet"];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(", ")}. There are ${all.join(", ")}.`);
  process.exit(1);
}
const parts = asked.length > 0 ? asked : all;

ensurePackages(root);
ensurePackages(peers);
build();
console.log(describeMachine());
const reports = parts.map(measure);
print(reports.flatMap(({ lines }) => lines));
for (const { notes } of reports) for (const note of notes) console.log(`- ${note}`);
console.log(`- ${describeMachine()}`);
tellWhatFellShort(reports.flatMap(({ lines }) => lines));

/** The bench is TypeScript on the app's own modules: each part becomes one file that Node runs. */
function build() {
  const { buildSync } = createRequire(path.join(peers, "package.json"))("esbuild");
  mkdirSync(out, { recursive: true });
  buildSync({
    entryPoints: [
      ...all.map((name) => path.join(bench, `${name}.ts`)),
      path.join(bench, "server/load.ts"),
    ],
    entryNames: "[name]",
    outdir: out,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "warning",
  });
}

/** Runs one part in a process of its own; its last line is what it measured. */
function measure(name) {
  console.log(`Measuring: ${name} …`);
  const text = execFileSync(process.execPath, [path.join(out, `${name}.mjs`)], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, BENCH_LOAD_SCRIPT: path.join(out, "load.mjs") },
  });
  return JSON.parse(text.trim().split("\n").at(-1));
}

function print(lines) {
  const rows = [
    ["", "Measured", "Ratio", "Mark", "", "Ours", "Beside"],
    ...lines.map((line) => [
      line.part,
      line.what,
      line.value,
      line.mark ?? "shown",
      line.met === null ? "" : line.met ? "met" : "BELOW THE MARK",
      line.ours,
      line.theirs,
    ]),
  ];
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  console.log();
  for (const row of rows) {
    console.log(
      row
        .map((cell, at) => cell.padEnd(widths[at]))
        .join("  ")
        .trimEnd(),
    );
  }
  console.log();
}

function tellWhatFellShort(lines) {
  const short = lines.filter(({ met }) => met === false);
  for (const { part, what, value, mark } of short) {
    console.log(`Below the mark: ${part}, ${what}: ${value}, mark ${mark}.`);
  }
  if (short.length === 0) console.log("Every mark that was measured is met.");
}

function describeMachine() {
  const [minute] = loadavg();
  return `Node ${process.versions.node}, ${cpus().length} processors, load ${minute.toFixed(1)}, ${new Date().toISOString()}`;
}
