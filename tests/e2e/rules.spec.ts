import { expect, test } from "./fixtures";

for (const tag of ["@phone", "@no-js"]) {
  test(`Anyone can find a rule, read its examples and try it ${tag}`, { tag }, async ({
    page,
    axe,
  }) => {
    await page.goto("/rules");
    await page.getByLabel("Find a rule").fill("spine");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await expect(page).toHaveURL(/\/rules\?q=spine/);
    await expect(page.getByRole("status")).toContainText("fit");
    await axe(page);
    await page.getByRole("link", { name: "Show all rules" }).click();
    await expect(page).toHaveURL(/\/rules$/);

    await page.goto("/rules/t5");
    await expect(page.getByRole("heading", { name: "Examples" })).toBeVisible();
    await axe(page);
    // What is no reason waits: the page stays short, and nothing is out of reach.
    const closed = page.locator("details", { hasText: "It does not hold" });
    await expect(closed.getByText("My doctor is sure", { exact: true }).first()).toBeHidden();
    await closed.getByText(/^It does not hold \(\d+\)$/).click();
    await expect(closed.getByText("My doctor is sure", { exact: true }).first()).toBeVisible();
    await axe(page);
    await page.getByRole("link", { name: /^Try it/ }).click();
    await expect(page).toHaveURL(/\/rules\/t5\/try$/);
    await expect(page).toHaveTitle("Try rule T5 · Second Look");
    await expect(page.getByRole("heading", { name: "It holds", exact: true })).toBeVisible();
    await axe(page);

    const says = page.locator("#says");
    await page.locator("input[name=diagnosis][value=sure]").check();
    await page.getByRole("button", { name: "See what it says" }).click();
    await expect(says).toHaveText("It does not hold");
    await expect(says).toBeFocused();
    await expect(page).toHaveURL(/\/rules\/t5\/try\?tried=[\w%.~-]+$/);
    expect(page.url()).not.toMatch(/diagnosis|sure/);
    await axe(page);

    await page.locator("input[name=diagnosis][value=not-sure]").check();
    await page.getByRole("button", { name: "See what it says" }).click();
    await expect(says).toHaveText("We cannot tell");
  });
}

test("Anyone is told what does not go together, with nothing lost", { tag: "@no-js" }, async ({
  page,
  axe,
  watch,
}) => {
  watch.allow(/status of 422/);
  await page.goto("/rules/t4a/try");
  await page.locator("input[name=tests][value=none]").check();
  await page.locator("input[name=tests][value=unusual-picture]").check();
  await page.getByRole("button", { name: "See what it says" }).click();
  await expect(page.locator("#error-summary")).toBeFocused();
  await expect(page.locator("input[name=tests][value=unusual-picture]")).toBeChecked();
  await axe(page);
});

test("Anyone can read what changed with each version", async ({ page, axe }) => {
  await page.goto("/rules");
  await page.getByRole("link", { name: /^What changed/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What changed, and when");
  await axe(page);
});
