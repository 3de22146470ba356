import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { beginAsGuest, goOn } from "./walk";

const list = (page: Page) => page.getByRole("list", { name: "The list" });
const lineField = (page: Page) => page.getByLabel("Add one line, then press Enter");

async function openPage(page: Page, path: string): Promise<void> {
  await beginAsGuest(page);
  await page.goto(path);
}

/** Adds lines with the keyboard, as a person does who types one after the other. */
async function addLines(page: Page, lines: readonly string[]): Promise<void> {
  for (const line of lines) {
    await lineField(page).fill(line);
    await page.keyboard.press("Enter");
    await expect(lineField(page)).toHaveValue("");
    await expect(page.locator(".entry-rows > li")).toHaveCount(lines.indexOf(line) + 1);
  }
}

test("Person writes one line after the other: each is understood, the focus stays", async ({
  page,
  axe,
}) => {
  await openPage(page, "/prepare/history");
  await expect(page.getByText("Nothing here yet")).toBeVisible();
  await axe(page);
  await page.waitForLoadState("networkidle");
  await lineField(page).focus();
  for (const line of ["spring 2022 first numb hand", "MRI May 2022", "2019-2021 back pain"]) {
    await page.keyboard.type(line);
    await page.keyboard.press("Enter");
    await expect(lineField(page)).toHaveValue("");
    await expect(lineField(page)).toBeFocused();
  }
  await expect(
    list(page)
      .getByRole("listitem")
      .filter({ has: page.locator(".row-title") }),
  ).toHaveText([
    /1.*back pain.*2019 to 2021.*Symptom/s,
    /2.*first numb hand.*spring 2022.*Symptom/s,
    /3.*MRI.*May 2022.*Test/s,
  ]);
  await expect(page.locator(".last-added")).toContainText("back pain");
  await expect(
    page.getByRole("img", { name: /A picture of what happened from 2019/ }),
  ).toBeVisible();
  await axe(page);
});

test("Person types faster than the server answers: no line is lost", async ({ page }) => {
  await openPage(page, "/prepare/history");
  await page.waitForLoadState("networkidle");
  await addLines(page, ["first line 2019"]);
  await page.route("**/api/history", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await lineField(page).focus();
  await page.keyboard.type("second line 2020");
  await page.keyboard.press("Enter");
  await page.keyboard.type("third line 2021");
  await page.keyboard.press("Enter");
  await expect(list(page)).toContainText("third line");
  await expect(page.locator(".entry-rows > li")).toHaveCount(3);
  await expect(lineField(page)).toHaveValue("");
  await expect(lineField(page)).toBeFocused();
});

test("Person changes what was guessed, with the keyboard alone", { tag: "@desk" }, async ({
  page,
  axe,
}) => {
  await openPage(page, "/prepare/history");
  await page.waitForLoadState("networkidle");
  await addLines(page, ["moved slowly 2021", "fell in 2023"]);
  const change = page.getByRole("link", { name: "Change: moved slowly" }).last();
  await change.focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/prepare\/history\/[\w-]+$/);
  await axe(page);
  await page.getByLabel("What kind of thing it was").focus();
  await page.keyboard.type("Symptom");
  await page.getByLabel("When", { exact: true }).focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("autumn 2021");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/prepare\/history(?:#r-[\w-]+)?$/);
  await expect(list(page)).toContainText("fall 2021");
  await expect(list(page)).toContainText("Symptom");
});

test("Person writes a date that is not clear: all that is wrong is told, nothing is lost", async ({
  page,
  watch,
  axe,
}) => {
  watch.allow(/status of 422/);
  await openPage(page, "/prepare/history");
  await page.waitForLoadState("networkidle");
  await addLines(page, ["fell 2023"]);
  await page.getByRole("link", { name: "Change: fell" }).last().click();
  await page.getByLabel("What happened").fill("");
  await page.getByLabel("When", { exact: true }).fill("a while ago");
  await page.getByLabel("Notes").fill("on the stairs");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const summary = page.getByRole("alert").filter({ has: page.getByRole("link") });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("link")).toHaveCount(2);
  await expect(page.getByLabel("Notes")).toHaveValue("on the stairs");
  await expect(page.getByLabel("When", { exact: true })).toHaveValue("a while ago");
  await axe(page);
  await summary.getByRole("link", { name: /^When/ }).click();
  await expect(page.getByLabel("When", { exact: true })).toBeFocused();
});

