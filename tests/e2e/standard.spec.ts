import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { beginAsGuest, giveAnswers } from "./walk";

/*
 * What the standard for decision aids asks, and where it is shown: lib/content/aid-standard.ts names these
 * tests, and the page /methods/standard names them to whoever reads it.
 */

const see = async (page: Page, address: string, ...texts: readonly (string | RegExp)[]) => {
  await page.goto(address);
  for (const text of texts) await expect(page.getByText(text).first()).toBeVisible();
};

test("The app says what the problem is, and what is to be decided", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Should you get a second opinion?",
  );
  await expect(
    page.getByText("Are you unsure about what you have, or about the plan?"),
  ).toBeVisible();
});

test("The app describes every option, good and bad, and lets two be compared", {
  tag: "@desk",
}, async ({ page }) => {
  await beginAsGuest(page);
  await page.goto("/decide/options");
  const table = page.getByRole("table");
  for (const name of [
    "A visit to another doctor",
    "A remote opinion",
    "A re-read of slides or scans",
    "Back to the first doctor",
  ]) {
    await expect(table.getByRole("columnheader", { name })).toBeVisible();
  }
  await expect(table.getByRole("columnheader")).toHaveCount(6);
  const cells = await table.getByRole("cell").allTextContents();
  expect(cells).toHaveLength(5 * 8);
  for (const cell of cells) expect(cell.trim().length).toBeGreaterThan(40);
  await page.goto("/decide/options?a=reread&b=none-now");
  await page.getByText("Compare two of them").click();
  await expect(page.getByLabel("The first")).toBeVisible();
});

test("The app gives each number both ways, with who was studied, the source and its limits", async ({
  page,
}) => {
  await beginAsGuest(page);
  await giveAnswers(page, { who: "self", country: "us", group: "cancer" });
  await see(
    page,
    "/decide/known",
    "37 of 100 got different advice on treatment.",
    "63 of 100 did not.",
    /6,791 people in the United States/,
    /A change does not prove that the first doctor was wrong/,
    /Meyer/,
  );
  await expect(page.getByRole("img", { name: /^37 of 100/ })).toBeVisible();
});

test("The app asks what matters most, and checks for whoever wants it what was understood", async ({
  page,
}) => {
  await beginAsGuest(page);
  await page.goto("/decide/values");
  await expect(page.getByRole("group")).toHaveCount(8);
  await page.goto("/decide/quiz");
  await expect(page.getByRole("button", { name: "See the answers" })).toBeVisible();
});

test("The app says how it was made, how it is kept up to date, and who pays", async ({ page }) => {
  await see(
    page,
    "/methods",
    "How we chose the reasons",
    "No doctor or nurse has signed the content yet.",
    "We do this at least every 12 months.",
    "No health data is sold or sent to others.",
    "We write for a reader at grade 6 or lower",
  );
  await see(page, "/rules/t5", /Last held against its sources on/);
  await see(page, "/how-it-works", /questions/);
});

test("The app says what of the standard it meets, and what not yet", async ({ page, axe }) => {
  await page.goto("/methods/standard");
  await expect(page.getByText("6 of 6 are met.")).toHaveCount(2);
  await expect(page.getByText("Not yet.").first()).toBeVisible();
  await axe(page);
  const links = page.getByRole("main").getByRole("link", { name: "See it" });
  const addresses = await links.evaluateAll((all) =>
    all.map((one) => new URL((one as HTMLAnchorElement).href).pathname),
  );
  await beginAsGuest(page);
  for (const address of new Set(addresses)) {
    expect((await page.request.get(address)).status(), address).toBe(200);
  }
});
