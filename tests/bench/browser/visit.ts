import { gzipSync } from "node:zlib";
import type { Browser, BrowserContextOptions } from "@playwright/test";
import type { ShownQuestion } from "./peer-pages";

/** What one load of a page cost. */
export type Visit = {
  /** All scripts that were fetched, each gzip -9, in bytes. */
  readonly script: number;
  /** When the first input was on screen and answered to a click, in ms after the start. */
  readonly usable: number | null;
};

declare global {
  interface Window {
    benchUsable?: number;
  }
}

/** Loads a page in a fresh context: nothing cached, no connection open. */
export async function visit(
  browser: Browser,
  address: string,
  cookie: string | null,
  hasInput: boolean,
): Promise<Visit> {
  const context = await browser.newContext(withCookie(cookie));
  try {
    const page = await context.newPage();
    await page.addInitScript(watchForInput);
    const sizes: Promise<number>[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() !== "script") return;
      sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
    });
    const response = await page.goto(address, { waitUntil: "networkidle" });
    if (!response?.ok() || page.url() !== address) {
      throw new Error(`${address} answered ${response?.status()} at ${page.url()}`);
    }
    if (hasInput) await page.waitForFunction(() => window.benchUsable !== undefined);
    const usable = await page.evaluate(() => window.benchUsable ?? null);
    const script = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    return { script, usable };
  } finally {
    await context.close();
  }
}

// Runs in the page before anything of it. A frame is only asked for once the page may be drawn,
// so an input that is there but hidden behind a style sheet does not count yet.
function watchForInput(): void {
  const look = () => {
    const input = document.querySelector<HTMLInputElement>(
      "form input[type=radio], form input[type=checkbox]",
    );
    if (input === null || input.getClientRects().length === 0) return requestAnimationFrame(look);
    input.click();
    return requestAnimationFrame(() => {
      if (input.isConnected && input.checked) window.benchUsable = performance.now();
      else look();
    });
  };
  requestAnimationFrame(look);
}

/** The questions of one of our pages, as it shows them. */
export async function readQuestions(
  browser: Browser,
  address: string,
  cookie: string,
): Promise<readonly ShownQuestion[]> {
  const context = await browser.newContext(withCookie(cookie));
  try {
    const page = await context.newPage();
    await page.goto(address);
    return await page.evaluate(() =>
      [...document.querySelectorAll("form fieldset")].map((fieldset) => {
        const inputs = [
          ...fieldset.querySelectorAll<HTMLInputElement>("input[type=radio], input[type=checkbox]"),
        ];
        return {
          id: inputs[0]?.name ?? "",
          kind: inputs[0]?.type === "checkbox" ? ("many" as const) : ("one" as const),
          legend: fieldset.querySelector("legend")?.textContent ?? "",
          rows: inputs.map((input) => ({
            value: input.value,
            label: input.labels?.[0]?.textContent ?? input.value,
          })),
        };
      }),
    );
  } finally {
    await context.close();
  }
}

function withCookie(cookie: string | null): BrowserContextOptions {
  return cookie === null ? {} : { extraHTTPHeaders: { cookie } };
}
