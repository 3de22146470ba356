import type { Spoken } from "../types";
import type { AnswerCode } from "../word-shapes";

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
  "Come back if something changes. On your own device, your answers are kept for 30 days after each visit.";
const youDecide = {
  self: "You decide.",
  carer: "The choice is theirs, or yours if you decide for them.",
};

type Answers = { readonly [A in AnswerCode]?: AnswerText };

/** The answers that lean toward another opinion. */
export const towardAnswerWords = {
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
        self: "Tell your doctor. Most know this wish well. You could say: “I value your care, and I would like a second opinion before we decide.”",
        carer:
          "Tell their doctor. Most know this wish well. You could say: “We value your care, and would like a second opinion before we decide.”",
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
      self: `Your answers give fair grounds, but not strong ones. They may be enough for you, or your own doctor may be able to settle this. ${youDecide.self}`,
      carer: `Your answers give fair grounds, but not strong ones. They may be enough, or their own doctor may be able to settle this. ${youDecide.carer}`,
    },
    couldRise:
      "One thing that we could not tell may make this stronger. See “What we could not tell”.",
    next: [
      "Ask how long it is safe to wait.",
      {
        self: "Ask your own doctor about this first, if that feels right.",
        carer: "Ask their own doctor about this first, if that feels right.",
      },
      "If it stays open, choose who to ask.",
    ],
  },
} satisfies Answers;

/** The answers that do not, or not yet. */
export const otherAnswerWords = {
  "emergency-first": {
    headline: "First, get this checked.",
    lede: "What you told us comes before any second opinion. Nothing is scored until it is safe to go on.",
    next: [
      "Do what the safety line says now.",
      "Come back when it has been checked. On your own device, your answers are kept.",
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
        self: `Two doctors from different practices looked at your case, they agree, and nothing has changed since. A third view may add little, and it takes time that may count. That is a fair result, not a brush-off. ${youDecide.self}`,
        carer: `Two doctors from different practices looked at their case, they agree, and nothing has changed since. A third view may add little, and it takes time that may count. That is a fair result, not a brush-off. ${youDecide.carer}`,
      },
    },
    next: [
      {
        self: "Take any open question to your own doctor, and anything that has got worse. It is fine to read it from a note.",
        carer:
          "Take any open question to their own doctor, and anything that has got worse. It is fine to read it from a note.",
      },
      "Keep the dates and checks that are set. Ask how soon the next step is due.",
      comeBack,
    ],
  },
  "talk-first": {
    headline: {
      self: "Your answers point to a talk with your own doctor first.",
      carer: "Your answers point to a talk first, before a second opinion.",
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
    headline: "We cannot tell yet: one or two open questions would settle it.",
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
} satisfies Answers;
