import { existsSync } from "node:fs";
import { aptInstall, canAptInstall } from "./apt-install.mjs";
import { findSystemBrowser } from "./find-browser.mjs";

/**
 * A Chromium for the browser tests: the system's, or the one Playwright downloaded, or, on Debian
 * as root, one that is installed now.
 * @returns {Promise<{ ok: true, path: string } | { ok: false, reason: string }>}
 */
export async function ensureBrowser() {
  const there = findSystemBrowser() ?? (await playwrightBrowser());
  if (there) return { ok: true, path: there };
  if (!canAptInstall()) {
    return {
      ok: false,
      reason:
        "there is no Chromium here: install one, or run `npx playwright install chromium`, " +
        "or name one in CHROMIUM_PATH",
    };
  }
  let result = aptInstall(["chromium-headless-shell", "fonts-liberation"]);
  // Older Debians have no shell of its own.
  if (!findSystemBrowser()) result = aptInstall(["chromium", "fonts-liberation"]);
  const path = findSystemBrowser();
  if (path) return { ok: true, path };
  return { ok: false, reason: `apt-get could not install Chromium: ${result.reason ?? ""}` };
}

async function playwrightBrowser() {
  const { chromium } = await import("playwright");
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}
