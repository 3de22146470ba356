import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { boxesOf, faultsOf, mirrorFaults } from "./layout";
import { stories } from "./stories";
import { answerAll, beginAsGuest } from "./walk";

const sizes = [
  { width: 390, height: 844 },
  { width: 1200, height: 900 },
];
const publicPages = [
  "/",
  "/how-it-works",
  "/methods",
  "/privacy",
  "/sources",
  "/rules",
  "/rules/t5",
  "/rules/t5/try",
  "/rules/changes",
  "/methods/standard",
  "/leave",
  "/ended",
  "/no-such-page",
];
const ownPages = [
  "/safety",
  "/safety/you",
  "/start",
  "/decide/check",
  "/decide/answer",
  "/decide/options",
  "/decide/known",
  "/decide/values",
  "/decide/sure-now",
  "/decide/quiz",
  "/home",
  "/plan",
  "/plan/dates",
  "/plan/who",
  "/plan/order",
  "/records",
  "/records/import",
  "/letters",
  "/prepare",
  "/prepare/history",
  "/prepare/health",
  "/prepare/medicines",
  "/prepare/questions",
  "/prepare/companion",
  "/print",
  "/print/take",
  "/calendar",
];
/** What a page shows once its script is there: the layout is looked at after that. */
const broughtByScript: { readonly [address: string]: string } = {
  "/prepare/questions": ".question-handle",
};

/** Somebody with an answer; the addresses that they can open. */
async function arrive(page: Page): Promise<readonly string[]> {
  const story = stories["a man told to have spine surgery for pain"];
  if (story === undefined) throw new Error("no such story");
  await beginAsGuest(page);
  await page.goto("/decide/you");
  const asked = await answerAll(page, story);
  return [...publicPages, ...ownPages, ...asked];
}

async function speak(page: Page, language: string): Promise<void> {
  const { origin } = new URL(page.url());
  await page.context().addCookies([{ name: "language", value: language, url: origin }]);
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const late = broughtByScript[address];
  if (late) await expect(page.locator(late).first()).toBeVisible();
}

/** Opens all that is folded. Says what the page is, without a locator: those take longer here. */
const openFolds = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    const { lang, dir } = document.documentElement;
    return { lang, dir, heading: document.querySelector("h1")?.textContent };
  });

test("Person whose language takes more room reads every page whole @desk", {
  tag: "@desk",
}, async ({ page, watch }) => {
  test.setTimeout(240_000);
  watch.allow(/status of 404/);
  const addresses = await arrive(page);
  await speak(page, "en-XA");
  const faults: string[] = [];
  for (const address of addresses) {
    await open(page, address);
    const { lang, heading } = await openFolds(page);
    expect(lang, address).toBe("en-XA");
    expect(heading, address).toContain("⟦");
    for (const size of sizes) {
      await page.setViewportSize(size);
      const found = await page.evaluate(faultsOf);
      faults.push(...found.map((fault) => `${address} at ${size.width}: ${fault}`));
    }
  }
  expect(faults).toEqual([]);

  await page.evaluate(() => {
    const heading = document.querySelector("h1");
    if (heading) heading.style.width = "200%";
  });
  expect(await page.evaluate(faultsOf), "what is too wide is found").not.toEqual([]);
});

test("Person who reads from right to left sees every page mirrored @desk", {
  tag: "@desk",
}, async ({ page, watch }) => {
  test.setTimeout(240_000);
  watch.allow(/status of 404/);
  const addresses = await arrive(page);
  const faults: string[] = [];
  for (const address of addresses) {
    const drawn = [];
    for (const language of ["en", "ar-XB"]) {
      await speak(page, language);
      await open(page, address);
      const { dir } = await openFolds(page);
      expect(dir, address).toBe(language === "en" ? "ltr" : "rtl");
      for (const size of sizes) {
        await page.setViewportSize(size);
        drawn.push(await page.evaluate(boxesOf));
        const found = language === "en" ? [] : await page.evaluate(faultsOf);
        faults.push(...found.map((fault) => `${address} at ${size.width}: ${fault}`));
      }
    }
    for (const [at, { width }] of sizes.entries()) {
      const found = mirrorFaults(drawn[at] ?? [], drawn[at + sizes.length] ?? []);
      faults.push(...found.map((fault) => `${address} at ${width}: ${fault}`));
    }
  }
  expect(faults).toEqual([]);
});
