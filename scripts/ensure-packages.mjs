import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const attempts = 3;

/**
 * Installs every package, those for development too, when node_modules is missing or is not what
 * the lock file says.
 * @param {string} root the project's folder
 * @returns {boolean} whether it had to
 * @throws when npm fails three times; its own words have been printed by then
 */
export function ensurePackages(root) {
  if (packagesAreFresh(root)) return false;
  for (let attempt = 1; ; attempt++) {
    try {
      npmCi(root);
      return true;
    } catch (error) {
      if (attempt === attempts) throw error;
    }
  }
}

/**
 * Whether node_modules holds what the lock file says, by the record that npm leaves in it.
 * @param {string} root the project's folder
 */
export function packagesAreFresh(root) {
  const installed = join(root, "node_modules/.package-lock.json");
  if (!existsSync(installed)) return false;
  const wanted = readPackages(join(root, "package-lock.json"));
  const present = readPackages(installed);
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === "") return true;
    const there = present[path];
    // One made for another system or processor is left out by npm, rightly.
    if (!there) return Boolean(entry.optional || entry.os || entry.cpu || entry.libc);
    return there.version === entry.version && there.integrity === entry.integrity;
  });
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
}

function npmCi(root) {
  // Standard output carries the result of the tests; what npm says goes beside it.
  execFileSync("npm", ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", process.stderr, process.stderr],
    shell: process.platform === "win32",
  });
}
