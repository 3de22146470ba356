import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { expect, test } from "./fixtures";
import { beginAsGuest } from "./walk";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const text = (page: Page) => page.getByRole("textbox", { name: "Text" });
const flat = (said: string) => said.replace(/\s+/g, " ");

async function toLetters(page: Page): Promise<void> {
  await beginAsGuest(page);
  await page.goto("/letters");
}

/** Opens the list and then a letter out of all there are. */
async function openLetter(page: Page, group: string, name: string): Promise<void> {
  await page.locator("summary", { hasText: group }).click();
  await page
    .locator(".letter-fold", { hasText: group })
    .getByRole("link", { name, exact: true })
    .click();
  await expect(heading(page)).toHaveText(name);
}

/** The text of a downloaded file that was set as PDF, in one line. */
async function pdfOf(page: Page): Promise<string> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: "PDF" }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe("letter.pdf");
  const bytes = new Uint8Array(await readFile(await file.path()));
  const { text: pages } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
  return flat(pages);
}

test("Person is told which letter fits now, and sees it filled in with blanks", async ({
  page,
  axe,
}) => {
  await toLetters(page);
  await expect(page).toHaveTitle(/^Letters/);
  await axe(page);
  await page
    .locator("section", { has: page.getByRole("heading", { name: "What fits now" }) })
    .getByRole("link", { name: "Ask for records" })
    .first()
    .click();
  await expect(heading(page)).toBeFocused();
  await expect(text(page)).toHaveValue(/I am \[your name\], born on \[date of birth\]/);
  await expect(text(page)).toHaveValue(/Lab results/);
  await expect(text(page)).toHaveValue(/45 CFR 164\.524/);
  await expect(page).toHaveURL(/\/letters\/[\w-]{32}(\?for=[\w-]{32})?$/);
  await axe(page);
});

test("Person changes a letter, saves it, and takes it as page, PDF and text", async ({
  page,
  axe,
}) => {
  await toLetters(page);
  await openLetter(page, "Write to doctors", "Tell your doctor");
  await page.getByRole("textbox", { name: "To", exact: true }).fill("Dr. Lee\nMercy Hospital");
  await text(page).fill("Dear Dr. Lee,\n\nI am [your name]. #set *x* <b> [sic]\n\nThank you.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Start again from the form")).toBeVisible();

  const pdf = await pdfOf(page);
  expect(pdf).toContain("Dr. Lee Mercy Hospital");
  expect(pdf).toContain("(your name). #set *x* <b> [sic]");
  expect(pdf).toContain("Signature");

  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: "Plain text" }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe("letter.txt");
  const plain = await readFile(await file.path(), "utf8");
  expect(plain).toContain("Dr. Lee\nMercy Hospital\n\nSubject: A second opinion\n\nDear Dr. Lee,");
  expect(plain).toContain("I am [your name].");

  await page.getByRole("link", { name: "Print page" }).click();
  await expect(page.locator(".letter-text").nth(1)).toContainText("#set *x* <b> [sic]");
  await expect(page.locator(".letter-blank")).toHaveCount(1);
  await axe(page);
  await page.emulateMedia({ media: "print" });
  for (const hidden of [".shell-top", ".shell-strip", ".shell-foot", ".stages", ".ways"]) {
    await expect(page.locator(hidden).first()).toBeHidden();
  }
  await expect(page.locator(".letter-signatures")).toBeVisible();
  const size = await page
    .locator(".letter-text")
    .first()
    .evaluate((p) => getComputedStyle(p).fontSize);
  expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(16);
});

test("Person who types before the script has come keeps what they typed", async ({ page }) => {
  await toLetters(page);
  await openLetter(page, "Write to doctors", "Tell your doctor");
  const address = page.url();
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: "commit" });
  const to = page.getByRole("textbox", { name: "To", exact: true });
  await to.fill("Dr. Lee");
  await text(page).fill("Typed early.");
  const came = page.waitForLoadState("networkidle");
  letGo();
  await came;
  // The form is the script's own now: it says that it has saved.
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Start again from the form")).toBeVisible();
  await expect(to).toHaveValue("Dr. Lee");
  await expect(text(page)).toHaveValue("Typed early.");
});

