import type { Page } from "@playwright/test";
import { demoPeople } from "../../lib/demo/people";
import { expect, test } from "./fixtures";
import {
  beginAs,
  gateScreens,
  keepOfEverything,
  openScreen,
  questionScreens,
  workspaceScreens,
} from "./screens";
import { beginAsGuest } from "./walk";

/*
 * Two people in one browser: the tab of the first is still open when the second begins. What is
 * typed there is not saved for the second, and is not lost.
 */

/** Somebody else begins in the same browser. */
async function someoneElseBegins(page: Page): Promise<void> {
  await page.context().clearCookies();
  await beginAsGuest(page);
}

const words = "numb hand, spring 2024";

for (const tag of ["@phone", "@no-js"]) {
  test.describe(`A tab of the person before ${tag}`, { tag }, () => {
    test.beforeEach(({ watch }) => watch.allow(/status of 409/));

    test("does not save a line for the next one, and has it to copy", async ({ page, axe }) => {
      await beginAsGuest(page);
      await page.goto("/prepare/history");
      await someoneElseBegins(page);
      await page.getByLabel("Add one line, then press Enter").fill(words);
      await page.getByRole("button", { name: "Add", exact: true }).click();
      await page.waitForURL("**/not-saved");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        "That page was opened for someone else",
      );
      await expect(page.getByRole("listitem").filter({ hasText: words })).toBeVisible();
      await axe(page);
      await page.getByRole("link", { name: "Go on with the visit that is open now" }).click();
      await page.waitForURL("**/home");
      await page.goto("/prepare/history");
      await expect(page.getByText(words)).toHaveCount(0);
      await page.getByLabel("Add one line, then press Enter").fill("a fall");
      await page.getByRole("button", { name: "Add", exact: true }).click();
      await expect(page.locator(".entry-rows > li")).toHaveCount(1);
    });

    test("does not save an answer for the next one", async ({ page }) => {
      await beginAsGuest(page);
      await page.goto("/decide/you");
      await someoneElseBegins(page);
      // With script it is sent as soon as it is picked, and the page may be gone before its tick.
      await page.locator("input[name=who][value=self]").click();
      if (tag === "@no-js") await page.getByRole("button", { name: "Continue" }).click();
      await page.waitForURL("**/not-saved");
      await expect(page.getByText("What was picked there was not saved.")).toBeVisible();
      await page.goto("/decide/you");
      await expect(page.locator("input:checked")).toHaveCount(0);
    });

    test("says at the safety check what to do, and asks once more", async ({ page }) => {
      await beginAsGuest(page);
      await page.goto("/safety");
      await someoneElseBegins(page);
      await page.locator("input[name=line][value=chest-pain]").check();
      await page.locator("form#check-form .acts button.button").click();
      await expect(page.locator("#error-summary")).toContainText("opened for another person");
      await expect(page.locator("input[name=line][value=chest-pain]")).toBeChecked();
      await expect(page.locator(".notice").first()).toContainText("Call");
      await page.locator("form#check-form .acts button.button").click();
      await page.waitForURL("**/safety/now");
    });
  });
}

test("A file of the person before is not read for the next one", async ({ page, watch }) => {
  watch.allow(/status of 409/);
  await beginAsGuest(page);
  await page.goto("/records/import");
  await someoneElseBegins(page);
  await page.locator("#file").setInputFiles({
    name: "record.json",
    mimeType: "application/json",
    buffer: Buffer.from("{}"),
  });
  await page.getByRole("button", { name: "Read this file" }).click();
  await page.waitForURL("**/not-saved");
});

/** Forms that belong to nobody: they save nothing of a person. */
const nobodys = ["/api/leave", "/api/language", "/api/start"];

test("Every form of a personal page says whose it is", async ({ page, watch }) => {
  test.setTimeout(240_000);
  watch.allow(/status of 404/);
  await beginAs(page, "frank");
  const kept = await keepOfEverything(page, "frank");
  const seen = new Set<string>();
  const marks = new Set<string>();
  const screens = [
    ...workspaceScreens,
    ...questionScreens(demoPeople.frank.answers),
    { name: "what matters", at: "/decide/values" },
    { name: "how sure now", at: "/decide/sure-now" },
    { name: "three questions", at: "/decide/quiz?one=no&two=yes&three=no" },
    { name: "privacy", at: "/privacy" },
    ...gateScreens.slice(0, 2),
  ];
  for (const screen of screens) {
    await openScreen(page, screen, kept);
    const forms = await page.locator("form[method=post]").evaluateAll((all) =>
      all.map((form) => ({
        action: form.getAttribute("action") ?? "",
        mark: form.querySelector<HTMLInputElement>("input[name=mark]")?.value ?? "",
      })),
    );
    for (const { action, mark } of forms.filter((form) => !nobodys.includes(form.action))) {
      expect(mark, `${action} on ${screen.name}`).not.toBe("");
      seen.add(action);
      marks.add(mark);
    }
  }
  expect(marks.size).toBe(1);
  expect([...seen].sort()).toEqual([
    "/api/aid",
    "/api/answers",
    "/api/companion",
    "/api/dates",
    "/api/delete",
    "/api/history",
    "/api/import",
    "/api/import/keep",
    "/api/letters",
    "/api/packet",
    "/api/plan",
    "/api/questions",
    "/api/records",
    "/api/safety",
    "/api/who",
  ]);
});
