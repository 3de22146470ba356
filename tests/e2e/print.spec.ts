import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { expect, test } from "./fixtures";
import { beginAsGuest } from "./walk";

async function begin(page: Page): Promise<void> {
  await beginAsGuest(page);
}

/** What stands in the PDF that the page offers. */
async function pdfText(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Get it as a PDF" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("packet.pdf");
  const bytes = new Uint8Array(await readFile(await download.path()));
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
  return text.replace(/\s+/g, " ");
}

async function make(page: Page, preset: string): Promise<void> {
  await page.goto("/print");
  await page.locator(`input[name=for][value=${preset}]`).check();
  await page.getByRole("button", { name: "Show what goes in" }).click();
  await page.waitForURL(`**/print?for=${preset}`);
  await page.getByRole("button", { name: "Make the packet" }).click();
  await page.waitForURL(/\/print\/[\w-]{16,}$/);
}

async function fillFacts(page: Page, facts: Record<string, string>): Promise<void> {
  await page.goto("/print");
  await page.getByText("Fill in the top of the packet").click();
  for (const [field, value] of Object.entries(facts)) await page.fill(`#${field}`, value);
}

test.describe("The packet", { tag: "@phone" }, () => {
  test("Patient can print a packet, and take the same along as a PDF", { tag: "@desk" }, async ({
    page,
    axe,
  }) => {
    await begin(page);
    await fillFacts(page, {
      name: "Rosa M.",
      decision: "Should I have it <b>now</b>, or #wait?",
    });
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await axe(page);
    await page.goto("/print?for=doctor");
    await expect(page.getByText("What is in, and what stays out")).toBeVisible();
    await axe(page);
    await make(page, "doctor");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Asking for a second opinion");
    await axe(page);
    await page.emulateMedia({ media: "print" });
    await axe(page);
    await expect(page.locator(".screen-only").first()).toBeHidden();
    await expect(page.locator("article section").first()).toContainText(
      "If this happens, do not wait for the visit",
    );
    const printed = await getDocumentProxy(new Uint8Array(await page.pdf({ format: "Letter" })));
    const { text: pages } = await extractText(printed, { mergePages: false });
    pages.forEach((one, index) => {
      expect(one.replace(/\s+/g, " ")).toMatch(/Prep packet · .* · rules/);
      expect(one).toContain(`${index + 1} / ${pages.length}`);
    });
    await page.emulateMedia({ media: "screen" });
    const onPaper = await pdfText(page);
    expect(onPaper).toContain("Page 1 of");
    for (const text of ["Rosa M.", "Should I have it <b>now</b>, or #wait?"]) {
      await expect(page.locator("article")).toContainText(text);
      expect(onPaper).toContain(text);
    }
  });

  test("Packet stays as it was, whatever changes later", async ({ page }) => {
    await begin(page);
    await make(page, "doctor");
    const address = page.url();
    await fillFacts(page, { name: "A later name" });
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await page.goto(address);
    await expect(page.locator("article")).not.toContainText("A later name");
    await page.goto("/print");
    await expect(page.getByRole("link", { name: /for: The doctor/ })).toBeVisible();
  });

  test("Packet can be removed, and brought back", async ({ page }) => {
    await begin(page);
    await make(page, "doctor");
    await page.goto("/print");
    await page.getByRole("button", { name: /Remove the packet of/ }).click();
    await expect(page.getByText("None yet. Each one you make stays here")).toBeVisible();
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect(page.getByRole("link", { name: /for: The doctor/ })).toBeVisible();
  });

  test("History is drawn, and letters are added by a tick", async ({ page, axe }) => {
    await begin(page);
    await page.goto("/prepare/history");
    for (const [index, line] of ["March 2024 numb left hand", "MRI, May 2025"].entries()) {
      await page.getByLabel("Add one line, then press Enter").fill(line);
      await page.keyboard.press("Enter");
      await expect(page.locator(".entry-rows > li")).toHaveCount(index + 1);
    }
    await page.goto("/print?for=me");
    await expect(page.locator(".in-out")).toContainText("2 events, with a picture");
    await page.getByLabel("The letters, as they are filled in").check();
    await page.getByRole("button", { name: "Make the packet" }).click();
    await page.waitForURL(/\/print\/[\w-]{16,}$/);
    await expect(page.getByRole("img", { name: /A picture of what happened/ })).toBeVisible();
    await axe(page);
    expect(await pdfText(page)).toContain("A number is the line with that number");
  });

  test("Lists in the packet read as lines on a phone: no word is broken, nothing is cut off", async ({
    page,
    axe,
  }) => {
    await begin(page);
    await make(page, "doctor");
    const row = page.locator(".paper-table tbody tr").first();
    await expect(row.locator("td").first()).toHaveCSS("display", "block");
    const scroll = page.locator(".paper-scroll", { has: page.locator("table") }).first();
    expect(await scroll.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    await axe(page);
  });

  test("Companion's packet says what stays out, and has room to write", async ({ page }) => {
    await begin(page);
    await page.goto("/print?for=companion");
    await expect(page.locator(".in-out")).toContainText("Answers about trust in a doctor");
    await make(page, "companion");
    await expect(page.locator("article")).toContainText("For the one who comes along");
    await expect(page.locator("article")).not.toContainText("Medicines and allergies");
  });

  test("Two tabs at the top of the packet: both texts stay", async ({ page, context, watch }) => {
    watch.allow(/status of 409/);
    await begin(page);
    await fillFacts(page, { decision: "Mine" });
    const other = await context.newPage();
    await fillFacts(other, { decision: "Theirs" });
    const saved = other.waitForResponse("**/api/packet");
    await other.getByRole("button", { name: "Save", exact: true }).click();
    expect((await saved).status()).toBe(200);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("This was changed in another place")).toBeVisible();
    await expect(page.locator("#decision")).toHaveValue("Mine");
    await expect(page.locator(".both-texts")).toContainText("Theirs");
  });
});

test.describe("The packet without script", { tag: ["@phone"] }, () => {
  test.use({ javaScriptEnabled: false });

  test("Carer makes a packet and is told how to print", async ({ page }) => {
    await begin(page);
    await make(page, "me");
    await expect(page.getByText("use your browser’s print command")).toBeVisible();
    await expect(page.locator("article")).toContainText("Words for calls");
  });
});
