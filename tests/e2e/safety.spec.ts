import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { beginAsGuest } from "./walk";

const tick = (page: Page, value: string, name = "line") =>
  page.locator(`input[name="${name}"][value="${value}"]`).first().check();

/** Sends the form of the page and waits for the next. */
async function goOn(page: Page): Promise<void> {
  const reply = page.waitForResponse((response) => response.url().endsWith("/api/safety"));
  await page.getByRole("button", { name: "Go on", exact: true }).click();
  await reply;
  await page.waitForLoadState("load");
}

async function passNow(page: Page): Promise<void> {
  await page.goto("/safety");
  await tick(page, "none");
  await goOn(page);
  await expect(page).toHaveURL(/\/safety\/you$/);
}

async function passYou(page: Page): Promise<void> {
  await tick(page, "none");
  await tick(page, "none", "group");
  await goOn(page);
  await expect(page).toHaveURL(/\/safety\/thoughts$/);
}

async function passThoughts(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Go on without answering" }).click();
  await page.waitForURL("**/start");
}

async function sayYes(page: Page): Promise<void> {
  await page.getByLabel("My own").check();
  await page.locator("input[name=consent]").check();
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.waitForURL("**/decide/**");
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test("Person with an emergency sign is told to call, and goes on once it was checked", async ({
  page,
  axe,
}) => {
  await page.goto("/safety");
  await expect(heading(page)).toBeFocused();
  await axe(page);
  await tick(page, "chest-pain");
  await goOn(page);
  await expect(page).toHaveURL(/\/safety\/now$/);
  await expect(page).toHaveTitle("What to do now · Second Look");
  await expect(heading(page)).toHaveText("Call 911 now");
  await expect(heading(page)).toBeFocused();
  await expect(page.getByRole("link", { name: "Call 911", exact: true })).toHaveAttribute(
    "href",
    "tel:911",
  );
  await axe(page);

  await page.goto("/start");
  await expect(page).toHaveURL(/\/safety\/now$/);
  await page.getByLabel("A clinician has checked it").check();
  await goOn(page);
  await expect(page).toHaveURL(/\/safety\/you$/);
  await axe(page);
  await passYou(page);
  await axe(page);
  await passThoughts(page);
  await axe(page);
  await sayYes(page);
  await expect(page).toHaveURL(/\/decide\/you$/);
});

test("Person told to call their team goes on once they have called", async ({ page }) => {
  await passNow(page);
  await tick(page, "swollen-leg");
  await tick(page, "none", "group");
  await goOn(page);
  await expect(heading(page)).toHaveText("Call your team today");
  await page.getByLabel("I have called them").check();
  await goOn(page);
  await expect(page).toHaveURL(/\/safety\/thoughts$/);
  await passThoughts(page);
  await sayYes(page);
  await page.goto("/safety/now");
  await expect(page.getByRole("heading", { name: "Still to keep in mind" })).toBeVisible();
  await expect(page.getByText("One leg that is swollen and sore").first()).toBeVisible();
  await page.getByText("Take this line off").first().click();
  await page.getByLabel("A clinician has checked it").check();
  await page.getByRole("button", { name: "Take this line off" }).click();
  await page.waitForURL("**/decide/**");
});

test("Several lines are shown most urgent first, each with its own way on", async ({
  page,
  axe,
}) => {
  await passNow(page);
  await tick(page, "swollen-leg");
  await tick(page, "no-urine");
  await tick(page, "none", "group");
  await goOn(page);
  await expect(heading(page)).toHaveText("Go to the emergency room (ER) now");
  const heads = await page.getByRole("heading", { level: 2 }).allTextContents();
  expect(heads.slice(0, 2)).toEqual(["Call your team today", "When can you go on?"]);
  await axe(page);
  await page.locator('input[name="way:no-urine"][value=over]').check();
  await goOn(page);
  await expect(heading(page)).toHaveText("Call your team today");
  await page.locator('input[name="way:swollen-leg"][value=called]').check();
  await goOn(page);
  await expect(page).toHaveURL(/\/safety\/thoughts$/);
});

test("Nothing chosen among the ways on is asked for again, and nothing is lost", async ({
  page,
}) => {
  await page.goto("/safety");
  await tick(page, "heavy-bleeding");
  await goOn(page);
  await goOn(page);
  const summary = page.locator("#error-summary");
  await expect(summary).toBeFocused();
  await summary.getByRole("link").click();
  await expect(page.locator("#way-0")).toBeFocused();
  await expect(heading(page)).toHaveText("Call 911 now");
});

test("Lines of a group are shown once the group is ticked, and count only then", async ({
  page,
}) => {
  await passNow(page);
  const fever = page.locator("#group-chemo-chemo-fever");
  await expect(fever).toBeHidden();
  await tick(page, "group-chemo", "group");
  await expect(fever).toBeVisible();
  await fever.check();
  await page.locator('input[name=group][value="group-chemo"]').uncheck();
  await expect(fever).toBeHidden();
  await tick(page, "none");
  await tick(page, "none", "group");
  await goOn(page);
  await expect(page).toHaveURL(/\/safety\/thoughts$/);

  await page.goto("/safety/you");
  await tick(page, "none");
  await tick(page, "group-chemo", "group");
  await fever.check();
  await goOn(page);
  await expect(page.getByText("Call your cancer team's line now, day or night")).toBeVisible();
});

test("Person may leave the thoughts unanswered, or say yes and go on safe for now", async ({
  page,
  axe,
}) => {
  await passNow(page);
  await passYou(page);
  await goOn(page);
  await expect(page).toHaveURL(/\/start$/);

  await page.goto("/safety/thoughts");
  await page.getByLabel("Yes, I have had such thoughts").check();
  await goOn(page);
  await expect(heading(page)).toHaveText("Thank you for telling us");
  await expect(page.getByRole("link", { name: "Call 988" })).toHaveAttribute("href", "tel:988");
  await expect(page.getByRole("link", { name: "Text 988" })).toHaveAttribute("href", "sms:988");
  await expect(page.locator(".notice-stop, .error-summary, .has-error, .field-error")).toHaveCount(
    0,
  );
  const stop = await page.evaluate(() => {
    const probe = document.createElement("i");
    probe.style.color = "var(--color-stop)";
    document.body.append(probe);
    const color = getComputedStyle(probe).color;
    probe.remove();
    const main = document.querySelectorAll("main *");
    return [...main].filter((one) => {
      const style = getComputedStyle(one);
      return [style.color, style.backgroundColor, style.borderTopColor].includes(color);
    }).length;
  });
  expect(stop).toBe(0);
  await axe(page);
  await page.getByLabel("I am safe for now").check();
  await goOn(page);
  await expect(page).toHaveURL(/\/start$/);
});

test("Carer is asked of the person and of themselves, and has a line for each", async ({
  page,
}) => {
  await page.goto("/safety");
  await page.getByText("Change who or where").click();
  await page.getByLabel("This is for").selectOption("carer");
  await tick(page, "none");
  await goOn(page);
  await expect(heading(page)).toHaveText("And what else fits them?");
  await passYou(page);
  await page.getByLabel("Yes, they have had such thoughts").check();
  await page.locator('input[name="own-thoughts"][value="yes-danger"]').check();
  await goOn(page);
  await expect(page.getByRole("heading", { name: "Please talk to someone now" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Thank you for telling us" })).toBeVisible();
  await page.getByLabel("They are safe for now").check();
  await page
    .locator('input[name="way:carer-self-harm-danger"]')
    .and(page.getByLabel("I have talked to someone"))
    .check();
  await goOn(page);
  await expect(page).toHaveURL(/\/start$/);
  await expect(
    page.getByText("Tick this only if they know, or if you decide for them."),
  ).toBeVisible();
});

test("Picking a country changes the numbers and keeps the ticks", async ({ page }) => {
  await page.goto("/safety");
  await expect(page.getByRole("link", { name: "Call 911" })).toBeVisible();
  await tick(page, "chest-pain");
  await page.getByText("Change who or where").click();
  await page.getByLabel("Show the numbers to call in").selectOption("gb");
  await page.getByRole("button", { name: "Change", exact: true }).click();
  await expect(page.getByRole("link", { name: "Call 999" })).toHaveAttribute("href", "tel:999");
  await expect(page.locator('input[value="chest-pain"]')).toBeChecked();
  await goOn(page);
  await expect(heading(page)).toHaveText("Call 999 now");
});

test("The browser's region picks the first numbers", async ({ openContext }) => {
  for (const [locale, number] of [
    ["en-AU", "000"],
    ["de-DE", "112"],
    ["en-NZ", "111"],
  ] as const) {
    const page = await (await openContext({ locale })).newPage();
    await page.goto("/safety");
    await expect(page.getByRole("link", { name: `Call ${number}` })).toBeVisible();
  }
});

test("Addresses and titles say nothing of what was ticked", async ({ page }) => {
  const seen: string[] = [];
  page.on("framenavigated", async (frame) => seen.push(frame.url()));
  await page.goto("/safety");
  await tick(page, "overdose");
  await goOn(page);
  seen.push(await page.title());
  await page.getByLabel("A clinician has checked it").check();
  await goOn(page);
  seen.push(await page.title());
  await tick(page, "no-urine");
  await tick(page, "group-cancer", "group");
  await goOn(page);
  seen.push(await page.title());
  expect(seen.length).toBeGreaterThan(5);
  for (const one of seen) {
    expect(one).not.toMatch(/overdose|urine|cancer|harm|suicide|line=|group=|emergency/i);
  }
});

test("Back goes to the step before, not out of the check", async ({ page }) => {
  await passNow(page);
  await passYou(page);
  await page.goBack();
  await expect(page).toHaveURL(/\/safety\/you$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/safety$/);
  await tick(page, "none");
  await goOn(page);
  await expect(page).toHaveURL(/\/safety\/you$/);
});

test("None of these takes the other ticks away, and a tick takes it away", async ({ page }) => {
  await page.goto("/safety");
  const none = page.locator("#line-none");
  const bleeding = page.locator('input[value="heavy-bleeding"]');
  await bleeding.check();
  await none.check();
  await expect(bleeding).not.toBeChecked();
  await bleeding.check();
  await expect(none).not.toBeChecked();
});

test("The start asks for a yes that is not given before, and keeps what was picked", async ({
  page,
  axe,
}) => {
  await page.goto("/start");
  await expect(page).toHaveURL(/\/safety$/);
  await passNow(page);
  await passYou(page);
  await passThoughts(page);
  await expect(page.locator("input:checked")).toHaveCount(0);
  await page.getByLabel("Shared, or not mine").check();
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.locator("#error-summary")).toBeFocused();
  await expect(page.getByLabel("Shared, or not mine")).toBeChecked();
  await expect(page.locator("input[name=consent]")).not.toBeChecked();
  await axe(page);
  await page.locator("#error-summary").getByRole("link").click();
  await expect(page.locator("#consent")).toBeFocused();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.waitForURL("**/decide/**");
  await page.goto("/start");
  await expect(page.getByRole("link", { name: "Go on where you were" })).toBeVisible();
  await axe(page);
});

test("The check is reached from a question and leads back to it", async ({ page }) => {
  await passNow(page);
  await passYou(page);
  await passThoughts(page);
  await sayYes(page);
  await page.goto("/decide/you");
  await page.getByRole("link", { name: "Check if it is safe to wait" }).click();
  await tick(page, "none");
  await goOn(page);
  await passYou(page);
  await page.getByRole("button", { name: "Go on without answering" }).click();
  await expect(page).toHaveURL(/\/decide\/you$/);
});

test("A stranger's address to return to is never followed", async ({ page }) => {
  await beginAsGuest(page);
  for (const bad of ["//evil.example", "https://evil.example", "/\\evil.example", "answer/../.."]) {
    await page.goto(`/safety?then=${encodeURIComponent(bad)}`);
    await expect(page.locator("input[name=to]")).toHaveCount(0);
  }
  await tick(page, "none");
  await goOn(page);
  await passYou(page);
  await page.getByRole("button", { name: "Go on without answering" }).click();
  await expect(page).toHaveURL(/\/decide\/you$/);
});

test("The whole check can be done with the keyboard alone @desk", async ({ page }) => {
  await page.goto("/safety");
  const tabTo = async (selector: string) => {
    for (let presses = 0; presses < 60; presses += 1) {
      if ((await page.locator(`${selector}:focus`).count()) > 0) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab never reached ${selector}`);
  };
  await tabTo("#line-none");
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/safety/you");
  await tabTo('input[name=group][value="group-over-50"]');
  await page.keyboard.press("Space");
  await tabTo('[id="group-over-50-headache-jaw-vision"]');
  await page.keyboard.press("Space");
  await page.goto("/safety/you");
  await tabTo("#line-none");
  await page.keyboard.press("Space");
  await tabTo("#group-none");
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/safety/thoughts");
  await tabTo("button[value=skip]");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/start");
});

test("The whole check works without script @no-js", async ({ page, axe }) => {
  await page.goto("/safety");
  await page.getByRole("button", { name: "Go on", exact: true }).click();
  await expect(page.locator("#error-summary")).toBeFocused();
  await expect(page.locator("#error-summary")).toContainText("Nothing was ticked yet");
  await axe(page);
  await tick(page, "none");
  await tick(page, "chest-pain");
  await page.getByRole("button", { name: "Go on", exact: true }).click();
  await expect(page.locator("#error-summary")).toContainText("and a line as well");
  await expect(page.locator('input[value="chest-pain"]')).toBeChecked();
  await page.locator("#line-none").uncheck();
  await page.getByRole("button", { name: "Go on", exact: true }).click();
  await expect(heading(page)).toHaveText("Call 911 now");
  await page.getByLabel("Not now, and not in the last days").check();
  await page.getByRole("button", { name: "Go on", exact: true }).click();
  await expect(page).toHaveURL(/\/safety\/you$/);
  await expect(page.locator("#group-cancer-cancer-weak-limb")).toBeHidden();
  await tick(page, "group-cancer", "group");
  await expect(page.locator("#group-cancer-cancer-weak-limb")).toBeVisible();
  await tick(page, "none");
  await page.getByRole("button", { name: "Go on", exact: true }).click();
  await expect(page).toHaveURL(/\/safety\/thoughts$/);
  await page.getByLabel("No", { exact: true }).check();
  await page.getByRole("button", { name: "Go on", exact: true }).click();
  await expect(page).toHaveURL(/\/start$/);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page.locator("#error-summary")).toBeFocused();
  await page.getByLabel("My own").check();
  await page.locator("input[name=consent]").check();
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expect(page).toHaveURL(/\/decide\/you$/);
});
