import type { Spoken } from "../types";
import type { AnswerCode, CounterWords, DomainWords, OverlayWords } from "../word-shapes";
import { safetyOverlayWords, viewOverlayWords } from "./answer-overlays";
import { type AnswerText, otherAnswerWords, towardAnswerWords } from "./answer-results";
import { longDate } from "./dates";

/** What stands above or beside any answer. */
export const overlayWords: OverlayWords = { ...safetyOverlayWords, ...viewOverlayWords };

/** What speaks against another opinion, or makes it less pressing. */
export const counterWords: CounterWords = {
  concordant: {
    title: "Two doctors already agree",
    text: "They are from different practices, each looked at the case, and nothing has changed since. A third view may add little now.",
  },
  urgent: {
    title: "Treatment often must not wait here",
    text: "To hold it up for a second opinion could do harm. It is fair to ask for one that runs beside it.",
  },
  settled: {
    title: "Things are settled now",
    text: "The doctor is sure, nothing is worse, and no new choice is waiting. A second opinion has less to change.",
  },
  "differ-on-detail": {
    title: "The doctors differ on a detail only",
    text: "They agree on what it is and on what to do. It is fair to ask them to sort out the detail between them.",
  },
  "read-by-expert": {
    title: "A specialist has read the biopsy or scan",
    text: "Someone who only reads that kind has looked at it. One more reading may add less.",
  },
  "doctor-fits": {
    title: "The doctors seem to fit",
    text: "Nothing here says that they lack practice in this. That is worth a lot.",
  },
  trust: {
    title: {
      self: "You named no trouble with trust or talking",
      carer: "No trouble with trust or talking was named",
    },
    text: "That is worth a lot. A second opinion does not change it.",
  },
  "going-well": {
    title: "The treatment works",
    text: {
      self: "You are no worse, and the treatment you have works. That speaks for the plan as it is.",
      carer:
        "They are no worse, and the treatment they have works. That speaks for the plan as it is.",
    },
  },
  "watching-fits": {
    title: "Watching seems to go well",
    text: {
      self: "You are no worse while your doctor watches. Keep the checks that are booked.",
      carer: "They are no worse while their doctor watches. Keep the checks that are booked.",
    },
  },
  sure: {
    title: { self: "You feel sure", carer: "The choice feels sure" },
    text: {
      self: "You said that you know the choices and what matters to you, and that you have support. That counts.",
      carer:
        "You said that the choices and what matters are clear to them, and that they have support. That counts.",
    },
  },
};

export const domainWords: DomainWords = {
  diagnosis: { name: "The diagnosis", short: "Diagnosis" },
  tests: { name: "Tests and checks", short: "Tests" },
  "treatment-risk": { name: "Treatment and its risks", short: "Treatment risk" },
  "side-effects": { name: "Side effects", short: "Side effects" },
  progress: { name: "How treatment is going", short: "How it is going" },
  trust: { name: "Trust and talking", short: "Trust" },
  life: { name: "Life and what matters", short: "Life" },
  practical: { name: "Doctors, trials and cover", short: "Doctors and cover" },
};

/** What each of the six answers says. */
export const answerWords: { readonly [A in AnswerCode]: AnswerText } = {
  ...towardAnswerWords,
  ...otherAnswerWords,
};

/** Headings, links and short lines of the answer page. */
export const answerPageWords = {
  /** The title of the tab: neutral, one for both. */
  title: "The answer",
  timeTitle: "Before you book:",
  timeLine: {
    self: "Ask your doctor how long it is safe to wait: “How many days can this safely wait?” Keep any date that is set until the team moves it. Do not stop or change a medicine by yourself.",
    carer:
      "Ask their doctor how long it is safe to wait: “How many days can this safely wait?” Keep any date that is set until the team moves it. Do not stop or change a medicine of theirs without their team.",
  } as Spoken,
  safetyClear:
    "Nothing you ticked in the safety check calls for help right now. If that changes, open it again.",
  reasons: { self: "Your reasons", carer: "The reasons" } as Spoken,
  reasonCount: (count: number): string =>
    count === 0
      ? "No reason stands out."
      : count === 1
        ? "One reason stands out."
        : `${["Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"][count - 2] ?? count} reasons stand out.`,
  youSaid: (answer: string): string => `You said: “${answer}”`,
  weighed: (count: number): string =>
    count === 1
      ? "One thing here often speaks for a second opinion. Two doctors who agree weigh more."
      : `${count} things here often speak for a second opinion. Two doctors who agree weigh more.`,
  agreementOpen:
    "Two doctors agree, but we could not tell if these are two separate opinions on the same plan.",
  carerSaid: (answer: string): string => `The answer was: “${answer}”`,
  moreOpen: (count: number): string =>
    count === 1 ? "One more question is open" : `${count} more questions are open`,
  version: (version: string): string => `Rules of ${version}`,
  whyItCounts: "Why this counts, and where it comes from",
  sources: "Sources",
  lastChecked: (date: string): string => `Last checked on ${longDate(date)}.`,
  whatNext: "What happens next",
  toPlan: "Go on to the plan",
  couldNotTell: "What we could not tell",
  couldNotTellLede: {
    self: "You did not know this, or left it out. That is fine. It never counts as a no.",
    carer: "This was not known, or was left out. That is fine. It never counts as a no.",
  } as Spoken,
  whoCanTell: "Who can answer this?",
  answerNow: "Answer now",
  nothingOpen: "Nothing. You told us all that the answer rests on.",
  speaksAgainst: "What speaks against",
  nothingAgainst: "We found nothing that speaks against it.",
  whereReasons: {
    self: "Where your reasons are",
    carer: "Where the reasons are",
  } as Spoken,
  pictureKey: "Three filled: strong. Two: fair. One: slight. None: no reason found here.",
  seeAsTable: "See as a table",
  tablePart: "Part",
  tableStrength: "Strength",
  tableReasons: "Reasons",
  strengths: {
    strong: "Strong",
    fair: "Fair",
    slight: "Slight",
    none: "None",
  },
  strengthMeans: {
    strong: "Strong: one is enough.",
    fair: "Fair: two are enough. Two forms of one reason count once.",
    slight: "Slight: it supports others, but it is not enough alone.",
    none: "None: no reason found here.",
  },
  alsoMind: "Keep in mind",
  toDo: "Things to do",
  toBring: "Records to ask for",
  toAsk: "Questions to ask a doctor",
  changeAnswer: "Change an answer",
  print: "Print this page",
  howWeDecide: "How we get from answers to a result",
  howSure:
    "No study has measured how much each reason weighs. We chose the weights, and each rule is open to read.",
  notSigned: "No doctor or nurse has signed these rules yet.",
  notAdvice:
    "This page helps with a choice. It does not say what illness it is or which treatment is best.",
} as const;
