import { delimiter } from "node:path";
import { ensureBrowser } from "../ensure-browser.mjs";
import { ensurePackages } from "../ensure-packages.mjs";
import { ensurePostgres } from "../ensure-postgres.mjs";
import { ensureQpdf } from "../ensure-qpdf.mjs";

// What this machine has set for a server of its own must never reach a test: a test that finds a
// DATABASE_URL would write into somebody's data.
const settingsOfAServer = [
  "DATABASE_URL",
  "DATA_DIR",
  "PORT",
  "HOST",
  "APP_ORIGIN",
  "SECOND_LOOK_MASTER_KEY",
  "NEXTAUTH_SECRET",
  "NEXTAUTH_URL",
  "NODE_ENV",
  "NODE_OPTIONS",
];

/**
 * Makes the machine ready for the chosen stages: packages, database clients, browser, PostgreSQL, qpdf.
 * @param {string} root the project's folder
 * @param {{ name: string, needs?: string }[]} stages
 * @param {(line: string) => void} say
 * @returns {Promise<Record<string, string>>} for each tool that could not be had, the reason
 * @throws when the packages cannot be installed or the database clients cannot be generated
 */
export async function prepare(root, stages, say) {
  for (const name of settingsOfAServer) delete process.env[name];
  process.env.NEXT_TELEMETRY_DISABLED = "1";

  if (ensurePackages(root)) say("packages installed as the lock file says");
  const { generateClients } = await import("../generate.mjs");
  if (await generateClients()) say("database clients generated");

  const missing = {};
  const needed = new Set(stages.map((stage) => stage.needs));
  if (needed.has("browser")) {
    const browser = await ensureBrowser();
    if (!browser.ok) missing.browser = browser.reason;
  }
  if (needed.has("postgres")) {
    const postgres = ensurePostgres();
    if (postgres.ok) process.env.PATH = `${postgres.folder}${delimiter}${process.env.PATH}`;
    else missing.postgres = postgres.reason;
  }
  // One test of the unit stage uses it, and says that it is skipped; the others do without.
  if (stages.some(({ name }) => name === "unit")) {
    const qpdf = ensureQpdf();
    if (!qpdf.ok) say(`PDFs are not checked by qpdf: ${qpdf.reason}`);
  }
  return missing;
}
