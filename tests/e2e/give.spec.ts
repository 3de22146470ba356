import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { beginAsGuest } from "./walk";

/** Gets a file by its link, as a person does. */
async function getFile(page: Page, link: string, name: string): Promise<Record<string, unknown>> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: link, exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(name);
  return JSON.parse(await readFile(await download.path(), "utf8")) as Record<string, unknown>;
}

async function takeEverything(page: Page): Promise<void> {
  const health = await getFile(page, "Get the health file", "copy-fhir.json");
  expect(health).toMatchObject({ resourceType: "Bundle", type: "document" });
  const full = await getFile(page, "Get the full file", "copy.json");
  expect(full).toMatchObject({ format: "second-look", unreadable: 0 });
}

async function begin(page: Page): Promise<void> {
  await beginAsGuest(page);
  await page.goto("/print");
  await page.getByRole("link", { name: "Take everything with you" }).click();
  await page.waitForURL("**/print/take");
}

test("Patient takes everything along in two files", { tag: ["@phone", "@desk"] }, async ({
  page,
  axe,
}) => {
  await begin(page);
  await expect(page.locator("main")).toContainText("Anyone who opens a file can read it");
  await axe(page);
  await takeEverything(page);
  await page.goto("/privacy");
  await page.getByRole("link", { name: "Get your files" }).click();
  await page.waitForURL("**/print/take");
});

test.describe("Without script", { tag: ["@phone"] }, () => {
  test.use({ javaScriptEnabled: false });

  test("Patient takes everything along in two files", async ({ page, axe }) => {
    await begin(page);
    await takeEverything(page);
    await page.goto("/print/take?file=not-made");
    await expect(page.getByText("The file was not made")).toBeVisible();
    await axe(page);
  });
});
