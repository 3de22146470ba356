import { expect, type Page, test } from "@playwright/test";
import type { Story } from "./stories";

/** Presses the one button of the page's form and waits for the next page. */
export async function goOn(page: Page, form = "form#page-form"): Promise<void> {
  const before = page.url();
  await page.locator(`${form} .acts button.button`).click();
  await page.waitForURL((url) => url.href !== before);
}

/** From the front page through the safety check with nothing to say, to the start page. */
export async function passSafetyCheck(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("link", { name: "Start", exact: true }).click();
  await page.locator("input[name=line][value=none]").check();
  await goOn(page, "form#check-form");
  await page.locator("input[name=line][value=none]").check();
  await page.locator("input[name=group][value=none]").check();
  await goOn(page, "form#check-form");
  await page.getByRole("button", { name: "Go on without answering" }).click();
  await page.waitForURL("**/start");
}

/** Says yes to the keeping of answers, on one's own device. */
export async function sayYes(page: Page, device: "own" | "shared" = "own"): Promise<void> {
  await page.locator(`input[name=device][value=${device}]`).check();
  await page.locator("input[name=consent]").check();
  await goOn(page, "form#start-form");
}

/**
 * A person past the safety check who said yes, by the plain forms that the pages send. No page is
 * opened: for tests of what comes after. The way there by hand is `passSafetyCheck` and `sayYes`.
 */
export async function beginAsGuest(page: Page, device: "own" | "shared" = "own"): Promise<void> {
  const post = async (path: string, form: Record<string, string>) => {
    const headers = { origin: originOfTest(), "sec-fetch-site": "same-origin" };
    const reply = await page.request.post(path, { form, headers, maxRedirects: 0 });
    if (reply.status() !== 303) throw new Error(`${path} answered ${reply.status()}`);
  };
  await post("/api/safety", { step: "now", line: "none" });
  await post("/api/safety", { step: "you", line: "none", group: "none" });
  await post("/api/safety", { step: "thoughts", intent: "skip" });
  await post("/api/start", { consent: "yes", device });
}

/** The same, with the first page of questions open. */
export async function beginAtQuestions(page: Page, device?: "own" | "shared"): Promise<void> {
  await beginAsGuest(page, device);
  await page.goto("/decide/you");
}

/** Answers with every list ended, as the button of its page ends it. */
export function withListsEnded(
  answers: Readonly<Record<string, string | readonly string[]>>,
): Readonly<Record<string, string | readonly string[]>> {
  const ended = Object.entries(answers).map(([question, value]) => {
    const isEnded = typeof value === "string" || value.includes("none");
    return [question, isEnded ? value : [...value, "that-is-all"]] as const;
  });
  return Object.fromEntries(ended);
}

/** Gives answers past the questionnaire, as its own script sends them. */
export async function giveAnswers(
  page: Page,
  answers: Readonly<Record<string, string | readonly string[]>>,
  version = 0,
): Promise<void> {
  const changes = Object.entries(answers).map(([question, value]) => ({
    question,
    value,
    version,
  }));
  const headers = { origin: originOfTest(), "sec-fetch-site": "same-origin" };
  const reply = await page.request.post("/api/answers", { data: { changes }, headers });
  if (reply.status() !== 200) throw new Error(`answers: ${reply.status()} ${await reply.text()}`);
}

/** The origin of the server under test, as a browser sends it. */
export function originOfTest(): string {
  return new URL(test.info().project.use.baseURL ?? "").origin;
}

/** Gives the answers of a story on the page that is open. */
export async function fillPage(page: Page, answers: Story["answers"]): Promise<void> {
  for (const fieldset of await page.locator("fieldset[data-question]").all()) {
    const question = (await fieldset.getAttribute("data-question")) ?? "";
    const given = answers[question];
    if (given === undefined) throw new Error(`The story has no answer to ${question}`);
    for (const code of typeof given === "string" ? [given] : given) {
      await fieldset.locator(`input[value="${code}"]`).check();
    }
  }
}

/** From the first question to the page that checks the answers. Returns the pages passed. */
export async function answerAll(page: Page, story: Story): Promise<readonly string[]> {
  const passed: string[] = [];
  const answers = { who: story.who, ...story.answers };
  while (!page.url().endsWith("/decide/check")) {
    passed.push(new URL(page.url()).pathname);
    await fillPage(page, answers);
    await goOn(page);
  }
  return passed;
}

/** Saves the form of a page of the workspace: the page is there again, and says so. */
export async function saveForm(page: Page): Promise<void> {
  const save = page.getByRole("button", { name: "Save", exact: true });
  if (test.info().project.name === "no-js") {
    const loaded = page.waitForEvent("load");
    await save.click();
    await loaded;
    return;
  }
  await save.click();
  await expect(page.getByText("Saved", { exact: true }).first()).toBeVisible();
}
