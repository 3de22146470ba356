import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { beginAtQuestions } from "./walk";

const minute = 60_000;

/** What the server would say of the time that is left, had it waited that long. */
async function tellTimeLeft(page: Page, left: number | "over"): Promise<void> {
  await page.unroute("**/api/visit");
  await page.route("**/api/visit", async (route) => {
    if (route.request().method() === "POST") return route.fallback();
    return left === "over"
      ? route.fulfill({ status: 401, json: { error: "no-session" } })
      : route.fulfill({ json: { left } });
  });
}

const askStill = (page: Page) => page.getByRole("complementary", { name: "This visit" });

async function startOnSharedDevice(page: Page): Promise<void> {
  await page.clock.install();
  await beginAtQuestions(page, "shared");
}

for (const [what, path] of [
  ["a question page", null],
  ["a page of the workspace", "/prepare/health"],
] as const) {
  test(`Person on a shared device is asked before their visit ends, on ${what}`, async ({
    page,
    axe,
  }) => {
    await startOnSharedDevice(page);
    if (path) await page.goto(path);
    await tellTimeLeft(page, 2 * minute);
    await page.clock.runFor(7 * minute);
    await expect(askStill(page)).toBeHidden();
    // Where React draws the page too, the watch begins a moment after the page is there.
    await expect(async () => {
      await page.clock.runFor(1.1 * minute);
      await expect(askStill(page)).toContainText("visit ends in 2 minutes", { timeout: 1_000 });
    }).toPass();
    await axe(page, { include: [".visit-ending"] });

    const stayed = page.waitForResponse(
      (one) => one.url().endsWith("/api/visit") && one.request().method() === "POST",
    );
    await askStill(page).getByRole("button", { name: "Yes, go on" }).press("Enter");
    expect((await stayed).status()).toBe(200);
    await expect(askStill(page)).toBeHidden();
  });
}

test("Person on a shared device who types goes on without being asked, and loses nothing", async ({
  page,
}) => {
  await startOnSharedDevice(page);
  await page.goto("/prepare/health");
  await tellTimeLeft(page, 2 * minute);
  const field = page.locator("main input[type=text]").first();
  await field.pressSequentially("Asthma");
  const stayed = page.waitForResponse(
    (one) => one.url().endsWith("/api/visit") && one.request().method() === "POST",
  );
  await page.clock.runFor(8.1 * minute);
  expect((await stayed).status()).toBe(200);
  await expect(askStill(page)).toBeHidden();
  await expect(field).toHaveValue("Asthma");
});

test("Nobody finds the page of a visit that is over on a shared device", async ({
  page,
  watch,
}) => {
  watch.allow(/status of 401/);
  await startOnSharedDevice(page);
  await tellTimeLeft(page, "over");
  await page.clock.runFor(8.1 * minute);
  await page.waitForURL("**/ended");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This visit has ended");
  const asked: string[] = [];
  page.on("request", (one) => asked.push(new URL(one.url()).pathname));
  await page.clock.runFor(30 * minute);
  expect(asked, "a visit that is over is watched no more").not.toContain("/api/visit");
});

test("Person on their own device is never asked", async ({ page }) => {
  await page.clock.install();
  await beginAtQuestions(page);
  const asked: string[] = [];
  page.on("request", (one) => asked.push(new URL(one.url()).pathname));
  await page.clock.runFor(30 * minute);
  await expect(askStill(page)).toBeHidden();
  expect(asked).not.toContain("/api/visit");
});
