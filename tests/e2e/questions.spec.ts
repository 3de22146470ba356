import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { stories } from "./stories";
import { beginAsGuest, giveAnswers, saveForm } from "./walk";

const list = "/prepare/questions";
const first = (page: Page) => page.locator(".question-first > .question-row");
const words = (page: Page) => page.locator(".question-first .question-say").allTextContents();
const rest = (page: Page) => page.locator(".question-rest > .question-row");
const say = (page: Page, text: string) => page.locator(".question-row", { hasText: text });

async function open(page: Page): Promise<void> {
  await beginAsGuest(page);
  await page.goto(list);
}

async function openWithAnswers(page: Page): Promise<void> {
  const story = stories["a woman with new MS and a strong drug offered"];
  if (story === undefined) throw new Error("No such story");
  await beginAsGuest(page);
  await giveAnswers(page, { who: story.who, ...story.answers });
  await page.goto(list);
}

async function add(page: Page, text: string): Promise<void> {
  await page.getByLabel("Add a question of your own").fill(text);
  await page.keyboard.press("Enter");
  await expect(say(page, text)).toBeVisible();
}

test.describe("Questions", () => {
  test("Person who answered nothing gets a good five, and is shown how to come closer", async ({
    page,
    axe,
  }) => {
    await open(page);
    await expect(first(page)).toHaveCount(5);
    await expect(page.getByRole("link", { name: "Answer the questions" })).toBeVisible();
    await expect(page.locator(".why")).toHaveCount(0);
    await axe(page);
  });

  test("Person with answers sees for each of the five which answer it came from", async ({
    page,
    axe,
  }) => {
    await openWithAnswers(page);
    await expect(first(page)).toHaveCount(5);
    for (const row of await first(page).all()) {
      const link = row.locator(".why a");
      await expect(link).toHaveAttribute("href", /^\/rules\/t\d+[a-z]?$/);
      expect(((await link.textContent()) ?? "").length).toBeGreaterThan(5);
    }
    await axe(page);
    expect(page.url()).not.toMatch(/ms|diagnosis/);
    expect(await page.title()).toBe("Questions · Second Look");
  });

  test("Person adds a question by one line and Enter, asks it first, hides it, has it back", async ({
    page,
    axe,
  }) => {
    await open(page);
    await add(page, "Can I keep my dog during chemo?");
    await expect(page.getByLabel("Add a question of your own")).toHaveValue("");
    await expect(page.getByLabel("Add a question of your own")).toBeFocused();
    const own = say(page, "Can I keep my dog");
    await own.getByRole("button", { name: /^Ask it first:/ }).click();
    await expect(first(page).nth(4)).toContainText("Can I keep my dog");
    await own.locator("summary").click();
    await own.getByRole("button", { name: /^Hide:/ }).click();
    await expect(first(page)).toHaveCount(5);
    await expect(own).toHaveCount(0);
    // What can be undone stays in sight and lies over a row until the person scrolls.
    await page.evaluate(() => window.scrollTo(0, 0));
    await axe(page);
    await page.locator(".undo").getByRole("button", { name: "Undo" }).click();
    await expect(first(page).nth(4)).toContainText("Can I keep my dog");
  });

  test("Person notes what two doctors said, each beside the other", async ({ page, axe }) => {
    await open(page);
    await page.locator(".question-say a").first().click();
    await page.getByLabel("Doctor", { exact: true }).fill("Dr. One");
    await page
      .getByRole("textbox", { name: "What this doctor said" })
      .fill("Quite sure.\nA scan could change it.");
    await page.getByText("Another doctor’s answer").click();
    await page.getByLabel("Second doctor", { exact: true }).fill("Dr. Two");
    await page.getByLabel("What the second doctor said").fill("Not sure at all.");
    await page.getByLabel("Where it stands").selectOption("answered");
    await axe(page);
    await saveForm(page);
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await page.getByRole("link", { name: "All questions to ask" }).click();
    const answered = page.getByRole("region", { name: "Answered (1)" });
    await expect(answered).toContainText("Dr. One");
    await expect(answered).toContainText("A scan could change it.");
    await expect(answered).toContainText("Dr. Two");
    await expect(first(page)).toHaveCount(5);
  });

  test("Person marks one as asked: it is a key question until there is an answer", async ({
    page,
  }) => {
    await open(page);
    const text = (await words(page))[3] ?? "";
    await first(page)
      .nth(3)
      .getByRole("button", { name: /^Asked:/ })
      .click();
    await expect(first(page).first()).toContainText(text);
    await expect(first(page).first()).toContainText("Asked, and no answer yet");
    await first(page)
      .first()
      .getByRole("button", { name: /^Answered:/ })
      .click();
    await expect(page.getByRole("region", { name: "Answered (1)" })).toContainText(text);
  });

  test("Person browses all questions by topic and adds one", async ({ page, axe }) => {
    await open(page);
    const bank = page.getByRole("region", { name: "All questions" });
    await bank.getByText(/^Your life with it/).click();
    await axe(page);
    await bank
      .getByRole("button", { name: "Add to the list: How may this change sex and closeness?" })
      .click();
    await expect(rest(page).filter({ hasText: "sex and closeness" })).toBeVisible();
  });

  test("Person who wrote too much is told, with nothing lost", async ({ page, watch }) => {
    watch.allow(/422/);
    await open(page);
    const long = `${"long ".repeat(70)}question?`;
    await page.locator("#wording").evaluate((input, value) => {
      input.removeAttribute("maxlength");
      (input as HTMLInputElement).value = value;
    }, long);
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await expect(page.locator("#error-summary")).toBeFocused();
    await expect(page.locator("#error-summary")).toContainText("room for 300");
    await expect(page.locator("#wording")).toHaveValue(long);
  });

  test("Person with two windows is shown both texts and loses neither", async ({
    page,
    context,
    watch,
  }) => {
    watch.allow(/409/);
    await open(page);
    const address = (await page.locator(".question-say a").first().getAttribute("href")) ?? "";
    await page.goto(address);
    const other = await context.newPage();
    await other.goto(address);
    await other
      .getByRole("textbox", { name: "What this doctor said" })
      .fill("From the other window");
    await saveForm(other);
    await expect(other.getByText("Saved", { exact: true })).toBeVisible();
    await page.getByRole("textbox", { name: "What this doctor said" }).fill("From this window");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.locator(".two-texts")).toContainText("From the other window");
    await expect(page.locator(".two-texts")).toContainText("From this window");
    await expect(page.getByRole("textbox", { name: "What this doctor said" })).toHaveValue(
      "From this window",
    );
    await saveForm(page);
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await page.goto(address);
    await expect(page.getByRole("textbox", { name: "What this doctor said" })).toHaveValue(
      "From this window",
    );
  });

  test("Two windows that move questions at once both have their way", async ({ page, context }) => {
    await open(page);
    const before = await words(page);
    const other = await context.newPage();
    await other.goto(list);
    await first(other).nth(4).getByRole("button", { name: /^Up:/ }).click();
    await expect(first(other).nth(3)).toContainText(before[4] ?? "");
    await first(page)
      .nth(0)
      .getByRole("button", { name: /^Down:/ })
      .click();
    await expect(first(page).nth(1)).toContainText(before[0] ?? "");
    expect(await words(page)).toEqual([before[1], before[0], before[2], before[4], before[3]]);
  });
});

