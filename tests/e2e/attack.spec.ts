import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { beginAsGuest, beginAtQuestions, goOn } from "./walk";

async function pick(page: Page, picks: Record<string, string>): Promise<void> {
  for (const [question, code] of Object.entries(picks)) {
    await page.locator(`input[name="${question}"][value="${code}"]`).check();
  }
}

/** The check and three pages of answers in the history, the last one open. */
async function answerSome(page: Page, device: "own" | "shared"): Promise<void> {
  await beginAsGuest(page, device);
  for (const path of ["/safety", "/safety/you", "/decide/you"]) await page.goto(path);
  await pick(page, { who: "self", country: "us" });
  await goOn(page);
  await pick(page, { group: "cancer", diagnosis: "sure" });
  await goOn(page);
}

/** Goes Back as far as the history reaches and looks at every page for anything that was picked. */
async function goAllTheWayBack(page: Page): Promise<readonly string[]> {
  const met: string[] = [];
  for (let step = 0; step < 4; step += 1) {
    await page.goBack();
    await expect(page).toHaveTitle(/^(Welcome back|Is it safe to wait\?) · Second Look$/);
    await expect(page.locator("input:checked")).toHaveCount(0);
    met.push(new URL(page.url()).pathname);
  }
  return met;
}

for (const tag of ["@phone", "@no-js"]) {
  test(`Person leaves quickly on their own device ${tag}: Back shows nothing until they are back`, {
    tag,
  }, async ({ page }) => {
    await answerSome(page, "own");
    await page.getByRole("button", { name: "Leave quickly" }).click();
    await page.waitForURL("**/leave");
    expect((await goAllTheWayBack(page))[0]).toBe("/welcome-back");

    await page.goto("/decide/what");
    await page.getByRole("button", { name: "No, nothing new or worse" }).click();
    await expect(page).toHaveURL(/\/decide\/what$/);
    await expect(page.locator("input[name=group][value=cancer]")).toBeChecked();
  });

  test(`Person leaves quickly on a shared device ${tag}: Back shows nothing, nothing is left`, {
    tag,
  }, async ({ page, context }) => {
    await answerSome(page, "shared");
    await page.getByRole("button", { name: "Leave quickly" }).click();
    await page.waitForURL("**/leave");
    expect(new Set(await goAllTheWayBack(page))).toEqual(new Set(["/safety"]));
    expect(await context.cookies()).toEqual([]);
  });
}

test("Person presses Shift three times: the page is hidden at once, and the browser keeps nothing", async ({
  page,
}) => {
  await answerSome(page, "own");
  const pressAndLook = () => {
    for (let press = 0; press < 3; press += 1) {
      window.dispatchEvent(new KeyboardEvent("keydown", { key: "Shift" }));
    }
    // In the same task as the third press: no frame is drawn in between (S45).
    return getComputedStyle(document.body).visibility;
  };
  // Until the script has come there is the button alone.
  await expect.poll(() => page.evaluate(pressAndLook)).toBe("hidden");
  await page.waitForURL("**/leave");
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
    document.cookie.length,
  ]);
  expect(kept).toEqual([0, 0, 0, 0, 0]);
});

test("Person picks an answer before the script has come: it is saved all the same", async ({
  page,
}) => {
  await beginAtQuestions(page);
  let letScriptCome = () => {};
  const held = new Promise<void>((resolve) => {
    letScriptCome = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/decide/you", { waitUntil: "commit" });
  await pick(page, { who: "self", country: "ca" });
  letScriptCome();
  await expect(page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();
  await page.unroute("**/_next/static/**/*.js");
  await page.reload();
  await expect(page.locator("input[name=who][value=self]")).toBeChecked();
  await expect(page.locator("input[name=country][value=ca]")).toBeChecked();
});

test("Person clicks faster than answers are saved: the last of each is kept", async ({ page }) => {
  await beginAtQuestions(page);
  await page.route("**/api/answers", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    await route.continue();
  });
  await page.evaluate(() => {
    for (const code of ["us", "gb", "ca", "ie", "au", "nz", "gb"]) {
      document.querySelector<HTMLInputElement>(`input[name=country][value=${code}]`)?.click();
    }
    document.querySelector<HTMLInputElement>("input[name=who][value=self]")?.click();
    const button = document.querySelector<HTMLButtonElement>("#page-form .acts button.button");
    button?.click();
    button?.click();
  });
  await page.waitForURL("**/decide/what");
  await page.goto("/decide/you");
  await expect(page.locator("input[name=country][value=gb]")).toBeChecked();
  await expect(page.locator("input[name=who][value=self]")).toBeChecked();
});
