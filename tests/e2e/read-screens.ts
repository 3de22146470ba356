import type { CDPSession, Page } from "@playwright/test";
import type { Screen } from "../content/reading-report";
import type { ScreenToRead } from "./screens-to-read";

/** What a person reads on the page, citations aside; closed help is open, as it can be read too. */
async function textOf(page: Page): Promise<{ text: string; links: readonly string[] }> {
  // Not by a locator: each page would first be given all that Playwright finds elements with, which
  // takes longer than to read it.
  return page.evaluate(() => {
    const main = document.querySelector("main");
    if (main === null) throw new Error("no main part");
    for (const help of main.querySelectorAll("details")) help.open = true;
    for (const cite of main.querySelectorAll<HTMLElement>(".reason-cite")) cite.hidden = true;
    // biome-ignore lint/performance/useDomNodeTextContent: lines are as the eye sees them
    const text = main.innerText;
    const links = [...main.querySelectorAll("a")].map((link) => link.pathname);
    return { text, links };
  });
}

/** What the console says of a script that a reader did without. */
export const notFetched = /net::ERR_BLOCKED_BY_CLIENT/;

/** Reads screens one after the other, and remembers the links for those found by them. */
export class ScreenReader {
  readonly #page: Page;
  readonly #screens = new Map<string, Screen>();
  #links = new Set<string>();
  /** Screens that could not be read, each with why; there is none. */
  readonly lost: string[] = [];
  #browser: CDPSession | undefined;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Every screen that was read; one that says the same to two people is there once. */
  get screens(): Screen[] {
    return [...this.#screens.values()];
  }

  /** Another person: the links of the one before lead nowhere now. */
  forget(): void {
    this.#links = new Set();
  }

  /** Opens and reads each screen. `whose` is added to its name, as in ", for a carer". */
  async read(list: readonly ScreenToRead[], whose = ""): Promise<void> {
    for (const { stage, at } of list) {
      if (typeof at === "string") {
        await this.#letScripts(false);
        await this.#readOne(stage, at, `${at}${whose}`);
      } else {
        await this.#letScripts(at.brought !== undefined);
        const found = [...this.#links].filter((link) => at.like.test(link)).slice(0, at.most ?? 1);
        if (found.length === 0) this.lost.push(`no page so far leads to ${at.name}`);
        for (const [count, address] of found.entries()) {
          const number = found.length > 1 ? ` ${count + 1}` : "";
          await this.#readOne(stage, address, `${at.name}${number}${whose}`, at.brought);
        }
      }
    }
  }

  /** Most words are there before any script; to fetch and run those takes longer than to read. */
  async #letScripts(use: boolean): Promise<void> {
    this.#browser ??= await this.#page.context().newCDPSession(this.#page);
    await this.#browser.send("Network.enable");
    const urls = use ? [] : ["*.js", "*.js?*", "*.woff2"];
    await this.#browser.send("Network.setBlockedURLs", { urls });
  }

  async #readOne(stage: string, address: string, name: string, brought?: string): Promise<void> {
    const page = this.#page;
    await page.goto(address, { waitUntil: "domcontentloaded" });
    const { pathname } = new URL(page.url());
    if (pathname !== address) {
      this.lost.push(`${name} led to ${pathname}`);
      return;
    }
    if (brought) await page.locator(brought).first().waitFor();
    const { text, links } = await textOf(page);
    for (const link of links) this.#links.add(link);
    const screen = this.#nameFor(name, text);
    this.#screens.set(screen, { screen, stage, text });
  }

  /** The name of a screen; the same page with other words is one more screen. */
  #nameFor(name: string, text: string): string {
    for (let count = 1; ; count += 1) {
      const numbered = count === 1 ? name : `${name} (${count})`;
      const before = this.#screens.get(numbered);
      if (before === undefined || before.text === text) return numbered;
    }
  }
}
