import { expect, test } from "./fixtures";
import { stories } from "./stories";
import { beginAtQuestions, fillPage, goOn } from "./walk";

test("Person closes the browser and goes on next day where they were", async ({
  page,
  context,
  openContext,
}) => {
  const story = stories["a man told to have spine surgery for pain"];
  if (story === undefined) throw new Error("No such story");
  const answers = { who: story.who, ...story.answers };
  await beginAtQuestions(page);
  for (let pages = 0; pages < 4; pages += 1) {
    await fillPage(page, answers);
    await goOn(page);
  }
  const place = new URL(page.url()).pathname;
  // A tick on the open page, without Continue, is kept as well.
  await fillPage(page, answers);
  await expect(page.getByRole("status")).toHaveText("Saved");
  const storageState = await context.storageState();
  await context.close();

  const nextDay = await (await openContext({ storageState })).newPage();
  await nextDay.goto("/");
  await nextDay.getByRole("link", { name: "I was here before" }).click();
  await expect(nextDay).toHaveURL(new RegExp(`${place}$`));
  const first = nextDay.locator("fieldset[data-question] input:checked").first();
  await expect(first).toBeChecked();
});

test("Person on a shared device is forgotten when the browser closes", async ({
  page,
  context,
  openContext,
}) => {
  await beginAtQuestions(page, "shared");
  const { cookies, origins } = await context.storageState();
  // What a browser keeps after it was closed: cookies with an end, not those of the session.
  const kept = cookies.filter(({ expires }) => expires !== -1);
  const later = await (await openContext({ storageState: { cookies: kept, origins } })).newPage();
  await later.goto("/decide");
  await expect(later).toHaveURL(/\/(?:start|safety)$/);
});

test("Person leaves quickly on a shared device: Back shows nothing", async ({ page }) => {
  await beginAtQuestions(page, "shared");
  await page.locator("input[name=who][value=self]").check();
  await page.getByRole("button", { name: "Leave quickly" }).click();
  await page.waitForURL("**/leave");
  await page.goBack();
  await expect(page.locator("input[name=who]")).toHaveCount(0);
});

test("Person whose visit has ended is told so, and can start again", async ({
  page,
  context,
  watch,
}) => {
  watch.allow(/status of 401/);
  await beginAtQuestions(page, "shared");
  const other = await context.newPage();
  const carried = (await context.cookies()).filter(({ name }) => name.endsWith("second-look"));
  await other.goto("/decide/you");
  await other.getByRole("button", { name: "Leave quickly" }).click();
  await other.waitForURL("**/leave");
  // The first window still shows the page, and its browser still sends the old cookie.
  await context.addCookies(carried);
  // What is picked takes the page away, so there is no tick to look at after it.
  await page.locator("input[name=who][value=self]").click();
  await page.waitForURL("**/ended");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This visit has ended");
  await page.getByRole("link", { name: "Start again" }).click();
  await expect(page).toHaveURL(/\/safety$/);
});
