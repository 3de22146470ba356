import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const colorRules = ["color-contrast", "link-in-text-block"];
const wcag22 = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

export interface AxeOptions {
  /** CSS selectors of the parts to look at; the whole page without it. */
  include?: string[];
  /** Only what colours decide: for a second look at a page in other colours. */
  onlyColors?: boolean;
}

type Violation = Awaited<ReturnType<AxeBuilder["analyze"]>>["violations"][number];

/**
 * Everything that axe finds on the page against WCAG 2.2 A and AA, one readable block for each
 * rule that is broken; an empty list when there is nothing. Nothing can be switched off.
 */
export async function axeFindings(page: Page, options: AxeOptions = {}): Promise<string[]> {
  const scriptless = await page.evaluate(() => matchMedia("(scripting: none)").matches);
  if (!scriptless) return analyze(page, options);
  const twin = await openTwin(page);
  try {
    return await analyze(twin, options);
  } finally {
    await twin.context().close();
  }
}

async function analyze(page: Page, options: AxeOptions): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  if (options.onlyColors) builder.withRules(colorRules);
  else builder.withTags(wcag22);
  for (const selector of options.include ?? []) builder.include(selector);
  const { violations } = await builder.analyze();
  return violations.map(describeViolation);
}

// axe waits on timers, which never fire where scripts are off. So the page as it stands, noscript
// parts shown and its own scripts taken out, is opened again in a browser where axe can run.
async function openTwin(page: Page): Promise<Page> {
  const html = (await page.content())
    .replace(/<script\b[\s\S]*?<\/script>/gi, "")
    .replace(/<\/?noscript\b[^>]*>/gi, "");
  const media = await page.evaluate(() => ({
    media: matchMedia("print").matches ? ("print" as const) : ("screen" as const),
    colorScheme: matchMedia("(prefers-color-scheme: dark)").matches
      ? ("dark" as const)
      : ("light" as const),
  }));
  const browser = page.context().browser();
  if (!browser) throw new Error("the page has no browser to open a second page in");
  const context = await browser.newContext({ javaScriptEnabled: true });
  const twin = await context.newPage();
  const size = page.viewportSize();
  if (size) await twin.setViewportSize(size);
  await twin.emulateMedia(media);
  await twin.route(page.url(), (route) => route.fulfill({ contentType: "text/html", body: html }));
  await twin.goto(page.url());
  return twin;
}

function describeViolation({ id, impact, help, helpUrl, nodes }: Violation): string {
  const places = nodes.map((node) => {
    const why = (node.failureSummary ?? "").split("\n").slice(1).join("; ").trim();
    return `    ${node.target.join(" ")}\n      ${node.html.slice(0, 160)}\n      ${why}`;
  });
  return [`${id} (${impact}): ${help}`, `  ${helpUrl}`, ...places].join("\n");
}
