import type { Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { expect, test } from "./fixtures";
import { sendForm } from "./keep";
import { beginAsGuest } from "./walk";

/*
 * Lists that are longer than a page: whoever does something on the second page stays there, and
 * paper has all of them.
 */

type Fields = Readonly<Record<string, string>>;

const number = (at: number) => String(at).padStart(2, "0");

/** Adds so many things of a kind, the first of them private. Returns their ids, in that order. */
async function addMany(page: Page, api: string, count: number, fields: (at: string) => Fields) {
  const ids: string[] = [];
  for (let at = 1; at <= count; at += 1) {
    const sent = await sendForm(page, api, {
      do: "add",
      ...fields(number(at)),
      ...(at === 1 && { private: "yes" }),
    });
    ids.push(sent.entries[0]?.id ?? "");
  }
  return ids;
}

const addRecords = (page: Page) =>
  addMany(page, "/api/records", 40, (at) => ({
    kind: "record",
    page: "/records",
    title: `Paper ${at}`,
  }));
const addTasks = (page: Page) =>
  addMany(page, "/api/plan", 40, (at) => ({ kind: "task", page: "/plan", title: `Step ${at}` }));
const addEvents = (page: Page) =>
  addMany(page, "/api/history", 40, (at) => ({
    kind: "event",
    page: "/prepare/history",
    title: `Event ${at}`,
    when: `19${at}`,
    happenedOn: `19${at}-01-01`,
  }));

test.describe("Without script, an action on the second page of a list", { tag: "@no-js" }, () => {
  test.beforeEach(({ page }) => beginAsGuest(page));

  test("brings back to the record, with the undo beside it", async ({ page }) => {
    await addRecords(page);
    await page.goto("/records?page=2");
    const row = page.getByRole("listitem").filter({ hasText: "Paper 30" });
    await row.getByRole("button", { name: /^Asked today/ }).click();
    await expect(page).toHaveURL(/\/records\?page=2&undo=[^#]+#r-[\w-]+$/);
    await expect(row).toContainText("Asked on");
    await expect(row).toBeInViewport();
    await row.getByRole("button", { name: "Undo" }).click();
    await expect(page).toHaveURL(/\/records\?page=2$/);
    await expect(row).not.toContainText("Asked on");
    await page.getByLabel("Add a record that is not on the list").fill("One more");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await expect(page).toHaveURL(/\/records\?page=2$/);
  });

  test("brings back to the plan, also when it was refused", async ({ page }) => {
    await addTasks(page);
    await page.goto("/plan?page=2");
    const row = page.getByRole("listitem").filter({ hasText: "Step 35" });
    await row.getByRole("button", { name: /^Done/ }).click();
    await expect(page).toHaveURL(/\/plan\?page=2&undo=/);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page).toHaveURL(/\/plan\?page=2$/);
    await expect(row).toBeVisible();
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await expect(page.getByRole("alert")).toBeFocused();
    await expect(page).toHaveURL(/\/plan\?page=2$/);
    // From the page of one task too, saved or not.
    await row.getByRole("link", { name: "Step 35" }).click();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page).toHaveURL(/\/plan\/[\w-]+\?page=2$/);
    await page.getByRole("link", { name: "Back to the list" }).click();
    await expect(page).toHaveURL(/\/plan\?page=2$/);
  });

  test("brings back to the row that was moved in a long order", async ({ page }) => {
    await addTasks(page);
    await page.goto("/plan/order");
    await page.getByRole("button", { name: /^Move up: Step 38/ }).click();
    await expect(page).toHaveURL(/\/plan\/order#r-[\w-]+$/);
    await expect(page.getByRole("listitem").filter({ hasText: "Step 38" })).toBeInViewport();
  });

  test("brings back to what happened, changed or removed", async ({ page }) => {
    const ids = await addEvents(page);
    await page.goto("/prepare/history?page=2");
    await page.getByRole("link", { name: "Change: Event 33" }).click();
    await page.getByLabel("What happened").fill("Event 33, a little other");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/prepare/history\\?page=2#r-${ids[32]}$`));
    const row = page.getByRole("listitem").filter({ hasText: "a little other" });
    await expect(row).toBeInViewport();
    await row.getByRole("button", { name: /^Remove/ }).click();
    await expect(page).toHaveURL(/\/prepare\/history\?page=2&undo=/);
    await expect(row).toHaveCount(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page).toHaveURL(/\/prepare\/history\?page=2$/);
    await expect(row).toHaveCount(1);
  });
});

/** The words of a page as they come out on paper of one format. */
async function onPaper(page: Page, format: "A4" | "Letter"): Promise<string> {
  const printed = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  const { text } = await extractText(printed, { mergePages: true });
  return text.replace(/\s+/g, " ");
}

const whole = {
  records: { path: "/records", add: addRecords, name: "Paper" },
  plan: { path: "/plan", add: addTasks, name: "Step" },
};

for (const [list, { path, add, name }] of Object.entries(whole)) {
  test(`Person prints the whole list: ${list}`, async ({ page, axe }) => {
    await beginAsGuest(page);
    await add(page);
    await page.goto(path);
    expect(await onPaper(page, "A4")).toContain("This is page 1 of 2.");
    await page.getByRole("link", { name: "All on one page, to print" }).click();
    await expect(page).toHaveURL(new RegExp(`${path}\\?page=all$`));
    await expect(page.getByRole("button", { name: "Print the whole list" })).toBeVisible();
    await axe(page);
    for (const format of ["A4", "Letter"] as const) {
      const text = await onPaper(page, format);
      for (let at = 2; at <= 40; at += 1) {
        expect(text.split(`${name} ${number(at)}`), `${format}, ${at}`).toHaveLength(2);
      }
      expect(text, format).not.toContain(`${name} 01`);
      expect(text, format).not.toContain("25 at a time");
    }
    // A row of a title alone need not stand with the next one, or half a sheet is left empty.
    await page.emulateMedia({ media: "print" });
    for (const title of await page.locator(".rows > li > .row-title:visible").all()) {
      await expect(title).toHaveCSS("break-after", "auto");
    }
    await page.emulateMedia({ media: "screen" });
    await page.getByRole("link", { name: "25 at a time" }).click();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
  });

  test(`Person whose browser asks for Spanish finds the whole list: ${list}`, async ({
    openContext,
  }) => {
    const page = await (await openContext({ locale: "es-MX" })).newPage();
    await beginAsGuest(page);
    await add(page);
    await page.goto(path);
    await page.locator(`a[href="${path}?page=all"]`).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "es");
    expect(await onPaper(page, "Letter")).toContain(`${name} 40`);
  });
}
