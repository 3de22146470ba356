import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { beginAsGuest, giveAnswers, saveForm } from "./walk";

/*
 * The checklist, as people use it: on a phone, with a keyboard alone, without script, in two windows
 * at once.
 */

const spine = {
  who: "self",
  country: "us",
  group: "spine-joint",
  diagnosis: "sure",
  plan: ["offered", "that-is-all"],
  offer: ["spine", "that-is-all"],
  "plan-facts": ["want-trial", "that-is-all"],
} as const;

type Sheet = { readonly [question: string]: string | readonly string[] };

/** Somebody who has answered, with the plan in front of them. */
async function openPlan(page: Page, sheet: Sheet | null = spine): Promise<void> {
  await beginAsGuest(page);
  if (sheet) await giveAnswers(page, sheet);
  await page.goto("/plan");
}

const note = (page: Page) => page.getByRole("textbox", { name: "Note", exact: true });

/** Saves the task, and waits until the page says so. */
const save = saveForm;

const rowOf = (page: Page, title: string | RegExp) =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: title }) });
const undo = (page: Page) => page.getByRole("button", { name: "Undo" });
const over = (page: Page) => page.locator("summary", { hasText: /^Done or not needed/ });

async function openTask(page: Page, title: string): Promise<void> {
  await page.getByRole("link", { name: title, exact: true }).click();
  await page.waitForURL(/\/plan\/[\w-]{20,}$/);
}

test("Person works down the list: done, undone, not needed, a step of their own", async ({
  page,
  axe,
}) => {
  await openPlan(page);
  await expect(page).toHaveTitle("Plan · Second Look");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your plan");
  const next = page.locator(".plan-next");
  await expect(next.getByRole("heading")).toHaveText("Ask how long it is safe to wait");
  await axe(page);

  await page.getByRole("button", { name: "Done: Ask how long it is safe to wait" }).click();
  await expect(next.getByRole("heading")).toHaveText(
    "Tell your doctor that you would like another view",
  );
  await expect(over(page)).toHaveText("Done or not needed: 1");
  await undo(page).click();
  await expect(next.getByRole("heading")).toHaveText("Ask how long it is safe to wait");
  await expect(over(page)).toHaveCount(0);

  await page.getByRole("button", { name: "Not needed: Ask what it will cost" }).click();
  await over(page).click();
  await page.getByRole("button", { name: "Put it back: Ask what it will cost" }).click();
  await expect(
    page.getByRole("button", { name: "Not needed: Ask what it will cost" }),
  ).toBeVisible();

  const line = page.getByLabel("Add a step of your own");
  await line.fill("Ask Ana for a ride");
  await line.press("Enter");
  await expect(rowOf(page, "Ask Ana for a ride")).toContainText("Your own");
  await expect(line).toHaveValue("");
  await expect(line).toBeFocused();
  await page.reload();
  await expect(rowOf(page, "Ask Ana for a ride")).toBeVisible();
  await axe(page);
});

test("Person sees which answer a step follows, and where that is explained", async ({ page }) => {
  await openPlan(page);
  const trial = rowOf(page, "Have someone look for a trial");
  await expect(trial).toContainText("Because you said");
  await trial.getByRole("link", { name: /trial/ }).last().click();
  await expect(page).toHaveURL(/\/rules\/t24a?$/);
});

test("Person changes an answer: what they wrote stays, and the list says why", async ({
  page,
  axe,
}) => {
  await openPlan(page);
  await openTask(page, "Have someone look for a trial");
  await note(page).fill("Ask Dr. Wu in May");
  await save(page);
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await giveAnswers(page, { "plan-facts": ["none"] }, 1);
  await page.goto("/plan");
  const left = page.locator("section", {
    has: page.getByRole("heading", { name: "From other answers" }),
  });
  await expect(left).toContainText("Have someone look for a trial");
  await expect(left).toContainText("With a note");
  await axe(page);
  await openTask(page, "Have someone look for a trial");
  await expect(note(page)).toHaveValue("Ask Dr. Wu in May");
});

test("Person notes a call to the insurer, and one more", async ({ page, axe }) => {
  await openPlan(page);
  await openTask(page, "Check what the insurer covers");
  await expect(page.getByText("Does the plan cover a second opinion for this?")).toBeVisible();
  await page.getByLabel("Who you spoke with").fill("Dana");
  await page.getByLabel("Reference number").fill("R-77");
  await page.getByLabel("Is a second opinion covered?").selectOption("partly");
  await page.getByLabel("Which doctors?").selectOption("in-network");
  await axe(page);
  await page.getByRole("button", { name: "Save this call" }).click();
  const call = page.getByRole("article").first();
  await expect(call.getByRole("heading")).toHaveText(/^Call on /);
  await expect(call).toContainText("R-77");
  await expect(call).toContainText("Only in the network");
  await page.getByText("Note another call").click();
  await page.locator("#call-form").getByLabel("Reference number").fill("R-78");
  await page.locator("#call-form").getByRole("button", { name: "Save this call" }).click();
  await expect(page.getByRole("article")).toHaveCount(2);
  await axe(page);
});