test("Person with two windows: both texts are shown, none is lost", async ({
  page,
  context,
  watch,
  axe,
}) => {
  watch.allow(/status of 409/);
  await openPage(page, "/prepare/history");
  await page.waitForLoadState("networkidle");
  await addLines(page, ["fell 2023"]);
  await page.getByRole("link", { name: "Change: fell" }).last().click();
  await page.waitForURL(/\/prepare\/history\/[\w-]+$/);
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel("What happened").fill("fell on the stairs");
  await other.getByRole("button", { name: "Save", exact: true }).click();
  await other.waitForURL(/\/prepare\/history(?:#r-[\w-]+)?$/);

  await page.getByLabel("What happened").fill("fell in the garden");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { name: /changed in another place/ })).toBeVisible();
  await expect(page.locator(".two-texts")).toContainText("fell in the garden");
  await expect(page.locator(".two-texts")).toContainText("fell on the stairs");
  await axe(page);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.waitForURL(/\/prepare\/history(?:#r-[\w-]+)?$/);
  await expect(list(page)).toContainText("fell in the garden");
});

test("Person removes a line by mistake and brings it back", async ({ page }) => {
  await openPage(page, "/prepare/history");
  await page.waitForLoadState("networkidle");
  await addLines(page, ["MRI 2022", "fell 2023"]);
  await page.getByRole("button", { name: "Remove: fell" }).click();
  await expect(list(page)).not.toContainText("fell");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(list(page)).toContainText("fell");
});

test("Person without script adds, changes, removes and brings back", { tag: "@no-js" }, async ({
  page,
}) => {
  await openPage(page, "/prepare/history");
  await lineField(page).fill("spring 2022 first numb hand");
  await lineField(page).press("Enter");
  await expect(list(page)).toContainText("first numb hand");
  await expect(lineField(page)).toBeFocused();
  await lineField(page).fill("2024");
  await page.getByRole("button", { name: "Add" }).click();
  await expect(page.getByRole("alert")).toContainText("Write something here first");
  await expect(lineField(page)).toHaveValue("2024");
  await page.getByRole("link", { name: "Change: first numb hand" }).click();
  await page.getByLabel("What it did").fill("went away by itself");
  await page.locator("input[name=private][type=checkbox]").check();
  await goOn(page, "form#entry-form");
  await expect(list(page)).toContainText("What it did: went away by itself");
  await expect(list(page)).toContainText("Private");
  await page.getByRole("button", { name: "Remove: first numb hand" }).click();
  await expect(page.getByText("Nothing here yet")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(list(page)).toContainText("first numb hand");
});

test("Person keeps medicines now and before, and is told never to stop one alone", async ({
  page,
  axe,
}) => {
  await openPage(page, "/prepare/medicines");
  await expect(page.getByText("Never stop on your own")).toBeVisible();
  const field = page.getByLabel("Add one medicine, then press Enter");
  await page.waitForLoadState("networkidle");
  for (const line of [
    "Tecfidera 240 mg twice a day since 2021-03",
    "Copaxone 40 mg three times a week 2019-2021, sore skin",
  ]) {
    await field.fill(line);
    await page.keyboard.press("Enter");
    await expect(field).toHaveValue("");
  }
  await expect(page.getByRole("list", { name: "Now" })).toContainText(
    /Tecfidera.*240 mg.*twice a day.*Since March 2021/s,
  );
  await expect(page.getByRole("list", { name: "Before" })).toContainText(
    /Copaxone.*2019 to 2021.*sore skin/s,
  );
  await axe(page);
  await page.getByRole("link", { name: "Change: Tecfidera" }).click();
  await page.waitForURL(/\/prepare\/medicines\/[\w-]+$/);
  await axe(page);
  await page.getByLabel("Now or before").selectOption("stopped");
  await page.getByLabel("Why it ended").fill("too many side effects");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.waitForURL(/\/prepare\/medicines(?:#r-[\w-]+)?$/);
  await expect(page.getByText("None now.")).toBeVisible();
  await expect(page.getByRole("list", { name: "Before" })).toContainText("too many side effects");
});

test("Person keeps allergies and family, and says that there is no operation", async ({
  page,
  axe,
}) => {
  await openPage(page, "/prepare/health");
  await page.waitForLoadState("networkidle");
  await page.getByLabel("Add an allergy, then press Enter").fill("penicillin: rash");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("list", { name: "Allergies" })).toContainText(/penicillin.*rash/s);
  await page.getByLabel("Add a relative, then press Enter").fill("mother: breast cancer at 52");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("list", { name: "In the family" })).toContainText("breast cancer");
  await page.getByRole("button", { name: "No operations" }).click();
  await expect(page.getByRole("list", { name: "Operations" })).toContainText("No operations");
  await axe(page);
  await page.goto("/prepare");
  await expect(page.getByText("Nothing yet on: other illnesses")).toBeVisible();
  await axe(page);
});

/** Notes one thing that happened, as script does. */
async function post(page: Page, title: string, when: string): Promise<void> {
  const fields = { do: "add", kind: "event", page: "/prepare/history", title, when };
  const form = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]]));
  const { origin } = new URL(page.url());
  const reply = await page.request.post("/api/history", { data: { form }, headers: { origin } });
  expect(reply.status()).toBe(200);
}

test("Paper shows the picture and the list, and nothing that is private", { tag: "@desk" }, async ({
  page,
}) => {
  await openPage(page, "/prepare/history");
  await page.waitForLoadState("networkidle");
  await addLines(page, ["MRI 2022", "secret thing 2023", "fell 2024"]);
  await page.getByRole("link", { name: "Change: secret thing" }).last().click();
  await page.getByText("Keep this private").click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.waitForURL(/\/prepare\/history(?:#r-[\w-]+)?$/);
  await page.emulateMedia({ media: "print" });
  const picture = page.locator("svg.timeline-print");
  await expect(picture).toBeVisible();
  await expect(page.locator("svg.timeline:visible")).toHaveCount(1);
  await expect(picture.locator(".timeline-number")).toHaveText(["3", "1"]);
  await expect(list(page).getByText("secret thing")).toBeHidden();
  await expect(list(page).getByText("fell")).toBeVisible();
  await expect(page.getByRole("button", { name: "Add" })).toBeHidden();

  // Of a long history paper has all of it, not the page that is looked at.
  for (let year = 1990; year < 2020; year += 1) await post(page, `checked ${year}`, String(year));
  await page.goto("/prepare/history");
  await expect(page.getByText("This is page 1 of 2.")).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("link", { name: "All on one page, to print" }).click();
  await expect(page.getByRole("button", { name: "Print the whole list" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".entry-rows > li:visible")).toHaveCount(32);
  await expect(picture).toBeVisible();
  await expect(list(page).getByText("secret thing")).toBeHidden();
});
