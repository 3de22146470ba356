import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { beginAsGuest, fillPage, goOn } from "./walk";

const row = (page: Page, title: string): Locator =>
  page.locator(".record-row", { has: page.getByRole("link", { name: title, exact: true }) });
const part = (page: Page, heading: string): Locator =>
  page.locator(".record-section", { has: page.getByRole("heading", { name: heading, level: 2 }) });

async function toRecords(page: Page): Promise<void> {
  await beginAsGuest(page);
  await openList(page);
}

/** Opens the list, and waits until its script is there. */
async function openList(page: Page): Promise<void> {
  await page.goto("/records", { waitUntil: "networkidle" });
}

/** Says which kind of problem it is, from the list and back to it. */
async function sayKind(page: Page, group: string): Promise<void> {
  await page.getByRole("link", { name: "Choose the kind of problem" }).click();
  await page.waitForURL("**/decide/**");
  await fillPage(page, { group, diagnosis: "sure" });
  await goOn(page);
  await page.waitForURL("**/records");
}

test("Person who answered nothing has a list, and one that fits after two questions", async ({
  page,
  axe,
}) => {
  await toRecords(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(row(page, "Notes of the visits")).toBeVisible();
  await expect(row(page, "The slides")).toHaveCount(0);
  await axe(page);
  await sayKind(page, "cancer");
  await expect(row(page, "The slides")).toBeVisible();
  await expect(part(page, "Pathology lab")).toContainText("The tissue blocks");
  await expect(page).toHaveTitle(/^Records/);
  await axe(page);
});

test("Person notes “asked today” and “it came” in place, and undoes it; what is typed elsewhere stays", async ({
  page,
}) => {
  await toRecords(page);
  const line = page.getByRole("textbox", { name: /Add a record/ });
  await line.fill("Letter from the eye clinic");
  await page.getByRole("checkbox", { name: "Tick: A list of medicines" }).check();
  await row(page, "Lab results").getByRole("button", { name: "Asked today" }).click();
  await expect(row(page, "Lab results")).toContainText("On the way");
  await expect(page.getByText("1 on the way")).toBeVisible();
  await row(page, "Lab results").getByRole("button", { name: "It came" }).click();
  await expect(part(page, "Here")).toContainText("Lab results");
  // It went to another part of the list, and the focus with it, to where it can be undone.
  await expect(row(page, "Lab results").locator(".undo")).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(part(page, "Records office")).toContainText("Lab results");
  await expect(row(page, "Lab results")).toContainText("On the way");
  // Typed and ticked before three saves of something else: still there, and only in memory.
  await expect(line).toHaveValue("Letter from the eye clinic");
  await expect(page.getByRole("checkbox", { name: "Tick: A list of medicines" })).toBeChecked();
  const left = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, window.name]),
  );
  expect(left + (await page.evaluate(() => document.cookie))).not.toContain("eye clinic");
  await line.press("Enter");
  await expect(row(page, "Letter from the eye clinic")).toBeVisible();
});

test("Person ticks several and says once that all were asked for", async ({ page }) => {
  await toRecords(page);
  await page.getByRole("checkbox", { name: "Tick: Lab results" }).check();
  await page.getByRole("checkbox", { name: "Tick: A list of medicines" }).check();
  await page.getByRole("button", { name: "Asked all of these today" }).click();
  for (const title of ["Lab results", "A list of medicines"]) {
    await expect(row(page, title)).toContainText("On the way");
  }
  await expect(row(page, "Notes of the visits")).toContainText("Not asked for yet");
  await expect(page.locator(".record-tick input:checked")).toHaveCount(0);
  // One press takes all of it back, another says it again.
  await expect(page.locator(".undo")).toContainText("Changed 2 at once.");
  await page.getByRole("button", { name: "Undo" }).click();
  for (const title of ["Lab results", "A list of medicines"]) {
    await expect(row(page, title)).toContainText("Not asked for yet");
    await page.getByRole("checkbox", { name: `Tick: ${title}` }).check();
  }
  await page.getByRole("button", { name: "Asked all of these today" }).click();
  await expect(row(page, "A list of medicines")).toContainText("On the way");
  await part(page, "Doctor’s office")
    .getByRole("button", { name: "Asked for these 2 today" })
    .click();
  await expect(row(page, "The referral letter")).toContainText("On the way");
  await expect(page.getByText("4 on the way")).toBeVisible();
});

