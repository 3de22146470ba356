import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { beginAsGuest } from "./walk";

/** Months from now, so that every date lies before the person. */
const inDays = (count: number) =>
  new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);

async function arrive(page: Page): Promise<void> {
  await beginAsGuest(page);
}

/** The keys that a day is typed with in a field of the browser's own. */
async function fillDays(page: Page): Promise<void> {
  await page.locator("#decisionOn").fill(inDays(90));
  await page.locator("#safeDays").fill("120");
  await page.locator("#toldOn").fill(inDays(0));
  await page.locator("#saidBy").fill("Nurse Kim");
}

for (const tag of ["@phone", "@no-js"]) {
  test(`Patient can put in a day and see what counts back from it ${tag}`, { tag }, async ({
    page,
    axe,
  }) => {
    await arrive(page);
    await page.goto("/home");
    await expect(page.getByRole("heading", { name: "Start here" })).toBeVisible();
    await axe(page);
    await page.getByRole("link", { name: "Put in a day" }).click();
    await expect(
      page.getByRole("heading", { name: "Ask how long it is safe to wait" }),
    ).toBeVisible();
    await axe(page);
    await fillDays(page);
    await page.getByRole("button", { name: "Save these days" }).click();
    await expect(page.getByRole("heading", { name: "Day by day" })).toBeVisible();
    await expect(page.getByText("Said by Nurse Kim.")).toBeVisible();
    await expect(page.locator(".day-list time").last()).toHaveAttribute("datetime", inDays(90));
    await axe(page);
    await page.goto("/home");
    await expect(page.getByRole("heading", { name: "Choose whom to ask" })).toBeVisible();
    await expect(page.locator(".date-lines > li").first()).toBeVisible();
    await axe(page);
    await page.getByRole("link", { name: "See all dates" }).click();
    await expect(page.getByText("The decision is due")).toBeVisible();
    await axe(page);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Get the file" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("reminders.ics");
  });
}

test("Patient is told at the field when a number is none, and keeps the rest @no-js", {
  tag: "@no-js",
}, async ({ page, axe }) => {
  await arrive(page);
  await page.goto("/plan/dates");
  await fillDays(page);
  await page.locator("#safeDays").fill("ten");
  await page.getByRole("button", { name: "Save these days" }).click();
  await expect(page.locator("#error-summary")).toBeFocused();
  await expect(page.locator("#safeDays-error")).toContainText("whole number");
  await expect(page.locator("#saidBy")).toHaveValue("Nurse Kim");
  await expect(page.locator("#decisionOn")).toHaveValue(inDays(90));
  await axe(page);
});

test("Patient can put in who said it with the keyboard alone @desk", { tag: "@desk" }, async ({
  page,
}) => {
  await arrive(page);
  await page.goto("/plan/dates");
  await expect(page.locator("h1")).toBeFocused();
  const reach = async (selector: string) => {
    for (let pressed = 0; pressed < 60; pressed += 1) {
      if (await page.locator(selector).evaluate((one) => one === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`${selector} was not reached by Tab`);
  };
  await reach("#safeDays");
  await page.keyboard.type("14");
  await reach("#saidBy");
  await page.keyboard.type("Dr. Cole");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Add the day on which the number of days was said.")).toBeVisible();
  await page.reload();
  await expect(page.locator("#saidBy")).toHaveValue("Dr. Cole");
});

test("Somebody who was here before and has no session is asked to start @phone", {
  tag: "@phone",
}, async ({ page }) => {
  await page.goto("/calendar");
  await expect(page).toHaveURL(/\/safety|\/start/);
});

test("There is no way to become a made-up person outside a demonstration @desk", {
  tag: "@desk",
}, async ({ page, watch }) => {
  watch.allow(/status of 404/);
  const answer = await page.goto("/demo");
  expect(answer?.status()).toBe(404);
  const sent = await page.request.post("/api/demo", {
    form: { person: "maria" },
    headers: { origin: new URL(page.url()).origin },
  });
  expect(sent.status()).toBe(404);
  await expect(page.locator(".demo-mark")).toHaveCount(0);
});
