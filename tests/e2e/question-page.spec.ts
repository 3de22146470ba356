import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { beginAsGuest } from "./walk";

/** What a document brings along, apart from what is in its body. */
function standsOn(page: Page): Promise<Record<string, readonly string[]>> {
  return page.evaluate(() => {
    const all = (selector: string, read: (one: Element) => string | null) =>
      [...document.querySelectorAll(selector)].map((one) => read(one) ?? "").sort();
    return {
      styles: all("link[rel=stylesheet]", (one) => one.getAttribute("href")),
      icons: all("link[rel=icon]", (one) => one.getAttribute("href")),
      metas: all("meta[name]:not([name=next-size-adjust])", (one) => one.outerHTML),
      html: [document.documentElement.lang, document.documentElement.className],
    };
  });
}

test("Person opens a question page: one small script of ours, and the style of every page", async ({
  page,
}) => {
  await beginAsGuest(page);
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(new URL(request.url()).pathname);
  });
  const response = await page.goto("/decide/you", { waitUntil: "networkidle" });
  expect(response?.headers()).toMatchObject({
    "cache-control": "no-store",
    "content-type": "text/html; charset=utf-8",
  });
  expect(scripts).toEqual([expect.stringMatching(/^\/_next\/static\/page-script\/[\w-]+\.js$/)]);
  await expect(page.locator("script")).toHaveCount(1);
  await expect(page).toHaveTitle("Step 1 · Second Look");
  await expect(page.locator("link[rel=preload][as=font]")).toHaveCount(1);

  const own = await standsOn(page);
  expect(own.styles).toHaveLength(1);
  await page.goto("/decide/check");
  expect(await standsOn(page)).toEqual(own);
});

test("Person follows an old link: told that there is no such page", async ({
  page,
  watch,
  axe,
}) => {
  watch.allow(/status of 404/);
  await beginAsGuest(page);
  const response = await page.goto("/decide/no-such-page");
  expect(response?.status()).toBe(404);
  await expect(page).toHaveTitle("Page not found · Second Look");
  await expect(page.getByRole("link", { name: "Go to the first page" })).toBeVisible();
  await axe(page);
});

test("A question page is the same document for whoever asks for a part of it, and for HEAD", async ({
  page,
}) => {
  await beginAsGuest(page);
  const ask = async (headers: Record<string, string>, query = "") => {
    const answer = await page.request.get(`/decide/you${query}`, { headers });
    return (await answer.text()).replace(/nonce="[^"]*"/g, "");
  };
  const plain = await ask({});
  expect(plain).toMatch(/^<!DOCTYPE html>.*<\/html>$/s);
  expect(await ask({ rsc: "1", "next-router-prefetch": "1" }, "?_rsc=abc")).toBe(plain);
  const head = await page.request.head("/decide/you");
  expect([head.status(), (await head.body()).length]).toEqual([200, 0]);
});