test.describe("Questions on a desk", { tag: "@desk" }, () => {
  test("Person moves a question with the keyboard alone, and hears where it is", async ({
    page,
  }) => {
    await open(page);
    const before = await words(page);
    const down = first(page)
      .first()
      .getByRole("button", { name: /^Down:/ });
    await down.focus();
    await page.keyboard.press("Enter");
    await expect(first(page).nth(1)).toContainText(before[0] ?? "");
    await expect(page.locator(".reorder > [role=status]")).toHaveText("Now 2 of the first 5.");
    await expect(
      first(page)
        .nth(1)
        .getByRole("button", { name: /^Down:/ }),
    ).toBeFocused();
    await page.keyboard.press("Alt+ArrowDown");
    await expect(first(page).nth(2)).toContainText(before[0] ?? "");
    await expect(
      first(page)
        .nth(2)
        .getByRole("button", { name: /^Down:/ }),
    ).toBeFocused();
    await page.keyboard.press("Alt+ArrowUp");
    await expect(first(page).nth(1)).toContainText(before[0] ?? "");
  });

  test("Person drags a question with the mouse within the five, and from below into them", async ({
    page,
  }) => {
    await open(page);
    const before = await words(page);
    await drag(page, first(page).nth(2), first(page).nth(0), "top");
    await expect(first(page).nth(0)).toContainText(before[2] ?? "");
    const below = (await page.locator(".question-rest .question-say").first().textContent()) ?? "";
    await drag(page, rest(page).first(), first(page).nth(4), "upper half");
    await expect(first(page).nth(4)).toContainText(below);
    await page.reload();
    await expect(first(page).nth(4)).toContainText(below);
  });

  test("Person prints the list: the five with room to write, safety first, no buttons", async ({
    page,
  }) => {
    await open(page);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".print-safety")).toBeVisible();
    await expect(page.locator(".answer-room").first()).toBeVisible();
    for (const hidden of [".question-acts", ".add-line", "#bank"]) {
      await expect(page.locator(hidden).first()).toBeHidden();
    }
  });

  test("A private question stays off the paper", async ({ page }) => {
    await open(page);
    await add(page, "Something only for me?");
    await say(page, "only for me").locator(".question-say a").click();
    await page.getByLabel("Keep this private").check();
    await saveForm(page);
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await page.goto(list);
    await expect(say(page, "only for me")).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expect(say(page, "only for me")).toBeHidden();
  });
});

