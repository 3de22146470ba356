import type { Spoken } from "../types";
import type { AnswerCode, CounterWords, DomainWords, OverlayWords } from "../word-shapes";
import { safetyOverlayWords, viewOverlayWords } from "./answer-overlays";

/** What stands above or beside any answer. */
export const overlayWords: OverlayWords = { ...safetyOverlayWords, ...viewOverlayWords };

/** What speaks against another opinion, or makes it less pressing. */
export const counterWords: CounterWords = {
  concordant: {
    title: "Two doctors already agree",
    text: "They are from different practices, each looked at the case, and nothing has changed since. A third view may add little now.",
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
      self: "You trust your doctor and feel heard",
      carer: "They trust their doctor and feel heard",
    },
    text: "That is worth a lot. A second opinion does not change it.",
  },
  "going-well": {
    title: "The treatment works",
    text: {
      self: "You are no worse, and the treatment you have works. That is a reason to go on as agreed.",
      carer:
        "They are no worse, and the treatment they have works. That is a reason to go on as agreed.",
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

export type AnswerText = {
  /** One sentence that says the answer. */
  readonly headline: Spoken;
  readonly lede: Spoken;
  /** A closer lede for the row of the policy that held. */
  readonly byWhy?: { readonly [why: string]: Spoken };
  /** Said as well when an unknown strong reason could raise the answer. */
  readonly couldRise?: Spoken;
  /** What happens next, in order. */
  readonly next: readonly Spoken[];
};

const comeBack: Spoken =
  "Come back if something changes. Your answers are kept until you delete them.";
const youDecide = {
  self: "You decide.",
  carer: "The choice is theirs, or yours if you decide for them.",
};

export const answerWords: { readonly [A in AnswerCode]: AnswerText } = {
  "emergency-first": {
    headline: "First, get this checked.",
    lede: "What you told us comes before any second opinion. Nothing is scored until it is safe to go on.",
    next: [
      "Do what the safety line says now.",
      "Come back when it has been checked. Your answers are kept.",
    ],
  },
  "no-clear-reason": {
    headline: {
      self: "Your answers do not point to a clear reason for a second opinion now.",
      carer: "Your answers do not point to a clear reason for a second opinion for them now.",
    },
    lede: {
      self: `This is a fair result, not a brush-off. It goes by what you told us today, and it can change. ${youDecide.self}`,
      carer: `This is a fair result, not a brush-off. It goes by what you told us today, and it can change. ${youDecide.carer}`,
    },
    byWhy: {
      everyday: {
        self: `Nothing you told us points to much gain from a second doctor now. That is a fair result, not a brush-off. It is still fine to ask one. ${youDecide.self}`,
        carer: `Nothing you told us points to much gain from a second doctor now. That is a fair result, not a brush-off. It is still fine to ask one. ${youDecide.carer}`,
      },
      concordant: {
        self: `Two doctors from different practices looked at your case, they agree, and nothing has changed since. A third view may add little, and it can take time that the plan may not have. That is a fair result, not a brush-off. ${youDecide.self}`,
        carer: `Two doctors from different practices looked at their case, they agree, and nothing has changed since. A third view may add little, and it can take time that the plan may not have. That is a fair result, not a brush-off. ${youDecide.carer}`,
      },
    },
    next: [
      {
        self: "Take any open question to your own doctor. We can help you word it.",
        carer: "Take any open question to their own doctor. We can help you word it.",
      },
      "Keep the dates and checks that are set. Ask how soon the next step is due.",
      comeBack,
    ],
  },
  "well-supported": {
    headline: {
      self: "Your answers give good reasons to ask a second doctor.",
      carer: "Your answers give good reasons for them to ask a second doctor.",
    },
    lede: {
      self: `People in your place often ask for one. It may change the plan, or confirm it. ${youDecide.self}`,
      carer: `People in their place often ask for one. It may change the plan, or confirm it. ${youDecide.carer}`,
    },
    byWhy: {
      strong: {
        self: `At least one of your reasons would be enough alone. A second opinion may change the plan, or confirm it. ${youDecide.self}`,
        carer: `At least one of the reasons would be enough alone. A second opinion may change the plan, or confirm it. ${youDecide.carer}`,
      },
      several: {
        self: `No reason here is enough alone, but together they are. A second opinion may change the plan, or confirm it. ${youDecide.self}`,
        carer: `No reason here is enough alone, but together they are. A second opinion may change the plan, or confirm it. ${youDecide.carer}`,
      },
    },
    next: [
      "Ask how long it is safe to wait, before you book.",
      {
        self: "Tell your doctor. Most know this wish well, and we have words for it.",
        carer: "Tell their doctor. Most know this wish well, and we have words for it.",
      },
      "Choose who to ask, and send for the records early. They take the most time.",
    ],
  },
  "worth-considering": {
    headline: {
      self: "A second opinion is worth thinking about.",
      carer: "A second opinion is worth thinking about for them.",
    },
    lede: {
      self: `Your answers give one fair reason. It may be enough for you, or your own doctor may be able to settle it. ${youDecide.self}`,
      carer: `Your answers give one fair reason. It may be enough, or their own doctor may be able to settle it. ${youDecide.carer}`,
    },
    couldRise:
      "One thing that we could not tell may make this stronger. See “What we could not tell”.",
    next: [
      "Ask how long it is safe to wait.",
      {
        self: "Ask your own doctor about this reason first, if that feels right.",
        carer: "Ask their own doctor about this reason first, if that feels right.",
      },
      "If it stays open, choose who to ask.",
    ],
  },
  "talk-first": {
    headline: {
      self: "Your answers point to a talk with your own doctor first.",
      carer: "Your answers point to a talk first: with them, and with their own doctor.",
    },
    lede: {
      self: `What you told us is often something that your own doctor can clear up. If the talk does not help, it is fair to ask a second one. ${youDecide.self}`,
      carer: `What you told us is often something that a good talk can clear up. If it does not help, it is fair to ask a second doctor. ${youDecide.carer}`,
    },
    next: [
      {
        self: "Ask your doctor for a longer visit, and bring your questions.",
        carer: "Ask their doctor for a longer visit, and bring the questions.",
      },
      { self: "Bring someone with you.", carer: "Go along, if they would like that." },
      "Come back after the talk. See what has changed.",
    ],
  },
  "cannot-tell-yet": {
    headline: "We cannot tell yet, and a small thing would settle it.",
    lede: {
      self: `Something that matters is not known so far. That is not a no. See below what it is and who can answer it. ${youDecide.self}`,
      carer: `Something that matters is not known so far. That is not a no. See below what it is and who can answer it. ${youDecide.carer}`,
    },
    next: [
      "Answer what you can right here. The answer changes at once.",
      "Keep any test or visit that is booked. Ask when the result is due.",
      "Come back when you know more.",
    ],
  },
};

/** Headings, links and short lines of the answer page. */
export const answerPageWords = {
  title: { self: "Your answer", carer: "The answer" } as Spoken,
  timeTitle: "Before you book",
  timeLine: {
    self: "Ask your doctor how long it is safe to wait: “How many days can this safely wait?” Keep any date that is set until the team moves it. Keep taking your medicine as agreed.",
    carer:
      "Ask their doctor how long it is safe to wait: “How many days can this safely wait?” Keep any date that is set until the team moves it. They keep taking their medicine as agreed.",
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
  whyItCounts: "Why this counts, and where it comes from",
  sources: "Sources",
  lastChecked: (date: string): string => `Last checked on ${date}`,
  whatNext: "What happens next",
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
    fair: "Fair: two are enough.",
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
