import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { beginAsGuest, goOn } from "./walk";

async function toFirstQuestion(page: Page): Promise<void> {
  await beginAsGuest(page);
  await page.goto("/decide/you");
}

async function pick(page: Page, question: string, ...codes: readonly string[]): Promise<void> {
  for (const code of codes)
    await page.locator(`input[name="${question}"][value="${code}"]`).check();
}

const saved = (page: Page) => page.getByRole("status").filter({ hasText: /^Saved$/ });

test("Person sees “Saved” only after the server said so", async ({ page }) => {
  await toFirstQuestion(page);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/api/answers", async (route) => {
    await held;
    await route.continue();
  });
  await pick(page, "who", "self");
  await expect(page.getByRole("status")).toHaveText("Saving…");
  await expect(saved(page)).toHaveCount(0);
  release();
  await expect(saved(page)).toBeVisible();
});

test("Person loses the connection: what was picked stays and is sent again", async ({
  page,
  watch,
}) => {
  watch.allow(/ERR_FAILED|ERR_INTERNET_DISCONNECTED|Failed to load resource/);
  await toFirstQuestion(page);
  await page.route("**/api/answers", (route) => route.abort());
  await pick(page, "who", "self");
  await expect(page.getByRole("status")).toContainText("Not saved yet");
  await pick(page, "country", "gb");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page).toHaveURL(/\/decide\/you$/);
  await expect(page.locator("input[name=country][value=gb]")).toBeChecked();
  await page.unroute("**/api/answers");
  // The wish to go on is kept, and met once everything is stored.
  await page.waitForURL("**/decide/what", { timeout: 30_000 });
  await page.goto("/decide/you");
  await expect(page.locator("input[name=who][value=self]")).toBeChecked();
  await expect(page.locator("input[name=country][value=gb]")).toBeChecked();
});

test("Person reloads and everything is still there", async ({ page }) => {
  await toFirstQuestion(page);
  await pick(page, "who", "carer-adult");
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(page.locator("input[name=who][value=carer-adult]")).toBeChecked();
});

test("Person goes Back to the page before, not out", async ({ page }) => {
  await toFirstQuestion(page);
  await pick(page, "who", "self");
  await pick(page, "country", "us");
  await goOn(page);
  await expect(page).toHaveURL(/\/decide\/what$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/decide\/you$/);
  await expect(page.locator("input[name=country][value=us]")).toBeChecked();
  await goOn(page);
  await page.getByRole("link", { name: "Back", exact: true }).click();
  await expect(page).toHaveURL(/\/decide\/you$/);
});

test("Person changes an early answer and loses no later one", async ({ page }) => {
  await toFirstQuestion(page);
  await pick(page, "who", "self");
  await pick(page, "country", "us");
  await goOn(page);
  await pick(page, "group", "cancer");
  await pick(page, "diagnosis", "suspected");
  await goOn(page);
  await expect(page).toHaveURL(/\/decide\/open$/);
  await pick(page, "unsettled", "many-causes");
  await goOn(page);

  // The branch closes: its page is gone, its answer is kept but out of sight.
  await page.goto("/decide/what");
  await pick(page, "diagnosis", "sure");
  await goOn(page);
  await expect(page).toHaveURL(/\/decide\/kind$/);
  await page.goto("/decide/check");
  await expect(page.getByText("What is still open?")).toHaveCount(0);

  await page.goto("/decide/what");
  await pick(page, "diagnosis", "suspected");
  await goOn(page);
  await expect(page).toHaveURL(/\/decide\/open$/);
  await expect(page.locator("input[name=unsettled][value=many-causes]")).toBeChecked();
});

test("Person leaves a question out: the summary takes focus and leads to it", async ({ page }) => {
  await toFirstQuestion(page);
  await pick(page, "who", "self");
  await page.getByRole("button", { name: "Continue" }).click();
  const summary = page.getByRole("alert").filter({ has: page.getByRole("link") });
  await expect(summary).toBeFocused();
  await expect(page.locator("input[name=who][value=self]")).toBeChecked();
  await summary.getByRole("link").click();
  await expect(page.locator("#country")).toBeFocused();
});

test("Person with two windows: the later save is told what changed, both answers are kept", async ({
  page,
  context,
  watch,
}) => {
  watch.allow(/status of 409/);
  await toFirstQuestion(page);
  await pick(page, "who", "self");
  await pick(page, "country", "us");
  await expect(saved(page)).toBeVisible();
  await page.reload();
  const other = await context.newPage();
  await other.goto("/decide/you");
  await pick(other, "country", "ca");
  await expect(saved(other)).toBeVisible();

  await pick(page, "country", "nz");
  await expect(page.getByRole("heading", { name: /changed in another window/ })).toBeVisible();
  await expect(page.locator(".two-texts")).toContainText("New Zealand");
  await expect(page.locator(".two-texts")).toContainText("Canada");
  await pick(page, "country", "nz");
  await goOn(page);
  await other.reload();
  await expect(other.locator("input[name=country][value=nz]")).toBeChecked();
});

test("“None of these” and a tick do not stand together", async ({ page }) => {
  await toFirstQuestion(page);
  await page.goto("/decide/trust");
  await pick(page, "trust", "not-heard", "none");
  await expect(page.locator("input[name=trust][value=not-heard]")).not.toBeChecked();
  await pick(page, "trust", "not-heard");
  await expect(page.locator("input[name=trust][value=none]")).not.toBeChecked();
  await expect(saved(page)).toBeVisible();
});
