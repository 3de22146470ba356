import { type Browser, chromium } from "@playwright/test";
import { calm } from "../../lib/content/given-answers";
import { findSystemBrowser } from "../../scripts/find-browser.mjs";
import { type Story, stories } from "../e2e/stories";
import { servePeerPages } from "./browser/peer-pages";
import { readQuestions, type Visit, visit } from "./browser/visit";
import { type Line, median, spreadOf } from "./figures";
import { makeGuest } from "./guest";
import { startApp, startEmptyApp } from "./servers";

/*
 * What a page of the questionnaire makes a browser load, and when its first input can be used,
 * beside an empty page of the same Next, plain React inputs and SurveyJS with the same questions.
 * The answer, with reasons and a question to answer there and then, is weighed as well.
 */
const loads = 8;
const path = "/decide/what";
const answerPath = "/decide/answer";
const scriptMark = 15;
const usableMark = 1.3;

function spineStory(): Story {
  const story = stories["a man told to have spine surgery for pain"];
  if (story === undefined) throw new Error("no such story");
  return story;
}

function launch(): Promise<Browser> {
  const executablePath = findSystemBrowser();
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}

const app = await startApp();
const empty = await startEmptyApp();
const browser = await launch();
const { cookie } = await makeGuest(app.url);
const { who, answers } = spineStory();
// What is offered is not known yet: the page asks it again, beside the reasons.
const open = await makeGuest(app.url, { ...calm, ...answers, who, offer: "not-sure" });
const questions = await readQuestions(browser, `${app.url}${path}`, cookie);
const peers = await servePeerPages(["react", "survey"], questions);
try {
  const pages = {
    ours: () => visit(browser, `${app.url}${path}`, cookie, true),
    answer: () => visit(browser, `${app.url}${answerPath}`, open.cookie, false),
    empty: () => visit(browser, `${empty.url}/`, null, false),
    react: () => visit(browser, `${peers.url}/react`, null, true),
    survey: () => visit(browser, `${peers.url}/survey`, null, true),
  };
  const names = ["ours", "answer", "empty", "react", "survey"] as const;
  const visits: Record<(typeof names)[number], Visit[]> = {
    ours: [],
    answer: [],
    empty: [],
    react: [],
    survey: [],
  };
  for (const name of names) await pages[name]();
  for (let load = 0; load < loads; load += 1) {
    const order = load % 2 === 0 ? names : names.toReversed();
    for (const name of order) visits[name].push(await pages[name]());
  }

  const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
  const script = (name: keyof typeof visits) => median(visits[name].map((one) => one.script));
  const usable = (name: keyof typeof visits) =>
    spreadOf(visits[name].map((one) => one.usable ?? Number.NaN));
  const ms = (name: keyof typeof visits) => {
    const { min, median: middle, max } = usable(name);
    return `${middle.toFixed(0)} ms (${min.toFixed(0)} to ${max.toFixed(0)})`;
  };
  const above = (name: "ours" | "answer") => (script(name) - script("empty")) / 1000;
  const ratio = usable("ours").median / usable("react").median;
  const lines: Line[] = [
    ...(
      [
        ["ours", "of a question page"],
        ["answer", "of the answer"],
      ] as const
    ).map(([name, which]) => ({
      part: "Browser",
      what: `JavaScript ${which} above an empty page`,
      ours: kb(script(name)),
      theirs: `empty page of the same Next: ${kb(script("empty"))}`,
      value: `${above(name).toFixed(1)} KB`,
      mark: `≤ ${scriptMark} KB`,
      met: above(name) <= scriptMark,
    })),
    {
      part: "Browser",
      what: "JavaScript beside SurveyJS, same questions",
      ours: kb(script("ours")),
      theirs: `SurveyJS: ${kb(script("survey"))}; plain React: ${kb(script("react"))}`,
      value: `${(script("ours") / script("survey")).toFixed(2)}×`,
      mark: null,
      met: null,
    },
    {
      part: "Browser",
      what: "First input usable",
      ours: ms("ours"),
      theirs: `plain React inputs: ${ms("react")}`,
      value: `${ratio.toFixed(2)}×`,
      mark: `≤ ${usableMark}×`,
      met: ratio <= usableMark,
    },
    {
      part: "Browser",
      what: "First input usable beside SurveyJS",
      ours: ms("ours"),
      theirs: `SurveyJS: ${ms("survey")}`,
      value: `${(usable("ours").median / usable("survey").median).toFixed(2)}×`,
      mark: null,
      met: null,
    },
  ];
  const notes = [`${questions.length} questions of ${path}, ${loads} cold loads of each page`];
  process.stdout.write(`${JSON.stringify({ lines, notes })}\n`);
} finally {
  await browser.close();
  await Promise.all([peers.stop(), app.stop(), empty.stop()]);
}
