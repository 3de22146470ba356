import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { stories } from "./stories";
import { beginAsGuest, giveAnswers } from "./walk";

const list = "/plan/who";

/** Someone who said yes to keeping things, and answered nothing. */
async function begin(page: Page): Promise<void> {
  await beginAsGuest(page);
  await page.goto(list);
}

const nameOf = (page: Page, name: string) =>
  page.getByRole("link", { name: `Open ${name}`, exact: true });

async function add(page: Page, name: string): Promise<void> {
  await page.getByLabel("Add a name").fill(name);
  await page.keyboard.press("Enter");
  await expect(nameOf(page, name)).toBeVisible();
}

async function open(page: Page, name: string): Promise<void> {
  await page.goto(list);
  await nameOf(page, name).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

/** Saves, and waits until the page holds what was saved. */
async function save(page: Page): Promise<void> {
  const version = page.locator(".candidate-form input[name=version]");
  const before = Number(await version.inputValue());
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(version).toHaveValue(String(before + 1));
}

test.describe("Who to ask", { tag: "@phone" }, () => {
  test("Person without answers sees every way, and what to do first", async ({ page, axe }) => {
    await begin(page);
    await expect(page.getByText("No names yet")).toBeVisible();
    await expect(page.locator("#ways .way-list > li")).toHaveCount(8);
    await expect(page.locator("#ways .way[open]")).toHaveCount(1);
    await expect(page.getByRole("link", { name: "Answer a few questions" })).toBeVisible();
    await expect(page).toHaveTitle(/^Plan/);
    for (const link of await page.locator(".directory-link").all()) {
      expect(await link.getAttribute("href")).toMatch(/^https:\/\//);
      expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
    }
    await axe(page);
    for (const fold of await page.locator("details:not([open]) > summary").all()) {
      if (await fold.isVisible()) await fold.click();
    }
    await axe(page);
  });

  test("Person adds names by Enter, and sees where they differ", { tag: "@desk" }, async ({
    page,
    axe,
    isMobile,
  }) => {
    await begin(page);
    // It is the script that leaves the focus where it was.
    await page.waitForLoadState("networkidle");
    await add(page, "Dr. Amara Osei");
    await expect(page.getByLabel("Add a name")).toBeFocused();
    await expect(page.getByLabel("Add a name")).toHaveValue("");
    await add(page, "Dr. Lee Brandt");
    await open(page, "Dr. Amara Osei");
    await page.getByLabel("Board certified").selectOption("yes");
    await page.getByLabel("Cost", { exact: true }).fill("$40");
    await page.getByLabel("By video").check();
    await page.getByLabel("Do they work in the same practice").selectOption("yes");
    await save(page);
    await expect(page.locator(".independence")).toContainText("Not independent");
    await axe(page);
    await open(page, "Dr. Lee Brandt");
    await page.getByLabel("Board certified").selectOption("yes");
    await page.getByLabel("Cost", { exact: true }).fill("$320");
    await save(page);
    await page.goto(`${list}/compare`);
    const shown = page.locator(isMobile ? ".compare-stack" : ".compare-table");
    await expect(shown).toBeVisible();
    const row = (name: string) =>
      shown.locator(isMobile ? ".compare-part" : "tbody tr", { hasText: name });
    await expect(row("Cost").getByText("Differs")).toBeVisible();
    await expect(row("Cost")).toContainText("$320");
    await expect(row("Board certified").getByText("Differs")).toHaveCount(0);
    await expect(row("How it is given")).toContainText("Not known yet");
    await page.getByText("What to ask Dr. Lee Brandt").click();
    await expect(page.locator(".still-to-ask")).toContainText("What is the first date you have?");
    await axe(page);
  });

  test("Person cannot add a seventh name, and is told so before", async ({
    page,
    context,
    watch,
  }) => {
    // Script sends the seventh, is refused, and sends it the plain way for the page to explain.
    watch.allow(/status of 422/);
    await begin(page);
    await expect(page.getByText("room for 6 more")).toBeVisible();
    for (const name of ["One", "Two", "Three", "Four", "Five"]) await add(page, name);
    await expect(page.getByText("room for one more")).toBeVisible();
    const late = await context.newPage();
    await late.goto(list);
    await add(page, "Six");
    await expect(page.getByText("All six places are taken")).toBeVisible();
    await expect(page.getByLabel("Add a name")).toHaveCount(0);

    await late.getByLabel("Add a name").fill("Seven");
    await late.keyboard.press("Enter");
    await expect(late.locator("#error-summary")).toContainText("There is room for 6");
    await expect(late.getByLabel("Add a name")).toHaveValue("Seven");
    await expect(late.locator(".candidate-rows > li")).toHaveCount(6);
    await late.close();
  });

  test("Person who changes a name in two windows keeps both texts", async ({
    page,
    context,
    watch,
  }) => {
    watch.allow(/status of 409/);
    await begin(page);
    await add(page, "Dr. Osei");
    await open(page, "Dr. Osei");
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByRole("textbox", { name: "Notes" }).fill("Said yes on Monday");
    await save(other);
    await page.getByRole("textbox", { name: "Notes" }).fill("Call again on Friday");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.locator("#error-summary")).toBeFocused();
    await expect(page.locator(".both-texts")).toContainText("Said yes on Monday");
    await expect(page.locator(".both-texts")).toContainText("Call again on Friday");
    await expect(page.getByRole("textbox", { name: "Notes" })).toHaveValue("Call again on Friday");
    await page.getByRole("textbox", { name: "Notes" }).fill("Yes on Monday. Call again on Friday.");
    await save(page);
    await page.goto(page.url());
    await expect(page.getByRole("textbox", { name: "Notes" })).toHaveValue(
      "Yes on Monday. Call again on Friday.",
    );
    await other.close();
  });

  test("Person removes a name and takes it back", async ({ page }) => {
    await begin(page);
    await add(page, "Dr. Osei");
    await open(page, "Dr. Osei");
    await page.getByRole("button", { name: "Remove this name" }).click();
    await expect(page.getByText("No names yet")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(nameOf(page, "Dr. Osei")).toBeVisible();
  });
});

test("Person with answers sees the ways that fit first, with the reason, and their lists", async ({
  page,
  axe,
}) => {
  const story = stories["a daughter for her father, whose chemo is under way"];
  if (story === undefined) throw new Error("No such story");
  await beginAsGuest(page);
  await giveAnswers(page, { who: story.who, ...story.answers });
  await page.goto(list);
  await expect(page.locator(".way-why").first()).toContainText("You said");
  await expect(page.getByRole("link", { name: "National Cancer Institute" }).first()).toBeVisible();
  await axe(page);
});

test("Person outside the United States is told whom our lists are for", async ({ page }) => {
  await beginAsGuest(page);
  await giveAnswers(page, { who: "self", country: "gb" });
  await page.goto(list);
  await expect(page.getByText("Most of our lists are for the United States")).toBeVisible();
  await page.locator("summary", { hasText: "Check a doctor you have in mind" }).click();
  await expect(page.getByRole("link", { name: "General Medical Council" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Certification Matters" })).toBeHidden();
});

test("Person compares two of three names", async ({ page, axe }) => {
  await begin(page);
  for (const name of ["Dr. Ames", "Dr. Brandt", "Dr. Cole"]) await add(page, name);
  await page.getByRole("link", { name: "See them side by side" }).click();
  await page.getByText("Look at two only").click();
  await page.getByLabel("First name").selectOption({ label: "Dr. Ames" });
  await page.getByLabel("Second name").selectOption({ label: "Dr. Cole" });
  await page.getByRole("button", { name: "Show these two" }).click();
  const stack = page.locator(".compare-stack");
  await expect(stack).toContainText("Dr. Cole");
  await expect(stack).not.toContainText("Dr. Brandt");
  await axe(page);
  await page.getByRole("link", { name: "Show all" }).click();
  await expect(stack).toContainText("Dr. Brandt");
});

test("Person prints the sheet of six names on one page", { tag: "@desk" }, async ({
  page,
  axe,
}) => {
  await begin(page);
  for (const name of ["Ames", "Brandt", "Cole", "Diaz", "Ekberg", "Farid"]) {
    await add(page, `Dr. ${name}`);
    await open(page, `Dr. ${name}`);
    await page.getByLabel("Hospital or practice").fill(`${name} Memorial Hospital, Springfield`);
    await page.getByLabel("Narrow field").fill("Operations on the lower back and the neck");
    await page.getByLabel("Cost", { exact: true }).fill("About $300, before the insurer pays");
    await page.getByLabel("By mail").check();
    await page.getByLabel("Uploaded online").check();
    await save(page);
    await page.goto(list);
  }
  await page.goto(`${list}/compare`);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".print-safety")).toBeVisible();
  await expect(page.locator(".compare-table")).toBeVisible();
  await expect(page.locator(".compare-stack")).toBeHidden();
  await axe(page);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test("Person with a keyboard alone adds a name, answers and saves", { tag: "@desk" }, async ({
  page,
}) => {
  await begin(page);
  const tabTo = async (name: string, role: "textbox" | "link" | "combobox" | "button") => {
    const target = page.getByRole(role, { name, exact: true });
    for (let presses = 0; presses < 80; presses += 1) {
      if (await target.evaluate((node) => node === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab never reached ${name}`);
  };
  await tabTo("Add a name", "textbox");
  await page.keyboard.type("Dr. Osei");
  await page.keyboard.press("Enter");
  await expect(nameOf(page, "Dr. Osei")).toBeVisible();
  await page.reload();
  await tabTo("Open Dr. Osei", "link");
  await page.keyboard.press("Enter");
  await tabTo("Board certified", "combobox");
  await page.keyboard.press("ArrowDown");
  await tabTo("Save", "button");
  await page.keyboard.press("Enter");
  await expect(page.locator(".candidate-form input[name=version]")).toHaveValue("2");
  await page.reload();
  await expect(page.getByLabel("Board certified")).toHaveValue("yes");
});

test.describe("Without JavaScript", { tag: "@no-js" }, () => {
  test("Person adds, fills in, compares and removes names", async ({ page, axe }) => {
    await begin(page);
    for (const name of ["Dr. Osei", "Dr. Brandt"]) {
      await page.getByLabel("Add a name").fill(name);
      await page.getByRole("button", { name: "Add", exact: true }).click();
      await expect(nameOf(page, name)).toBeVisible();
    }
    await axe(page);
    await nameOf(page, "Dr. Osei").click();
    await page.getByLabel("Who named them?").selectOption("friend");
    await page.getByLabel("First date").fill("2026-12-14");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.locator(".independence")).toContainText("Close to the first doctor");
    await axe(page);
    await page.goto(`${list}/compare`);
    await expect(page.locator(".compare-stack")).toContainText("December 14, 2026");
    await page.goto(list);
    await nameOf(page, "Dr. Brandt").click();
    await page.getByRole("button", { name: "Remove this name" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(nameOf(page, "Dr. Brandt")).toBeVisible();
  });

  test("Person leaves the name out: the summary takes focus, the rest is kept", async ({
    page,
  }) => {
    await begin(page);
    await page.getByLabel("Add a name").fill("Dr. Osei");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await nameOf(page, "Dr. Osei").click();
    await page.getByLabel("Name", { exact: true }).fill("");
    await page.getByRole("textbox", { name: "Notes" }).fill("Called on Monday");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.locator("#error-summary")).toBeFocused();
    await expect(page.locator("#error-summary").getByRole("link")).toHaveAttribute("href", "#name");
    await expect(page.getByRole("textbox", { name: "Notes" })).toHaveValue("Called on Monday");
  });

  test("Person with two windows is shown both texts", async ({ page, context }) => {
    await begin(page);
    await page.getByLabel("Add a name").fill("Dr. Osei");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await nameOf(page, "Dr. Osei").click();
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByLabel("Cost", { exact: true }).fill("$100");
    await other.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByLabel("Cost", { exact: true }).fill("$200");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.locator("#error-summary")).toBeFocused();
    await expect(page.locator(".both-texts")).toContainText("$100");
    await expect(page.locator(".both-texts")).toContainText("$200");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByLabel("Cost", { exact: true })).toHaveValue("$200");
  });
});
