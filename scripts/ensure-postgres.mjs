import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { aptInstall, canAptInstall } from "./apt-install.mjs";
import { findProgram } from "./find-program.mjs";

/**
 * The programs of PostgreSQL, for a private cluster in a temporary folder: those on the PATH, or
 * of the newest version where Debian keeps them, or, on Debian as root, installed now.
 * @returns {{ ok: true, folder: string } | { ok: false, reason: string }} the folder of initdb
 */
export function ensurePostgres() {
  const there = findPrograms();
  if (there) return { ok: true, folder: there };
  if (!canAptInstall()) {
    return { ok: false, reason: "there is no PostgreSQL here: install one (initdb on the PATH)" };
  }
  const result = aptInstall(["postgresql"]);
  const folder = findPrograms();
  if (folder) return { ok: true, folder };
  return { ok: false, reason: `apt-get could not install PostgreSQL: ${result.reason ?? ""}` };
}

function findPrograms() {
  const initdb = findProgram(["initdb"], debianFolders());
  // Some packages put initdb alone on the PATH; the rest stands where Debian keeps it.
  if (initdb && existsSync(join(dirname(initdb), "postgres"))) return dirname(initdb);
  return debianFolders().find((folder) => existsSync(join(folder, "initdb")));
}

function debianFolders() {
  const base = "/usr/lib/postgresql";
  if (!existsSync(base)) return [];
  return readdirSync(base)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(base, version, "bin"));
}
