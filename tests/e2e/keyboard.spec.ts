import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { stories } from "./stories";

const isFocused = (target: Locator) => target.evaluate((node) => node === document.activeElement);

/** Presses Tab until the target has focus, as a person without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab never reached it");
}

async function pressButton(page: Page, button: Locator): Promise<void> {
  const before = page.url();
  await tabTo(page, button);
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.href !== before);
}

/** Reaches a radio by Tab and the arrow keys, a tick by Tab and the space bar. */
async function choose(page: Page, fieldset: Locator, code: string): Promise<void> {
  const target = fieldset.locator(`input[value="${code}"]`);
  if ((await target.getAttribute("type")) === "checkbox") {
    await tabTo(page, target);
    await page.keyboard.press("Space");
    return;
  }
  const radios = fieldset.locator("input[type=radio]");
  await tabTo(page, radios.first());
  await page.keyboard.press("Space");
  for (let moves = 0; moves < 20 && !(await target.isChecked()); moves += 1) {
    await page.keyboard.press("ArrowDown");
  }
}

test("Person with a keyboard alone gets from the front page to the answer", {
  tag: "@desk",
}, async ({ page }) => {
  const story = stories["a woman offered a keyhole hysterectomy"];
  if (story === undefined) throw new Error("No such story");
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveText("Skip to the main part");
  await pressButton(page, page.getByRole("link", { name: "Start", exact: true }));

  const next = page.locator("form#check-form .acts button.button");
  await tabTo(page, page.locator("input[name=line][value=none]"));
  await page.keyboard.press("Space");
  await pressButton(page, next);
  await tabTo(page, page.locator("input[name=line][value=none]"));
  await page.keyboard.press("Space");
  await tabTo(page, page.locator("input[name=group][value=none]"));
  await page.keyboard.press("Space");
  await pressButton(page, next);
  await pressButton(page, page.getByRole("button", { name: "Go on without answering" }));

  await choose(page, page.locator("fieldset", { has: page.locator("input[name=device]") }), "own");
  await tabTo(page, page.locator("input[name=consent]"));
  await page.keyboard.press("Space");
  await pressButton(page, page.locator("form#start-form .acts button.button"));

  const answers: { [question: string]: string | readonly string[] } = {
    who: story.who,
    ...story.answers,
  };
  while (!page.url().endsWith("/decide/check")) {
    await expect(page.locator("h1")).toBeFocused();
    for (const fieldset of await page.locator("fieldset[data-question]").all()) {
      const given = answers[(await fieldset.getAttribute("data-question")) ?? ""] ?? [];
      for (const code of typeof given === "string" ? [given] : given) {
        await choose(page, fieldset, code);
      }
    }
    await pressButton(page, page.locator("form#page-form .acts button.button"));
  }
  await pressButton(page, page.getByRole("link", { name: "See my answer" }));
  await expect(page.locator("h1")).toBeFocused();
  await expect(page.locator(".reason")).toHaveCount(story.reasons.length);
});
