import { answerWords, overlayWords } from "../../lib/content/en/answer";
import type { OverlayId } from "../../lib/content/overlays";
import { say } from "../../lib/content/spoken";
import { expect, test } from "./fixtures";
import { stories } from "./stories";
import {
  answerAll,
  beginAsGuest,
  giveAnswers,
  goOn,
  passSafetyCheck,
  sayYes,
  withListsEnded,
} from "./walk";

/** Stories that are gone through by hand, from the front page to the answer. */
const byHand: readonly string[] = [
  "a woman with new MS and a strong drug offered",
  "a daughter for her father, whose chemo is under way",
  "a man told to have spine surgery for pain",
  "a parent whose child's illness has no name, with a test booked",
  "a woman who does not understand her choices",
];

for (const [name, story] of Object.entries(stories)) {
  test(`Person gets a fair answer with its reasons: ${name}`, async ({ page }) => {
    const speaker = story.who === "self" ? "self" : "carer";
    if (byHand.includes(name)) {
      await passSafetyCheck(page);
      await sayYes(page);
      const passed = await answerAll(page, story);
      expect(passed.length, "pages passed").toBeLessThanOrEqual(16);
    } else {
      await beginAsGuest(page);
      await giveAnswers(page, withListsEnded({ who: story.who, ...story.answers }));
      await page.goto("/decide/check");
    }
    await page.getByRole("link", { name: "See my answer" }).click();

    const headline = page.getByRole("heading", { level: 1 });
    await expect(headline).toHaveText(say(answerWords[story.answer].headline, speaker));
    const reasons = await page.locator(".reason .reason-source a").all();
    const rules = await Promise.all(reasons.map((link) => link.getAttribute("href")));
    expect(rules.map((href) => href?.replace("/rules/", "")).sort()).toEqual(
      [...story.reasons].sort(),
    );
    // Each reason names its source, which stands in full once, below.
    const cites = page.locator(".reason .reason-cite");
    await expect(cites).toHaveCount(story.reasons.length);
    for (const cite of await cites.all()) {
      await expect(cite).toContainText("Last checked on");
      const source = (await cite.getByRole("link").getAttribute("href")) ?? "";
      await expect(page.locator(`li${source}`)).toHaveCount(1);
    }
    for (const overlay of story.overlays ?? []) {
      await expect(
        page.getByText(say(overlayWords[overlay as OverlayId].title, speaker)).first(),
      ).toBeVisible();
    }
  });
}

test("Person answers what was open right on the answer, and it changes at once", async ({
  page,
}) => {
  const [, story] = Object.entries(stories).find(([name]) => name.includes("spine")) ?? [];
  if (story === undefined) throw new Error("no such story");
  // Whoever is not sure what is offered is not asked which operation it is.
  const { operation: _, ...answers } = story.answers;
  await beginAsGuest(page);
  const unsure = { offer: "not-sure", progress: "fine", doctors: ["none"] };
  await giveAnswers(page, withListsEnded({ who: story.who, ...answers, ...unsure }));
  await page.goto("/decide/check");
  await page.getByRole("link", { name: "See my answer" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    say(answerWords["cannot-tell-yet"].headline, "self"),
  );

  await page.locator("summary", { hasText: "Answer now" }).first().click();
  const form = page.locator("form", { has: page.locator("input[name=only][value=offer]") });
  await form.locator("input[value=spine]").check();
  await form.getByRole("button").click();
  // The operation opens a question of its own, and then the way leads back to the answer.
  await page.locator("input[name=operation][value=spine-for-pain]").check();
  await goOn(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    say(answerWords["well-supported"].headline, "self"),
  );
});
