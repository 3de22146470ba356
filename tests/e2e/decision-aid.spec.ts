import { expect, test } from "./fixtures";
import { beginAsGuest, giveAnswers } from "./walk";

const pages = [
  "/decide/options",
  "/decide/known",
  "/decide/values",
  "/decide/sure-now",
  "/decide/quiz",
];

test.describe("Help with the choice", { tag: "@phone" }, () => {
  test("Person without answers sees the options, says what matters, and the order follows", async ({
    page,
    axe,
  }) => {
    await beginAsGuest(page);
    await page.goto("/home");
    await page.getByRole("link", { name: "Five options side by side" }).click();
    await expect(page.getByText("They stand in a fixed order")).toBeVisible();
    const heads = page.locator(".option-stack h2");
    await expect(heads.first()).toHaveText("A visit to another doctor");
    await expect(heads).toHaveCount(5);
    await axe(page);

    await page.getByRole("link", { name: "Say what matters to you" }).click();
    await axe(page);
    // By keyboard: into the first pair, to its other end.
    await page.getByRole("radio", { name: "Much more: talking face to face" }).focus();
    for (let at = 0; at < 4; at += 1) await page.keyboard.press("ArrowRight");
    await expect(
      page.getByRole("radio", { name: "Much more: doing it all from home" }),
    ).toBeChecked();
    await page.getByRole("radio", { name: "Much more: staying close to home" }).check();
    await page.getByRole("button", { name: "Save and see the options" }).click();
    await expect(heads.first()).toHaveText("A remote opinion");
    await expect(page.getByText("In this order because you said:")).toBeVisible();
    await expect(page.getByText("this matters more to you: doing it all from home")).toBeVisible();
    await expect(page.getByText("The order is not advice.").first()).toBeVisible();

    await page.getByText("Compare two of them").click();
    await page.getByLabel("The first").selectOption("reread");
    await page.getByLabel("The second").selectOption("none-now");
    await page.getByRole("button", { name: "Compare these two" }).click();
    await expect(page.locator(".option-stack h2").first()).toHaveText("What it is");
    await expect(page.locator(".option-stack dt").first()).toHaveText(
      "A re-read of slides or scans",
    );
    await axe(page);
  });

  test("Person sees the numbers for their problem, both sides, and how sure they are now", async ({
    page,
    axe,
  }) => {
    await beginAsGuest(page);
    await giveAnswers(page, { who: "self", country: "us", group: "cancer", "sure-facts": "no" });
    await page.goto("/decide/known");
    await expect(page.getByText("37 of 100 got different advice on treatment.")).toBeVisible();
    await expect(page.getByText("63 of 100 did not.")).toBeVisible();
    await expect(page.getByRole("heading", { name: "For a problem like yours" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Waiting can do harm" })).toBeVisible();
    await expect(page.getByText("Why are these numbers so far apart?")).toBeVisible();
    await expect(page.getByRole("img", { name: /^37 of 100/ }).locator(".dot-full")).toHaveCount(
      37,
    );
    await axe(page);

    await page.goto("/decide/sure-now");
    await page.locator("#sure-facts").check();
    await page.getByRole("button", { name: "Save and compare" }).click();
    await expect(page.getByText("You were unsure. Now you feel sure.")).toBeVisible();
    await axe(page);

    await page.goto("/decide/quiz");
    await page.locator("input[name=one][value=yes]").check();
    await page.getByRole("button", { name: "See the answers" }).click();
    await expect(page.getByText("Two good doctors can see one case in two ways.")).toBeVisible();
    await page.getByRole("button", { name: "Keep what I said" }).click();
    await expect(page).toHaveURL(/\/decide\/quiz$/);
    await expect(page.getByText(/^You kept these on /)).toBeVisible();
    await axe(page);
  });
});

test("Person on a desk reads the options as a table, and prints them on one sheet", {
  tag: "@desk",
}, async ({ page, axe }) => {
  await beginAsGuest(page);
  await page.goto("/decide/options");
  const table = page.getByRole("table");
  await expect(table.getByRole("columnheader")).toHaveCount(6);
  await expect(table.getByRole("rowheader")).toHaveCount(8);
  await expect(page.locator(".option-stack")).toBeHidden();
  await axe(page);
  const wider = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await wider()).toBeLessThanOrEqual(0);
  for (const format of ["Letter", "A4"] as const) {
    const pdf = await page.pdf({ format, preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g), format).toHaveLength(1);
  }
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".print-safety")).toBeVisible();
  await expect(page.locator(".option-because")).toBeHidden();
});

test("Person who reads Spanish prints the options on one sheet, with all that the safety box can hold", {
  tag: "@desk",
}, async ({ page, context }) => {
  await beginAsGuest(page);
  await giveAnswers(page, { who: "self", country: "us", group: "ms" });
  await context.addCookies([
    { name: "language", value: "es", url: test.info().project.use.baseURL ?? "" },
  ]);
  await page.goto("/decide/options");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sus opciones, lado a lado");
  for (const format of ["Letter", "A4"] as const) {
    const pdf = await page.pdf({ format, preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g), format).toHaveLength(1);
  }
});

test("The pages bring one small script", { tag: "@phone" }, async ({ page }) => {
  await beginAsGuest(page);
  for (const address of pages) {
    const scripts: number[] = [];
    page.on("response", async (response) => {
      if (response.request().resourceType() === "script") {
        scripts.push((await response.body()).length);
      }
    });
    await page.goto(address, { waitUntil: "networkidle" });
    expect(scripts.length, address).toBeLessThanOrEqual(1);
    for (const size of scripts) expect(size, address).toBeLessThan(15 * 1024);
    page.removeAllListeners("response");
  }
});

test("Person without script says what matters and answers the three questions", {
  tag: "@no-js",
}, async ({ page, axe }) => {
  await beginAsGuest(page);
  await page.goto("/decide/values");
  await page.getByRole("radio", { name: "Much more: keeping the cost low" }).check();
  await page.getByRole("button", { name: "Save and see the options" }).click();
  await expect(page.locator(".option-stack h2").first()).toHaveText("Back to the first doctor");
  await page.goto("/decide/values");
  await expect(page.getByRole("radio", { name: "Much more: keeping the cost low" })).toBeChecked();
  await page.getByRole("button", { name: "Clear all of this" }).click();
  await expect(
    page.getByRole("radio", { name: "Much more: keeping the cost low" }),
  ).not.toBeChecked();
  await axe(page);
  await page.goto("/decide/quiz");
  await page.locator("input[name=three][value=no]").check();
  await page.getByRole("button", { name: "See the answers" }).click();
  await expect(page.getByText("Do not stop a medicine by yourself")).toBeVisible();
});
