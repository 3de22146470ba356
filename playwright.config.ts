import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { findSystemBrowser } from "./scripts/find-browser.mjs";

// This file is read again by every worker, so what must be the same for all of them is settled
// once, by the first reader, and handed on in the environment.
process.env.E2E_PORT ??= String(await freePort());
if (!process.env.E2E_DATA_DIR) {
  const folder = mkdtempSync(join(tmpdir(), "second-look-e2e-"));
  process.env.E2E_DATA_DIR = folder;
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
}

// A server that runs already, instead of one of our own: E2E_BASE_URL=https://… npx playwright test
const elsewhere = process.env.E2E_BASE_URL;
const baseURL = elsewhere ?? `http://127.0.0.1:${process.env.E2E_PORT}`;
const systemBrowser = findSystemBrowser();
const asRoot = process.getuid?.() === 0;

// Whatever is set on this machine for a server of its own stays out of the tests.
const serverSettings = [
  "DATABASE_URL",
  "HOST",
  "APP_ORIGIN",
  "SECOND_LOOK_MASTER_KEY",
  "NEXTAUTH_SECRET",
  "NEXTAUTH_URL",
];

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  // A test that passes the second time found a fault the first time.
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["line"]],
  use: {
    baseURL,
    browserName: "chromium",
    locale: "en-US",
    timezoneId: "America/New_York",
    screenshot: "only-on-failure",
    // A trace costs a fifth of the run. PWTRACE=1 npx playwright test -g "…" writes one for a failure.
    trace: process.env.PWTRACE ? "retain-on-failure" : "off",
    launchOptions: {
      ...(systemBrowser ? { executablePath: systemBrowser } : {}),
      args: [
        ...(asRoot ? ["--no-sandbox"] : []),
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  projects: [
    {
      // Where most people are. A test runs here unless its tags say otherwise.
      name: "phone",
      grep: /^(?!.*@(?:desk|no-js)\b)|@phone\b/s,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    { name: "desk", grep: /@desk\b/, use: { viewport: { width: 1200, height: 900 } } },
    {
      name: "no-js",
      grep: /@no-js\b/,
      use: { viewport: { width: 390, height: 844 }, javaScriptEnabled: false },
    },
  ],
  ...(elsewhere ? {} : { webServer: productionServer() }),
});

function productionServer() {
  return {
    command: "node scripts/start.mjs",
    url: `${baseURL}/api/health`,
    reuseExistingServer: false,
    // It may have to build first.
    timeout: 600_000,
    stdout: "pipe" as const,
    gracefulShutdown: { signal: "SIGTERM" as const, timeout: 10_000 },
    env: {
      PORT: process.env.E2E_PORT ?? "",
      DATA_DIR: process.env.E2E_DATA_DIR ?? "",
      NODE_OPTIONS: `--import ${new URL("tests/setup/offer-tried-languages.mjs", import.meta.url).href}`,
      ...Object.fromEntries(serverSettings.map((name) => [name, ""])),
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
