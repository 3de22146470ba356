import type { Page } from "@playwright/test";

/**
 * Runs `look` on the page; where scripts are off, on its twin: engines wait on timers, which never
 * fire there. The twin is the page as it stands, noscript parts shown and its own scripts taken out,
 * opened again in a browser where they can run.
 */
export async function withScript<T>(page: Page, look: (page: Page) => Promise<T>): Promise<T> {
  const scriptless = await page.evaluate(() => matchMedia("(scripting: none)").matches);
  if (!scriptless) return look(page);
  const twin = await openTwin(page);
  try {
    return await look(twin);
  } finally {
    await twin.context().close();
  }
}

async function openTwin(page: Page): Promise<Page> {
  const html = (await page.content())
    .replace(/<script\b[\s\S]*?<\/script>/gi, "")
    .replace(/<\/?noscript\b[^>]*>/gi, "");
  const media = await page.evaluate(() => ({
    media: matchMedia("print").matches ? ("print" as const) : ("screen" as const),
    colorScheme: matchMedia("(prefers-color-scheme: dark)").matches
      ? ("dark" as const)
      : ("light" as const),
    forcedColors: matchMedia("(forced-colors: active)").matches
      ? ("active" as const)
      : ("none" as const),
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
