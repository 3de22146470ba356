import { readFileSync, writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { readingReport, type Screen } from "../content/reading-report";
import { expect, test } from "./fixtures";
import { stories } from "./stories";
import { fillPage, goOn, passSafetyCheck, sayYes } from "./walk";

const reportFile = "docs/reading-report.md";
const publicPages = ["/", "/how-it-works", "/methods", "/privacy", "/rules", "/leave", "/safety"];
const told = [
  "a woman with new MS and a strong drug offered",
  "a daughter for her father, whose chemo is under way",
  "a parent whose child's illness has no name, with a test booked",
  "a man whose two doctors of two hospitals agree on a big operation",
];

/** What a person reads on the page, citations aside; closed help is open, as it can be read too. */
async function readScreen(page: Page, name: string): Promise<Screen> {
  const text = await page.locator("main").evaluate((main) => {
    for (const help of main.querySelectorAll("details")) help.open = true;
    for (const cite of main.querySelectorAll<HTMLElement>(".reason-cite")) cite.hidden = true;
    // biome-ignore lint/performance/useDomNodeTextContent: lines are as the eye sees them
    return (main as HTMLElement).innerText;
  });
  return { screen: name, text };
}

test("The reading report is that of the screens as they are shown", async ({ page }) => {
  test.setTimeout(300_000);
  const screens = new Map<string, Screen>();
  const keep = (screen: Screen) => screens.set(screen.screen, screen);
  for (const address of publicPages) {
    await page.goto(address);
    keep(await readScreen(page, address));
  }
  for (const name of told) {
    const story = stories[name];
    if (story === undefined) throw new Error(`No such story: ${name}`);
    const who = story.who === "self" ? "" : ", for a carer";
    await page.context().clearCookies();
    await passSafetyCheck(page);
    keep(await readScreen(page, "/start"));
    await sayYes(page);
    const answers = { who: story.who, ...story.answers };
    while (!page.url().endsWith("/decide/check")) {
      const { pathname } = new URL(page.url());
      const group = pathname === "/decide/tests" ? `, ${story.answers.group}` : "";
      keep(await readScreen(page, `${pathname}${who}${group}`));
      await fillPage(page, answers);
      await goOn(page);
    }
    keep(await readScreen(page, `/decide/check${who}`));
    await page.getByRole("link", { name: "See my answer" }).click();
    keep(await readScreen(page, `/decide/answer: ${story.answer}${who}`));
  }
  const report = readingReport([...screens.values()]);
  if (process.env.UPDATE_READING_REPORT) writeFileSync(reportFile, report);
  expect(
    report,
    `${reportFile} is not of these screens: UPDATE_READING_REPORT=1 npm test -- browser writes it anew`,
  ).toBe(readFileSync(reportFile, "utf8"));
});
