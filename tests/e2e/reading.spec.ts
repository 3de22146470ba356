import { readFileSync, writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { gateLines } from "@/lib/content/gate";
import type { Language } from "@/lib/content/languages";
import { pages } from "@/lib/content/questionnaire";
import { offencesIn } from "../content/lexicon";
import {
  readingReport,
  reportDifferences,
  type Screen,
  screensAboveAim,
  stagesAboveAim,
} from "../content/reading-report";
import { expect, test } from "./fixtures";
import { keepThings, sendPortalFile } from "./keep-things";
import { notFetched, ScreenReader } from "./read-screens";
import {
  actScreens,
  answerScreens,
  backScreens,
  firstScreens,
  publicScreens,
  type ScreenToRead,
  safetyScreens,
  workspaceScreens,
} from "./screens-to-read";
import { type Story, stories } from "./stories";
import { beginAsGuest, giveAnswers, originOfTest } from "./walk";

const fullyKept = [
  "a woman with new MS and a strong drug offered",
  "a daughter for her father, whose chemo is under way",
];
const answersOnly = [
  "a parent whose child's illness has no name, with a test booked",
  "a man whose two doctors of two hospitals agree on a big operation",
  "a woman who does not understand her choices",
];
/** Every red flag that anyone is asked about first. */
const redLines = gateLines.filter(({ step }) => step === "now").map(({ id }) => id);

/** Every screen of the app in one language, as a made-up person and a made-up carer read it. */
async function readEverything(page: Page, language: Language): Promise<Screen[]> {
  const origin = originOfTest();
  const reader = new ScreenReader(page);
  const anotherPerson = async () => {
    await page.context().clearCookies();
    await page.context().addCookies([{ name: "language", value: language, url: origin }]);
    reader.forget();
  };
  await anotherPerson();
  await reader.read(publicScreens);
  await reader.read(safetyScreens.slice(0, 1), ", first");
  for (const said of [noneNow, noneOfYou, noThoughts]) await sayToCheck(page, said);
  await reader.read(firstScreens);
  for (const who of ["self", "carer"] as const) {
    await anotherPerson();
    await sayToCheck(page, [
      ["step", "now"],
      ["intent", "settings"],
      ["who", who],
    ]);
    await sayToCheck(page, [["step", "now"], ...redLines.map((line) => ["line", line] as const)]);
    await reader.read(actScreens, who === "self" ? "" : ", for a carer");
  }

  for (const name of [...fullyKept, ...answersOnly]) {
    const story = stories[name];
    if (story === undefined) throw new Error(`No such story: ${name}`);
    const whose = story.who === "self" ? "" : ", for a carer";
    await anotherPerson();
    await beginAsGuest(page);
    await giveAnswers(page, { who: story.who, ...story.answers });
    await reader.read(questionScreens(story), whose);
    await reader.read(answerScreens.slice(0, 1), whose);
    await reader.read(answerScreens.slice(1), `: ${story.answer}${whose}`);
    if (fullyKept.includes(name)) {
      await reader.read(safetyScreens.slice(0, 1), whose);
      await sayToCheck(page, noneNow);
      await reader.read(safetyScreens.slice(1, 2), whose);
      await sayToCheck(page, noneOfYou);
      await reader.read(safetyScreens.slice(2), whose);
      await sayToCheck(page, noThoughts);
      await keepThings(page, origin);
      await reader.read(workspaceScreens, whose);
      await sendPortalFile(page, origin);
      await reader.read([{ stage: "records", at: "/records/import" }], `: what is in it${whose}`);
    }
  }

  await anotherPerson();
  await beginAsGuest(page);
  const nothingKept = workspaceScreens.filter(({ at }) => typeof at === "string");
  await reader.read(nothingKept, ", nothing kept");
  await page.request.post("/api/leave", { headers: { origin, "sec-fetch-site": "same-origin" } });
  await reader.read(backScreens);
  expect.soft(reader.lost, "screens that were not reached").toEqual([]);
  return reader.screens;
}

/** The question pages that someone of this story meets. */
function questionScreens({ answers }: Story): readonly ScreenToRead[] {
  return pages
    .filter(({ questions }) => questions.some(({ id }) => id === "who" || id in answers))
    .map(({ id }) => ({ stage: "decide", at: `/decide/${id}` }));
}

type Said = readonly (readonly [field: string, value: string])[];
const noneNow: Said = [
  ["step", "now"],
  ["line", "none"],
];
const noneOfYou: Said = [
  ["step", "you"],
  ["line", "none"],
  ["group", "none"],
];
const noThoughts: Said = [
  ["step", "thoughts"],
  ["intent", "skip"],
];

/** Sends a form of the safety check. */
async function sayToCheck(page: Page, said: Said): Promise<void> {
  const reply = await page.request.post("/api/safety", {
    data: new URLSearchParams(said.map(([field, value]) => [field, value])).toString(),
    headers: {
      origin: originOfTest(),
      "sec-fetch-site": "same-origin",
      "content-type": "application/x-www-form-urlencoded",
    },
    maxRedirects: 0,
  });
  if (reply.status() !== 303) throw new Error(`safety: ${reply.status()} ${await reply.text()}`);
}

/** What no page may say, of all screens. */
const offences = (screens: readonly Screen[], language: Language) =>
  screens.flatMap(({ screen, text }) =>
    offencesIn(text, language).map(
      ({ offence, sentence }) => `${screen} (${offence}): ${sentence}`,
    ),
  );

/** The report that is kept is that of these screens; UPDATE_READING_REPORT=1 writes it anew. */
function expectReport(screens: Screen[], language: Language, file: string): void {
  const report = readingReport(screens, language);
  if (process.env.UPDATE_READING_REPORT) writeFileSync(file, report);
  expect
    .soft(
      reportDifferences(readFileSync(file, "utf8"), report),
      `${file} is not of these screens: UPDATE_READING_REPORT=1 npm test -- browser writes it anew`,
    )
    .toEqual([]);
}

test("Person can read every screen at grade 6 or less, and none gives advice", async ({
  page,
  watch,
}) => {
  test.setTimeout(300_000);
  watch.allow(notFetched);
  const screens = await readEverything(page, "en");
  expectReport(screens, "en", "docs/reading-report.md");
  expect.soft(screensAboveAim(screens)).toEqual([]);
  expect.soft(stagesAboveAim(screens)).toEqual([]);
  expect.soft(offences(screens, "en")).toEqual([]);
});

test("Person can read every screen in Spanish at INFLESZ 65 or more, and none gives advice", async ({
  page,
  watch,
}) => {
  test.setTimeout(300_000);
  watch.allow(notFetched);
  const screens = await readEverything(page, "es");
  expectReport(screens, "es", "docs/reading-report-es.md");
  expect.soft(screensAboveAim(screens, "es")).toEqual([]);
  expect.soft(offences(screens, "es")).toEqual([]);
});
