import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const macApps = ["Chromium", "Google Chrome"].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

/**
 * The first program on the machine's PATH with one of these names.
 * @param {string[]} candidates names, best first
 * @param {string[]} folders more folders to look in, after PATH
 * @returns {string | undefined} its full path
 */
export function findProgram(candidates, folders = []) {
  const path = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return candidates
    .flatMap((name) => [...path, ...folders].map((folder) => join(folder, name)))
    .find(isProgram);
}

/**
 * A Chromium that was installed by the system, or the one that CHROMIUM_PATH names.
 * Playwright's own download is not among them: Playwright finds that by itself.
 * @returns {string | undefined} its full path
 */
export function findSystemBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  return findProgram(names) ?? macApps.find(isProgram);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
