import { answerWords } from "../../lib/content/en/answer";
import { expect, test } from "./fixtures";
import { stories } from "./stories";
import {
  answerAll,
  beginAsGuest,
  beginAtQuestions,
  fillPage,
  giveAnswers,
  goOn,
  passSafetyCheck,
  sayYes,
  withListsEnded,
} from "./walk";

test.describe("Without JavaScript", { tag: "@no-js" }, () => {
  for (const name of [
    "a man told to have spine surgery for pain",
    "a daughter for her father, whose chemo is under way",
  ]) {
    test(`Person gets an answer: ${name}`, async ({ page, axe }) => {
      const story = stories[name];
      if (story === undefined) throw new Error(`No such story: ${name}`);
      await passSafetyCheck(page);
      await sayYes(page);
      await answerAll(page, story);
      await page.getByRole("link", { name: "See my answer" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
      await expect(page.locator(".reason")).toHaveCount(story.reasons.length);
      await axe(page);
    });
  }

  test("Person leaves a question out: the summary takes focus, what was picked is kept", async ({
    page,
  }) => {
    await beginAtQuestions(page);
    await page.locator("input[name=who][value=self]").check();
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page.getByRole("alert")).toBeFocused();
    await expect(page.locator("input[name=who][value=self]")).toBeChecked();
    await expect(page.getByRole("alert").getByRole("link")).toHaveAttribute("href", "#country");
  });

  test("Person with two windows is shown both answers", async ({ page, context }) => {
    await beginAtQuestions(page);
    const other = await context.newPage();
    await other.goto("/decide/you");
    await fillPage(other, { who: "self", country: "ca" });
    await goOn(other);

    await fillPage(page, { who: "self", country: "nz" });
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page.locator(".two-texts")).toContainText("New Zealand");
    await expect(page.locator(".two-texts")).toContainText("Canada");
    await expect(page.locator("input[name=country][value=nz]")).toBeChecked();
    await goOn(page);
    await page.goto("/decide/you");
    await expect(page.locator("input[name=country][value=nz]")).toBeChecked();
  });

  test("Person ticks “None of these” and a line: told what is wrong, nothing lost", async ({
    page,
  }) => {
    await beginAtQuestions(page);
    await page.goto("/decide/trust");
    await page.locator("input[name=trust][value=none]").check();
    await page.locator("input[name=trust][value=not-heard]").check();
    await page.getByRole("button", { name: "That is all, continue" }).click();
    await expect(page.getByRole("alert")).toBeFocused();
    await expect(page.locator("input[name=trust][value=not-heard]")).toBeChecked();
  });

  test("Person changes one answer from the check page and comes back to it", async ({ page }) => {
    const story = stories["a woman who does not understand her choices"];
    if (story === undefined) throw new Error("No such story");
    await beginAsGuest(page);
    await giveAnswers(page, withListsEnded({ who: story.who, ...story.answers }));
    await page.goto("/decide/check");
    await page.getByRole("link", { name: "Change: How do things stand with your doctor?" }).click();
    await page.locator("input[name=trust][value=options-unclear]").uncheck();
    await page.locator("input[name=trust][value=none]").check();
    await goOn(page);
    await expect(page).toHaveURL(/\/decide\/check$/);
    await page.getByRole("link", { name: "See my answer" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      (answerWords["no-clear-reason"].headline as { self: string }).self,
    );
  });
});