test("Person adds records by one line and Enter, and from the full list", async ({ page, axe }) => {
  await toRecords(page);
  const line = page.getByRole("textbox", { name: /Add a record/ });
  for (const title of ["Letter from the eye clinic", "Hearing test of 2019"]) {
    await line.fill("x".repeat(115));
    await expect(page.getByText("Room for 5 more characters.")).toBeVisible();
    await line.fill("x".repeat(120));
    await expect(page.getByText("This is full.")).toBeVisible();
    await line.fill(title);
    await expect(page.getByText("This is full.")).toHaveCount(0);
    await line.press("Enter");
    await expect(row(page, title)).toBeVisible();
    await expect(line).toHaveValue("");
    await expect(line).toBeFocused();
  }
  await page.getByText("Add from the full list").click();
  await page.getByRole("checkbox", { name: "The scope report" }).check();
  await axe(page);
  await page.getByRole("button", { name: "Add these to the list" }).click();
  await expect(part(page, "Scope test unit")).toContainText("The scope report");

  await page.getByRole("link", { name: "Hearing test of 2019" }).click();
  await page.getByRole("button", { name: "Remove this record" }).click();
  await page.waitForURL(/\/records\?undo=/);
  await expect(row(page, "Hearing test of 2019")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(row(page, "Hearing test of 2019")).toBeVisible();
});

test("Person opens one record: what to ask for, the law, the dates, and what is late", async ({
  page,
  axe,
}) => {
  await toRecords(page);
  await page.getByRole("link", { name: "Notes of the visits" }).click();
  await expect(page.getByRole("heading", { name: "Exactly what to ask for" })).toBeVisible();
  await expect(page.locator(".record-ask li")).toHaveCount(3);
  await expect(page.getByText("Plan for 14 to 30 days.")).toBeVisible();
  await page.getByLabel("Asked for on").fill("2026-01-05");
  await page.getByLabel("How").selectOption("phone");
  await page.getByLabel("Who was asked").fill("Ms. Ruiz");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/The law’s day is February 4/)).toBeVisible();
  await expect(page.getByText(/Write to their privacy officer/)).toBeVisible();
  await expect(page).not.toHaveURL(/visit|notes/);
  await expect(page).toHaveTitle(/^Records/);
  await axe(page);
  await page.getByRole("link", { name: "All records" }).click();
  await expect(part(page, "Late: do these first")).toContainText("Notes of the visits");
  await expect(page.locator(".record-section").first()).toContainText("Late: do these first");
  await axe(page);
});

test("Person who is not in the United States is told that we do not know the law there", async ({
  page,
}) => {
  await beginAsGuest(page);
  await page.goto("/decide/you");
  await fillPage(page, { who: "carer-adult", country: "nz" });
  await goOn(page);
  await page.goto("/records");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Their records");
  await page.getByText("What the law says where you are").click();
  await expect(page.getByText(/We do not know the law’s dates there yet/)).toBeVisible();
  await expect(page.getByText(/30 days to act/)).toHaveCount(0);
});

test("Person with two windows keeps both texts", async ({ page, context, watch }) => {
  watch.allow(/409/);
  await toRecords(page);
  await page.getByRole("link", { name: "Lab results" }).click();
  await page.waitForURL("**/records/*");
  await page.waitForLoadState("networkidle");
  const other = await context.newPage();
  await other.goto(page.url(), { waitUntil: "networkidle" });
  await other.getByLabel("Who was asked").fill("Mr. Lee");
  await other.getByRole("button", { name: "Save", exact: true }).click();
  await expect(other.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();

  await page.getByLabel("Who was asked").fill("Ms. Ruiz");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.locator("#error-summary")).toBeFocused();
  const both = page.getByLabel("Who was asked", { exact: true }).and(page.locator("dl"));
  await expect(both).toContainText("Ms. Ruiz");
  await expect(both).toContainText("Mr. Lee");
  await expect(page.getByRole("textbox", { name: "Who was asked" })).toHaveValue("Ms. Ruiz");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();
  await page.goto(page.url());
  await expect(page.getByRole("textbox", { name: "Who was asked" })).toHaveValue("Ms. Ruiz");
});

