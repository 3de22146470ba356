import { findProgram, isProgram } from "./find-program.mjs";

// The shell without windows comes first: the same engine, and a third quicker for tests.
const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
];
const macApps = ["Chromium", "Google Chrome"].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

/**
 * A Chromium that was installed by the system, or the one that CHROMIUM_PATH names.
 * Playwright's own download is not among them: Playwright finds that by itself.
 * @returns {string | undefined} its full path
 */
export function findSystemBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  return findProgram(names) ?? macApps.find(isProgram);
}
