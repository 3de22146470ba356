import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  type Page,
} from "@playwright/test";
import { aceFindings } from "../setup/ace-report";
import { type AxeOptions, axeFindings } from "../setup/axe-report";
import { type PageWatch, watchContext } from "../setup/page-watch";

interface Fixtures {
  /** The watch over the test's own context; `watch.allow(/…/)` for a problem the test provokes. */
  watch: PageWatch;
  /** One more browser, as a second person or the same one a day later; watched like the first. */
  openContext: (options?: BrowserContextOptions) => Promise<BrowserContext & { watch: PageWatch }>;
  /** Fails with readable findings unless axe finds nothing on the page (WCAG 2.2 A and AA). */
  axe: (page: Page, options?: AxeOptions) => Promise<void>;
  /** The same by an engine of other makers, which sees other faults. */
  secondEngine: (page: Page) => Promise<void>;
}

export const test = base.extend<Fixtures>({
  watch: [
    async ({ context, baseURL }, use) => {
      const watch = watchContext(context, new URL(baseURL ?? "").origin);
      await use(watch);
      base.expect(watch.problems(), "problems seen by the watch over the pages").toEqual([]);
    },
    { auto: true },
  ],

  openContext: async ({ browser, baseURL }, use) => {
    const opened: { context: BrowserContext; watch: PageWatch }[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      const watch = watchContext(context, new URL(baseURL ?? "").origin);
      opened.push({ context, watch });
      return Object.assign(context, { watch });
    });
    for (const { context } of opened) await context.close();
    const problems = opened.flatMap(({ watch }) => watch.problems());
    base.expect(problems, "problems seen by the watch over the other browsers").toEqual([]);
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the fixtures destructured
  axe: async ({}, use) => {
    await use(async (page, options) => {
      const findings = await axeFindings(page, options);
      base.expect(findings.join("\n\n"), `axe on ${page.url()}`).toBe("");
    });
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the fixtures destructured
  secondEngine: async ({}, use) => {
    await use(async (page) => {
      const findings = await aceFindings(page);
      base.expect(findings.join("\n\n"), `the second engine on ${page.url()}`).toBe("");
    });
  },
});

export const expect = test.expect;
