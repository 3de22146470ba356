import type { Page } from "@playwright/test";
import type { AxeOptions } from "../setup/axe-report";
import { expect, test } from "./fixtures";
import { stories } from "./stories";
import { fillPage, goOn, passSafetyCheck, sayYes } from "./walk";

const publicPages = [
  "/",
  "/how-it-works",
  "/methods",
  "/privacy",
  "/sources",
  "/rules",
  "/rules/t5",
  "/rules/t29",
  "/leave",
  "/ended",
  "/not-saved",
  "/safety",
  "/no-such-page",
];

// Dark shows the same page in other colours; paper is as wide on a phone as on a desk.
const looks = [
  {
    media: { colorScheme: "light", media: "screen" },
    onlyColors: false,
    tags: ["@phone", "@desk"],
  },
  { media: { colorScheme: "dark", media: "screen" }, onlyColors: true, tags: ["@phone", "@desk"] },
  { media: { colorScheme: "light", media: "print" }, onlyColors: false, tags: ["@desk"] },
] as const;

type Check = (page: Page, options?: AxeOptions) => Promise<void>;

/** Every look of the page that is open: nothing for axe to find, nothing cut off at the side. */
async function look(page: Page, axe: Check, tag: string): Promise<void> {
  for (const { media, onlyColors, tags } of looks) {
    if (!tags.some((one) => one === tag)) continue;
    await page.emulateMedia(media);
    await axe(page, { onlyColors });
  }
  await page.emulateMedia({ media: "screen", colorScheme: "light" });
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wider, `pixels cut off at ${page.url()}`).toBeLessThanOrEqual(0);
}

for (const tag of ["@phone", "@desk"]) {
  test(`Everyone can use the public pages ${tag}`, { tag }, async ({ page, axe, watch }) => {
    test.setTimeout(240_000);
    watch.allow(/status of 404/);
    const titles = new Set<string>();
    for (const address of publicPages) {
      await page.goto(address);
      await look(page, axe, tag);
      titles.add(await page.title());
    }
    expect(titles.size, "pages with a title of their own").toBe(publicPages.length);
  });

  test(`Everyone can use the questionnaire and the answer ${tag}`, { tag }, async ({
    page,
    axe,
  }) => {
    test.setTimeout(240_000);
    const story = stories["a man told to have spine surgery for pain"];
    if (story === undefined) throw new Error("No such story");
    const answers = { who: story.who, ...story.answers };
    const titles: string[] = [];
    await passSafetyCheck(page);
    await look(page, axe, tag);
    await sayYes(page);
    while (!page.url().endsWith("/decide/check")) {
      titles.push(await page.title());
      await expect(page.locator("h1")).toBeFocused();
      await fillPage(page, answers);
      await look(page, axe, tag);
      await goOn(page);
    }
    await look(page, axe, tag);
    await page.getByRole("link", { name: "See my answer" }).click();
    await page.waitForURL("**/decide/answer");
    for (const help of await page.locator("details.help > summary").all()) await help.click();
    await look(page, axe, tag);
    expect(new Set(titles).size, "question pages with a title of their own").toBe(titles.length);
  });
}
