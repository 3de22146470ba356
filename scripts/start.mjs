// npm start: everything from a fresh clone to a running server. Until the packages are there
// this file uses Node alone.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Second Look needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

// Wrong settings are told at once, not after a minute of building.
const { settleOrExit } = await import("./settings.mjs");
settleOrExit({ ...process.env });
installIfStale();
const { generateClients } = await import("./generate.mjs");
const generated = await generateClients();
buildIfStale(generated);
const { startServer } = await import("./server.mjs");
const { endOnSignal } = await import("./signals.mjs");
const server = await startServer({ dev: false });
endOnSignal(server);
/** Where it is to be reached: for a command that starts it as a part of itself. */
export const { url } = server;

function installIfStale() {
  const wanted = readJson("package-lock.json").packages;
  const there = readJson("node_modules/.package-lock.json")?.packages ?? {};
  const isMissing = ([name, entry]) =>
    name !== "" && !entry.dev && !entry.optional && there[name]?.version !== entry.version;
  if (!Object.entries(wanted).some(isMissing)) return;
  // Whoever had the tools of development keeps them.
  const hasTools = Object.values(there).some((entry) => entry.dev);
  console.log("Installing packages …");
  run("npm", ["ci", "--no-audit", "--no-fund", ...(hasTools ? [] : ["--omit=dev"])]);
}

function buildIfStale(generated) {
  const stampFile = path.join(root, ".next", "sources");
  const stamp = sourcesHash();
  const built = existsSync(stampFile) ? readFileSync(stampFile, "utf8") : "";
  if (!generated && built === stamp && existsSync(path.join(root, ".next/BUILD_ID"))) return;
  console.log("Building …");
  run(process.execPath, [path.join(root, "scripts/build.mjs")]);
  writeFileSync(stampFile, stamp);
}

/** A hash over every file that the build is made of. */
function sourcesHash() {
  const parts = ["app", "components", "lib", "public", "prisma/models.prisma", "package-lock.json"];
  const files = [
    "instrumentation.ts",
    "next.config.ts",
    "tsconfig.json",
    "postcss.config.mjs",
    "scripts/build.mjs",
    "scripts/page-script.mjs",
  ];
  const hash = createHash("sha256").update(process.version);
  for (const part of [...parts, ...files]) addToHash(hash, part);
  return hash.digest("hex");
}

function addToHash(hash, relative) {
  const file = path.join(root, relative);
  if (!existsSync(file) || relative === "lib/db/generated") return;
  if (statSync(file).isDirectory()) {
    for (const name of readdirSync(file).sort()) addToHash(hash, `${relative}/${name}`);
    return;
  }
  hash.update(relative).update("\0").update(readFileSync(file)).update("\0");
}

function readJson(relative) {
  const file = path.join(root, relative);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

function run(command, args, env = {}) {
  const isWindows = process.platform === "win32";
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
    shell: isWindows && command === "npm",
  });
  if (done.status !== 0) {
    console.error(`Second Look did not start: ${path.basename(args[0] ?? command)} failed.`);
    process.exit(done.status ?? 1);
  }
}