/** Drags a row by its dots onto another one. */
async function drag(
  page: Page,
  from: ReturnType<typeof first>,
  to: ReturnType<typeof first>,
  where: "top" | "upper half",
): Promise<void> {
  await expect(page.locator(".reorder[data-ready]")).toBeVisible();
  await page.waitForLoadState();
  await to.scrollIntoViewIfNeeded();
  await from.scrollIntoViewIfNeeded();
  const handle = await from.locator("[data-handle]").boundingBox();
  if (!handle) throw new Error("Nothing to drag");
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  for (let at = 0; at < 60; at += 1) {
    const box = await to.boundingBox();
    if (!box) throw new Error("Nothing to drop on");
    const y = box.y + (where === "top" ? 6 : box.height * 0.25);
    const inside = Math.min(Math.max(y, 8), 890);
    await page.mouse.move(box.x + 100, inside + (at % 2));
    // Near the edge of the window the page goes along: until it is where it was meant to go.
    if (inside === y && (await to.getAttribute("data-drop"))) break;
  }
  await expect(to).toHaveAttribute("data-drop", "before");
  await page.mouse.up();
}

test.describe("Questions without JavaScript", { tag: "@no-js" }, () => {
  test("Person adds, moves, hides, undoes and notes an answer", async ({ page, axe }) => {
    await open(page);
    const before = await words(page);
    await first(page)
      .first()
      .getByRole("button", { name: /^Down:/ })
      .click();
    await expect.poll(() => words(page)).toEqual([before[1], before[0], ...before.slice(2)]);
    await page.getByLabel("Add a question of your own").fill("Is it safe to fly?");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await expect(say(page, "Is it safe to fly?")).toBeVisible();
    await say(page, "Is it safe to fly?")
      .getByRole("button", { name: /^Ask it first/ })
      .click();
    await expect(first(page).nth(4)).toContainText("Is it safe to fly?");
    await first(page).nth(4).locator("summary").click();
    await first(page).nth(4).getByRole("button", { name: /^Hide/ }).click();
    await expect(say(page, "Is it safe to fly?")).toHaveCount(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(first(page).nth(4)).toContainText("Is it safe to fly?");
    await page.evaluate(() => window.scrollTo(0, 0));
    await axe(page);
    await first(page).nth(4).locator(".question-say a").click();
    await page.getByRole("textbox", { name: "What this doctor said" }).fill("Yes, after a week.");
    await page.getByLabel("Where it stands").selectOption("answered");
    await saveForm(page);
    await page.goto(list);
    await expect(page.getByRole("region", { name: "Answered (1)" })).toContainText(
      "Yes, after a week.",
    );
  });

  test("Person removes a question of their own and has it back", async ({ page }) => {
    await open(page);
    await page.getByLabel("Add a question of your own").fill("Is it safe to fly?");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await say(page, "Is it safe to fly?").locator(".question-say a").click();
    await page.getByRole("button", { name: "Remove this question" }).click();
    await expect(say(page, "Is it safe to fly?")).toHaveCount(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(say(page, "Is it safe to fly?")).toBeVisible();
  });

  test("Person who sends an empty line is told beside it", async ({ page }) => {
    await open(page);
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await expect(page.locator("#error-summary")).toBeFocused();
    await expect(page.locator("#wording-error")).toContainText("Write something here first");
  });
});