test("Person puts a record aside and takes it back", async ({ page }) => {
  await toRecords(page);
  await page.getByRole("link", { name: "The referral letter" }).click();
  await page.getByRole("button", { name: /^Not needed/ }).click();
  await expect(page.getByText("Set aside")).toBeVisible();
  await page.getByRole("link", { name: "All records" }).click();
  await expect(part(page, "Set aside")).toContainText("The referral letter");
  await expect(page.getByText("5 to ask for")).toBeVisible();
  await row(page, "The referral letter").getByRole("button", { name: "Put it back" }).click();
  await expect(part(page, "Doctor’s office")).toContainText("The referral letter");
});

test("Person has a long list 25 a page, and prints what is on it", async ({ page }) => {
  test.slow();
  await toRecords(page);
  await page.evaluate(async () => {
    for (let at = 1; at <= 40; at += 1) {
      const form = { kind: ["record"], page: ["/records"], do: ["add"], title: [`Paper ${at}`] };
      await fetch("/api/records", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ form }),
      });
    }
  });
  await page.reload();
  await expect(page.locator(".record-row")).toHaveCount(25);
  await expect(page.getByText("Page 1 of 2", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "More", exact: true }).click();
  await expect(page.locator(".record-row")).toHaveCount(21);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".record-row > .record-mark").first()).toBeVisible();
  for (const hidden of [".record-tick", ".record-acts", ".record-several", ".add-line", ".pager"]) {
    await expect(page.locator(hidden).first()).toBeHidden();
  }
});

test("Person with a keyboard alone notes a call", { tag: "@desk" }, async ({ page }) => {
  await toRecords(page);
  const tabTo = async (target: Locator) => {
    for (let presses = 0; presses < 120; presses += 1) {
      if (await target.evaluate((node) => node === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error("Tab never reached it");
  };
  await tabTo(page.getByRole("checkbox", { name: "Tick: Lab results" }));
  await page.keyboard.press("Space");
  await tabTo(page.getByRole("button", { name: "Asked all of these today" }));
  await page.keyboard.press("Enter");
  await expect(row(page, "Lab results")).toContainText("On the way");
  await tabTo(page.getByRole("textbox", { name: /Add a record/ }));
  await page.keyboard.type("Letter from the eye clinic");
  await page.keyboard.press("Enter");
  await expect(row(page, "Letter from the eye clinic")).toBeVisible();
});

test.describe("Without JavaScript", { tag: "@no-js" }, () => {
  test("Person asks for several, gets one, and is told when nothing is ticked", async ({
    page,
    axe,
  }) => {
    await toRecords(page);
    await page.getByRole("button", { name: "Asked all of these today" }).click();
    await expect(page.locator("#error-summary")).toBeFocused();
    await expect(page.locator("#error-summary")).toContainText("Tick one or more first.");
    await axe(page);
    await page.getByRole("checkbox", { name: "Tick: Lab results" }).check();
    await page.getByRole("checkbox", { name: "Tick: Notes of the visits" }).check();
    await page.getByRole("button", { name: "Asked all of these today" }).click();
    await expect(row(page, "Lab results")).toContainText("On the way");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(row(page, "Notes of the visits")).toContainText("Not asked for yet");
    await page.getByRole("checkbox", { name: "Tick: Lab results" }).check();
    await page.getByRole("button", { name: "Asked all of these today" }).click();
    await row(page, "Lab results").getByRole("button", { name: "It came" }).click();
    await expect(part(page, "Here")).toContainText("Lab results");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(row(page, "Lab results")).toContainText("On the way");
    await axe(page);
  });

  test("Person adds a record, is told what is wrong, and loses nothing", async ({ page }) => {
    await toRecords(page);
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await expect(page.locator("#error-summary")).toBeFocused();
    await page.getByRole("textbox", { name: /Add a record/ }).fill("Letter from the eye clinic");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByRole("link", { name: "Letter from the eye clinic" }).click();
    await page.getByLabel("Name of the record").fill("");
    await page.getByLabel("Who was asked").fill("Ms. Ruiz");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.locator("#error-summary")).toBeFocused();
    await expect(page.getByLabel("Who was asked")).toHaveValue("Ms. Ruiz");
  });

  test("Person with two windows is shown both", async ({ page, context }) => {
    await toRecords(page);
    const other = await context.newPage();
    await other.goto("/records");
    await row(other, "Lab results").getByRole("button", { name: "Asked today" }).click();
    await row(page, "Lab results").getByRole("button", { name: "Already here" }).click();
    await expect(page.locator("#error-summary")).toBeFocused();
    await expect(page.locator(".two-texts")).toContainText("On the way: Lab results");
    await expect(row(page, "Lab results")).toContainText("On the way");
  });
});