test("Person in two windows keeps both notes, and chooses", async ({ page, context, watch }) => {
  await openPlan(page);
  await openTask(page, "Choose who to ask");
  const other = await context.newPage();
  await other.goto(page.url());
  await note(other).fill("Dr. Ito");
  await save(other);
  await expect(other.getByText("Saved", { exact: true })).toBeVisible();

  watch.allow(/409/);
  await note(page).fill("Dr. Lee");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.locator(".two-texts")).toContainText("Dr. Lee");
  await expect(page.locator(".two-texts")).toContainText("Dr. Ito");
  await expect(note(page)).toHaveValue("Dr. Lee");
  await note(page).fill("Dr. Lee or Dr. Ito");
  await save(page);
  await expect(page.locator(".two-texts")).toHaveCount(0);
  await other.reload();
  await expect(note(other)).toHaveValue("Dr. Lee or Dr. Ito");
});

test("Person without answers starts with the usual steps, and takes them off again", async ({
  page,
  axe,
}) => {
  await openPlan(page, null);
  await expect(page.getByText("There is no plan yet.")).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "Put the steps on the list" }).click();
  await expect(page.locator(".plan-next").getByRole("heading")).toHaveText(
    "Ask how long it is safe to wait",
  );
  await page.getByText("More steps that may fit").click();
  await page.getByRole("button", { name: "Add: Ask for an interpreter" }).click();
  await expect(rowOf(page, "Ask for an interpreter")).toContainText("You put this on the list");
  await page.getByText("No second opinion for now?").click();
  await page.getByRole("button", { name: "Take the steps off the list" }).click();
  await expect(page.locator(".plan-next").getByRole("heading")).toHaveText(
    "Ask for an interpreter",
  );
});

const isFocused = (target: Locator) => target.evaluate((node) => node === document.activeElement);

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab never reached it");
}

test("Person with a keyboard alone marks, undoes, adds, and puts steps in order", {
  tag: "@desk",
}, async ({ page, axe }) => {
  await openPlan(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await tabTo(page, page.getByRole("button", { name: "Done: Collect your records" }));
  await page.keyboard.press("Enter");
  await expect(over(page)).toHaveText("Done or not needed: 1");
  await tabTo(page, undo(page));
  await page.keyboard.press("Enter");
  await expect(over(page)).toHaveCount(0);

  await tabTo(page, page.getByLabel("Add a step of your own"));
  await page.keyboard.type("Ask Ana for a ride");
  await page.keyboard.press("Enter");
  await expect(rowOf(page, "Ask Ana for a ride")).toBeVisible();

  await page.goto("/plan/order");
  await axe(page);
  const up = page.getByRole("button", { name: /^Move up: Ask Ana for a ride/ });
  await tabTo(page, up);
  const rows = page.locator(".order-list > li");
  const last = (await rows.count()) - 1;
  await page.keyboard.press("Enter");
  await expect(rows.nth(last - 1)).toContainText("Ask Ana for a ride");
  await expect(up).toBeFocused();
  await expect(up).toHaveAccessibleName(`Move up: Ask Ana for a ride, ${last} of ${last + 1}`);
  const down = page.getByRole("button", { name: /^Move down: Ask Ana for a ride/ });
  await tabTo(page, down);
  await page.keyboard.press("Enter");
  await expect(rows.nth(last)).toContainText("Ask Ana for a ride");
  await expect(up).toBeFocused();
});

test.describe("Without JavaScript", { tag: "@no-js" }, () => {
  test("Person does all of it: done, undone, own step, order, a date, a note", async ({
    page,
    axe,
  }) => {
    await openPlan(page);
    await page.getByRole("button", { name: "Done: Check what the insurer covers" }).click();
    await expect(over(page)).toHaveText("Done or not needed: 1");
    await undo(page).click();
    await expect(over(page)).toHaveCount(0);

    await page.getByRole("button", { name: "Add", exact: true }).click();
    await expect(page.getByRole("alert")).toBeFocused();
    await page.getByLabel("Add a step of your own").fill("Ask Ana for a ride");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await expect(rowOf(page, "Ask Ana for a ride")).toBeVisible();

    await page.getByRole("link", { name: "Change the order" }).click();
    await page.getByRole("button", { name: /^Move down: Ask how long it is safe to wait/ }).click();
    await expect(page.locator(".order-list > li").first()).toContainText("Tell your doctor");
    await page.getByRole("link", { name: "Back to the list" }).click();
    await expect(page.locator(".plan-next").getByRole("heading")).toHaveText(/^Tell your doctor/);

    await openTask(page, "Ask Ana for a ride");
    await page.getByLabel("By when").fill("2031-05-04");
    await note(page).fill("After nine");
    await page.getByRole("button", { name: "Done", exact: true }).click();
    await expect(note(page)).toHaveValue("After nine");
    await expect(page.getByRole("button", { name: "Put it back" })).toBeVisible();
    await axe(page);
    await page.getByRole("button", { name: "Remove this step" }).click();
    await expect(page).toHaveURL(/\/plan\?undo=/);
    await undo(page).click();
    await over(page).click();
    await expect(rowOf(page, "Ask Ana for a ride")).toContainText("Due May 4, 2031");
  });

  test("Person with two windows is shown both notes", async ({ page, context, axe }) => {
    await openPlan(page);
    await openTask(page, "Check what the insurer covers");
    const other = await context.newPage();
    await other.goto(page.url());
    await note(other).fill("They call back");
    await save(other);

    await note(page).fill("Covered");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByRole("alert")).toBeFocused();
    await expect(page.locator(".two-texts")).toContainText("Covered");
    await expect(page.locator(".two-texts")).toContainText("They call back");
    await axe(page);
    await save(page);
    await expect(note(page)).toHaveValue("Covered");
    await expect(page.locator(".two-texts")).toHaveCount(0);
  });
});
