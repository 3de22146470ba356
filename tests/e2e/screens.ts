import type { Page } from "@playwright/test";
import { demoPeopleWords } from "../../lib/content/en/demo-people";
import { letterIds } from "../../lib/content/letters";
import type { AnswerSheet } from "../../lib/content/types";
import { type DemoPersonId, demoPeople } from "../../lib/demo/people";
import type { DemoPerson } from "../../lib/demo/person";
import { addDays } from "../../lib/engine/days";
import { shownPages } from "../../lib/engine/pages";
import type { EntryChange } from "../../lib/kept/change";
import { condition } from "../../lib/kept/kinds/condition";
import { insurerCall } from "../../lib/kept/kinds/insurer-call";
import { letter } from "../../lib/kept/kinds/letter";
import { operation } from "../../lib/kept/kinds/operation";
import { relative } from "../../lib/kept/kinds/relative";
import { patientBundle } from "../unit/fhir/import/fhir-fixtures";
import { type KeptIds, keepAll, sendForm } from "./keep";
import { beginAsGuest, giveAnswers, goOn, withListsEnded } from "./walk";

/** One screen of the app, as a person gets to see it. A new one is one more line below. */
export interface Screen {
  /** The same address can be two screens. */
  readonly name: string;
  readonly at: string | ((kept: KeptIds) => string);
  /** What a person does once the address is open, to see this screen. */
  readonly by?: (page: Page) => Promise<void>;
}

/** Screens that are there for everybody. */
export const publicScreens: readonly Screen[] = [
  { name: "front page", at: "/" },
  { name: "how it works", at: "/how-it-works" },
  { name: "methods", at: "/methods" },
  { name: "the standard", at: "/methods/standard" },
  { name: "privacy", at: "/privacy" },
  { name: "sources", at: "/sources" },
  { name: "rules", at: "/rules" },
  { name: "rules, searched", at: "/rules?q=spine" },
  { name: "one rule", at: "/rules/t5" },
  { name: "another rule", at: "/rules/t29" },
  { name: "a rule tried", at: "/rules/t5/try" },
  { name: "changes of the rules", at: "/rules/changes" },
  { name: "left quickly", at: "/leave" },
  { name: "answers are gone", at: "/ended" },
  { name: "not saved", at: "/not-saved" },
  { name: "no such page", at: "/no-such-page" },
];

const tick = (page: Page, value: string, name = "line") =>
  page.locator(`input[name="${name}"][value="${value}"]`).first().check();
const passOn = (page: Page) => goOn(page, "form#check-form");

/** The check before the questions, by hand: each screen is there once the one before is sent. */
export const gateScreens: readonly Screen[] = [
  { name: "safety check, first step", at: "/safety" },
  {
    name: "what to do now",
    at: "/safety",
    by: async (page) => {
      await tick(page, "chest-pain");
      await passOn(page);
    },
  },
  {
    name: "safety check, second step",
    at: "/safety",
    by: async (page) => {
      await page.context().clearCookies();
      await page.goto("/safety");
      await tick(page, "none");
      await passOn(page);
    },
  },
  {
    name: "safety check, second step, the lines of a group",
    at: "/safety/you",
    by: (page) => tick(page, "group-listed-medicine", "group"),
  },
  {
    name: "safety check, about thoughts",
    at: "/safety/you",
    by: async (page) => {
      await tick(page, "none");
      await tick(page, "none", "group");
      await passOn(page);
    },
  },
  {
    name: "start",
    at: "/safety/thoughts",
    by: async (page) => {
      await page.getByRole("button", { name: "Go on without answering" }).click();
      await page.waitForURL("**/start");
    },
  },
  {
    name: "what to do now, about thoughts",
    at: "/safety/thoughts",
    by: async (page) => {
      await page.getByLabel(/^Yes, and I have a plan/).check();
      await passOn(page);
    },
  },
];

/** The pages of the questionnaire that these answers show, the check of the answers, the answer. */
export function questionScreens(answers: DemoPerson["answers"]): readonly Screen[] {
  const asked = shownPages(answers as AnswerSheet);
  return [
    ...asked.map(({ id }) => ({ name: `question page ${id}`, at: `/decide/${id}` })),
    { name: "check of the answers", at: "/decide/check" },
    { name: "the answer", at: "/decide/answer" },
  ];
}