test("Person starts again from the form, and gets their own text back", async ({ page }) => {
  await toLetters(page);
  await openLetter(page, "After the choice", "Tell the other doctor");
  await text(page).fill("My own words.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("button", { name: "Start again from the form" }).click();
  await expect(text(page)).toHaveValue(/Thank you for your time and your advice/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(text(page)).toHaveValue("My own words.");
  await page.getByRole("button", { name: "It went out" }).click();
  await expect(page.getByText("Sent.", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "All letters" }).click();
  const saved = page.locator("section", {
    has: page.getByRole("heading", { name: "Saved letters" }),
  });
  await expect(saved.locator(".letter-row")).toContainText("Sent");
});

test("Person in two windows is shown both texts", async ({ page, context, axe, watch }) => {
  watch.allow(/status of 409/);
  await toLetters(page);
  await openLetter(page, "Write to doctors", "Ask two doctors to talk");
  const other = await context.newPage();
  await other.goto(page.url());
  await text(other).fill("From the other window.");
  await other.getByRole("button", { name: "Save", exact: true }).click();
  await expect(other.getByText("Start again from the form")).toBeVisible();

  await text(page).fill("From this window.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.locator("#error-summary")).toBeFocused();
  await expect(page.locator(".both-texts")).toContainText("From this window.");
  await expect(page.locator(".both-texts")).toContainText("From the other window.");
  await expect(text(page)).toHaveValue("From this window.");
  await axe(page);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.locator(".both-texts")).toHaveCount(0);
  await expect(text(page)).toHaveValue("From this window.");
});

test("Person copies the text with one press", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await toLetters(page);
  await openLetter(page, "Ask for records", "Ask for slides and blocks");
  await page.getByRole("button", { name: "Copy the text" }).click();
  await expect(page.getByText("Copied.", { exact: true })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("never send the only copy");
});

test("Another person does not find it", async ({ page, openContext, watch }) => {
  await toLetters(page);
  await openLetter(page, "Write to doctors", "Tell your doctor");
  const { pathname } = new URL(page.url());
  watch.allow(/404/);
  const other = await openContext();
  other.watch.allow(/404/);
  const theirs = await other.newPage();
  await beginAsGuest(theirs);
  for (const path of [
    pathname,
    `${pathname}/print`,
    `/api${pathname}/pdf`,
    `/api${pathname}/text`,
  ]) {
    expect((await theirs.request.get(path)).status(), path).toBe(404);
    expect((await page.request.get(path)).status(), path).toBe(200);
  }
  const kept = await page.request.get(`/api${pathname}/pdf`);
  expect(kept.headers()["cache-control"]).toBe("no-store");
});

test("Person with a keyboard alone changes a letter and saves it", { tag: "@desk" }, async ({
  page,
}) => {
  await toLetters(page);
  await openLetter(page, "Write to doctors", "Tell your doctor");
  const tabTo = async (target: Locator) => {
    for (let presses = 0; presses < 80; presses += 1) {
      if (await target.evaluate((node) => node === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error("Tab never reached it");
  };
  await tabTo(text(page));
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" With kind regards.");
  await tabTo(page.getByRole("button", { name: "Save and print" }));
  await page.keyboard.press("Enter");
  await page.waitForURL("**/print");
  await expect(page.locator(".letter")).toContainText("With kind regards.");
});

test.describe("Without JavaScript", { tag: "@no-js" }, () => {
  test("Person changes, saves, prints and takes a letter; a mistake keeps the text", async ({
    page,
    axe,
  }) => {
    await toLetters(page);
    await openLetter(page, "When they are late", "Remind an office");
    await text(page).fill("Typed without script.");
    await page.getByLabel("Date").fill("");
    await page.getByRole("textbox", { name: "To", exact: true }).fill("Mercy Hospital");
    await page.getByRole("button", { name: "Save and print" }).click();
    await page.waitForURL("**/print");
    await expect(page.locator(".letter")).toContainText("Typed without script.");
    await expect(page.getByText("use the print command of your browser")).toBeVisible();
    await page.getByRole("link", { name: "Back to the letter" }).click();
    expect(await pdfOf(page)).toContain("Typed without script.");

    await text(page).evaluate((field) => field.removeAttribute("maxlength"));
    await text(page).fill("y".repeat(6_001));
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.locator("#error-summary")).toBeFocused();
    await expect(text(page)).toHaveValue("y".repeat(6_001));
    await axe(page);
  });
});
