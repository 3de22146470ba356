import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { beginAtQuestions, goOn } from "./walk";

const spanish = (page: Page) => page.getByRole("button", { name: "Español", exact: true });
const english = (page: Page) => page.getByRole("button", { name: "English", exact: true });
const isIn = (page: Page, language: string) =>
  expect(page.locator("html")).toHaveAttribute("lang", language);

/** One page of every kind: drawn by Next, drawn once, the gate, the workspace, print, no page. */
const kinds = [
  "/",
  "/rules/t5",
  "/leave",
  "/safety",
  "/decide/you",
  "/decide/check",
  "/home",
  "/records",
  "/print",
  "/no-such-page",
];

test("Person whose browser asks for Spanish is met in Spanish, dates and all", async ({
  openContext,
}) => {
  const page = await (await openContext({ locale: "es-MX" })).newPage();
  const answer = await page.goto("/rules/t5");
  expect(answer?.headers()["content-language"]).toBe("es");
  await isIn(page, "es");
  await expect(page.locator("main")).toContainText(/\d{1,2} de [a-z]+ de 20\d\d/);
  await english(page).click();
  await isIn(page, "en");
  await expect(page).toHaveURL(/\/rules\/t5$/);
  await page.goto("/");
  await isIn(page, "en");
});

for (const tag of ["@phone", "@no-js"]) {
  test(`Person changes the language on every kind of page and is back where they were ${tag}`, {
    tag,
  }, async ({ page, watch }) => {
    test.setTimeout(120_000);
    watch.allow(/status of 404/);
    await beginAtQuestions(page);
    await page.locator("input[name=who][value=self]").check();
    await page.locator("input[name=country][value=us]").check();
    await goOn(page);
    for (const address of kinds) {
      await page.goto(address);
      const { pathname } = new URL(page.url());
      await expect(spanish(page)).toHaveAttribute("value", "es");
      await spanish(page).click();
      await isIn(page, "es");
      expect(new URL(page.url()).pathname).toBe(pathname);
      await english(page).click();
      await isIn(page, "en");
    }
    await page.goto("/decide/you");
    await spanish(page).click();
    await isIn(page, "es");
    await expect(page.locator("input[name=who][value=self]")).toBeChecked();
    await expect(page.locator("input[name=country][value=us]")).toBeChecked();
    if (tag === "@no-js") {
      const shown = await page.locator(".languages").innerHTML();
      expect(shown).toContain("<noscript><p>Save first what you typed here.");
    }
  });
}

test("Person who has typed something keeps it, and is told when the language changes", async ({
  page,
}) => {
  await beginAtQuestions(page);
  await page.goto("/prepare/medicines");
  const line = page.locator("main form input[type=text], main form textarea").first();
  await line.fill("Ocrelizumab 300 mg");
  await spanish(page).click();
  await expect(page.locator(".languages [aria-live]")).toHaveText(/en español/);
  await isIn(page, "en");
  await expect(line).toHaveValue("Ocrelizumab 300 mg");
  await page.goto("/prepare");
  await isIn(page, "es");
});

test("Person whose answer is not saved yet is not sent on by a change of language", async ({
  page,
  watch,
}) => {
  watch.allow(/Failed to load resource|503/);
  await beginAtQuestions(page);
  await page.route("**/api/answers", (route) => route.fulfill({ status: 503 }));
  await page.locator("input[name=who][value=self]").check();
  await spanish(page).click();
  await expect(page.locator(".languages [aria-live]")).toHaveText(/en español/);
  await expect(page.locator("input[name=who][value=self]")).toBeChecked();
  await page.unroute("**/api/answers");
  await expect(page.locator(".quiet-status")).toHaveAttribute("data-done", "");
  await english(page).or(spanish(page)).first().click();
  await isIn(page, "es");
  await expect(page.locator("input[name=who][value=self]")).toBeChecked();
});
