import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { beginAsGuest, giveAnswers, saveForm } from "./walk";

async function open(page: Page): Promise<void> {
  await beginAsGuest(page);
  await page.goto("/prepare/companion");
}

const fillAndSave = async (page: Page) => {
  await page.getByLabel("Who comes with you?").fill("My sister Ana");
  await page.getByRole("checkbox", { name: /^Write things down/ }).check();
  await page.getByRole("checkbox", { name: /^Be there/ }).check();
  await page.getByRole("radio", { name: "Yes, it may be recorded" }).check();
  await page.getByRole("textbox", { name: "What the doctor said" }).fill("Two choices, both fair.");
  await saveForm(page);
};

const expectKept = async (page: Page) => {
  await expect(page.getByLabel("Who comes with you?")).toHaveValue("My sister Ana");
  await expect(page.getByRole("checkbox", { name: /^Write things down/ })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: /^Remember/ })).not.toBeChecked();
  await expect(page.getByRole("radio", { name: "Yes, it may be recorded" })).toBeChecked();
  await expect(page.getByRole("textbox", { name: "What the doctor said" })).toHaveValue(
    "Two choices, both fair.",
  );
};

test.describe("Companion", () => {
  test("Person picks who comes and what they do, and finds it again", async ({ page, axe }) => {
    await open(page);
    await axe(page);
    await fillAndSave(page);
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await page.reload();
    await expectKept(page);
    await page.getByRole("checkbox", { name: /^Write things down/ }).uncheck();
    await page.getByRole("checkbox", { name: /^Be there/ }).uncheck();
    await saveForm(page);
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await page.reload();
    await expect(page.getByRole("checkbox", { name: /^Be there/ })).not.toBeChecked();
  });

  test("Person prints the sheet: four roles, the key questions, room to write", async ({
    page,
  }) => {
    await open(page);
    await fillAndSave(page);
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await page.emulateMedia({ media: "print" });
    const sheet = page.locator(".companion-sheet");
    await expect(sheet).toBeVisible();
    await expect(sheet).toContainText("My sister Ana");
    await expect(sheet.locator(".sheet-ticks").first().locator("li")).toHaveCount(4);
    await expect(sheet.locator(".sheet-questions > li")).toHaveCount(5);
    await expect(sheet).toContainText("Two choices, both fair.");
    expect(await sheet.locator(".sheet-room .sheet-line").count()).toBeGreaterThan(20);
    await expect(page.locator(".companion-form")).toBeHidden();
    await expect(page.locator(".print-safety")).toBeVisible();
  });

  test("Person with two windows is shown both texts and loses neither", async ({
    page,
    context,
    watch,
  }) => {
    watch.allow(/409/);
    await open(page);
    const other = await context.newPage();
    await other.goto("/prepare/companion");
    await other.getByRole("textbox", { name: "What happens next" }).fill("Scan on Monday");
    await saveForm(other);
    await expect(other.getByText("Saved", { exact: true })).toBeVisible();
    await page.getByRole("textbox", { name: "What happens next" }).fill("Call on Friday");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.locator(".two-texts")).toContainText("Scan on Monday");
    await expect(page.locator(".two-texts")).toContainText("Call on Friday");
    await saveForm(page);
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  });

  test("A carer reads words for a carer", async ({ page, axe }) => {
    await beginAsGuest(page);
    await giveAnswers(page, { who: "carer-adult", country: "us" });
    await page.goto("/prepare/companion");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Going along");
    await expect(page.locator(".companion-form").getByText("They come first.")).toBeVisible();
    await axe(page);
  });

  test("Person is told to ask first, and that laws differ", async ({ page }) => {
    await open(page);
    await expect(page.getByText(/Ask first, each time/)).toBeVisible();
    await expect(page.getByText(/Laws differ from place to place/)).toBeVisible();
  });
});

test.describe("Companion without JavaScript", { tag: "@no-js" }, () => {
  test("Person fills the sheet in and finds it again", async ({ page, axe }) => {
    await open(page);
    await fillAndSave(page);
    await expectKept(page);
    await page.goto("/prepare/companion");
    await expectKept(page);
    await axe(page);
  });
});