/** The workspace of a person who keeps something of everything (`keepOfEverything`). */
export const workspaceScreens: readonly Screen[] = [
  { name: "home", at: "/home" },
  { name: "welcome back", at: "/welcome-back" },
  { name: "plan", at: "/plan" },
  { name: "order of the plan", at: "/plan/order" },
  { name: "a task", at: (kept) => `/plan/${kept("task", "tell-doctor")}` },
  { name: "a call", at: (kept) => `/plan/${kept("task", "check-cover")}` },
  { name: "the time there is", at: "/plan/dates" },
  { name: "calendar", at: "/calendar" },
  { name: "who to ask", at: "/plan/who" },
  { name: "a name", at: (kept) => `/plan/who/${kept("candidate")}` },
  { name: "names compared", at: "/plan/who/compare" },
  { name: "records", at: "/records" },
  { name: "a record", at: (kept) => `/records/${kept("record")}` },
  { name: "a file from a portal", at: "/records/import" },
  { name: "what is in the file", at: "/records/import", by: bringFile },
  { name: "letters", at: "/letters" },
  { name: "a letter", at: (kept) => `/letters/${kept("letter")}` },
  { name: "a letter on paper", at: (kept) => `/letters/${kept("letter")}/print` },
  { name: "prepare", at: "/prepare" },
  { name: "what happened", at: "/prepare/history" },
  { name: "one thing that happened", at: (kept) => `/prepare/history/${kept("event")}` },
  { name: "medicines", at: "/prepare/medicines" },
  { name: "a medicine", at: (kept) => `/prepare/medicines/${kept("medicine")}` },
  { name: "health", at: "/prepare/health" },
  { name: "a part of health", at: (kept) => `/prepare/health/${kept("allergy")}` },
  { name: "questions to ask", at: "/prepare/questions" },
  { name: "a question to ask", at: (kept) => `/prepare/questions/${kept("question")}` },
  { name: "who comes along", at: "/prepare/companion" },
  { name: "packets", at: "/print" },
  { name: "what goes in a packet", at: "/print?for=doctor" },
  { name: "a packet", at: (kept) => `/print/${kept("packet")}` },
];

/** Opens one screen and leaves it as the person sees it. */
export async function openScreen(page: Page, screen: Screen, kept?: KeptIds): Promise<void> {
  const { at } = screen;
  if (typeof at !== "string" && kept === undefined) throw new Error(`${screen.name}: kept nothing`);
  await page.goto(typeof at === "string" ? at : at(kept as KeptIds));
  await screen.by?.(page);
}

/** Past the safety check, with the answers of a made-up person of the demonstration. */
export async function beginAs(page: Page, id: DemoPersonId): Promise<void> {
  await beginAsGuest(page);
  await giveAnswers(page, withListsEnded(demoPeople[id].answers));
}

/**
 * Keeps all that a made-up person keeps, and one of every kind that they lack. Returns the ids that
 * the addresses of `workspaceScreens` ask for.
 */
export async function keepOfEverything(page: Page, id: DemoPersonId): Promise<KeptIds> {
  const today = new Date().toISOString().slice(0, 10);
  const inDays = (count: number) => addDays(today, count);
  const add = { do: "add", patch: {} } as const;
  const ids = await keepAll(page, [
    ...demoPeople[id].keeps(inDays, demoPeopleWords),
    { ...add, kind: condition, patch: { name: "Asthma", since: "2004" } },
    { ...add, kind: operation, patch: { name: "Knee operation", when: "2015" } },
    { ...add, kind: relative, patch: { who: "Mother", what: "Stroke", age: "70" } },
    {
      ...add,
      kind: insurerCall,
      happenedOn: inDays(-2),
      patch: { "spoke-with": "Kim", reference: "55-0192", covered: "yes", network: "in-network" },
    },
    {
      kind: letter,
      do: "save",
      ref: { content: letterIds[0] },
      version: 0,
      patch: { to: "Dr. Hale\nMercy Hospital", text: "Dear Dr. Hale,\n\nI am [your name]." },
    } satisfies EntryChange,
  ]);
  const packet = { preset: "doctor", paper: "letter", text: "normal", annex: "" };
  const issued = await sendForm(page, "/api/packet", { do: "issue", page: "/print", ...packet });
  const packetId = issued.to.split("/").at(-1) ?? "";
  return (kind, content) => (kind === "packet" ? packetId : ids(kind, content));
}

async function bringFile(page: Page): Promise<void> {
  await page.locator("#file").setInputFiles({
    name: "record.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(patientBundle)),
  });
  await page.getByRole("button", { name: "Read this file" }).click();
  await page.locator("input[name=keep]").first().waitFor();
}
