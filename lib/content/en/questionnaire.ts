import type { ClosingCode, Spoken, UnknownCode } from "../types";
import type { PageWords, QuestionnaireWords, SectionWords } from "../word-shapes";
import { diagnosisQuestionWords } from "./questions-diagnosis";
import { lifeQuestionWords } from "./questions-life";
import { situationQuestionWords } from "./questions-situation";
import { treatmentQuestionWords } from "./questions-treatment";
import { trustQuestionWords } from "./questions-trust";

export const questionnaireWords: QuestionnaireWords = {
  ...situationQuestionWords,
  ...diagnosisQuestionWords,
  ...treatmentQuestionWords,
  ...trustQuestionWords,
  ...lifeQuestionWords,
};

/** One name serves the person and a carer, so none says "your". */
export const sectionWords: SectionWords = {
  situation: "Who and where",
  diagnosis: "The diagnosis",
  tests: "Tests and checks",
  treatment: "Treatment and its risks",
  "side-effects": "Side effects",
  progress: "How it is going",
  trust: "Trust and talking",
  life: "Life and what matters",
  timing: "Timing and cover",
  sure: "How sure it feels",
};

export const pageWords: PageWords = {
  you: {
    heading: "Who is this for, and where?",
    intro: "Two quick questions, so that the rest fits.",
  },
  what: {
    heading: "What is this about?",
    intro: "If you do not know, say so. That is a fair answer all the way through.",
  },
  open: { heading: questionnaireWords.unsettled.label },
  kind: { heading: questionnaireWords.illness.label },
  tests: {
    heading: "Tests and scans",
    intro: {
      self: "Only the ones for this problem count. If you have had none, say so.",
      carer: "Only the ones for this problem count. If they have had none, say so.",
    },
  },
  plan: { heading: questionnaireWords.plan.label },
  offer: {
    heading: "More about the plan",
    intro:
      "You may not know it all. Tick what you know. Do not stop or change a medicine by yourself.",
  },
  operation: { heading: questionnaireWords.operation.label },
  effects: { heading: questionnaireWords["side-effects"].label },
  going: { heading: questionnaireWords.progress.label },
  tried: { heading: questionnaireWords.tried.label },
  trust: { heading: questionnaireWords.trust.label },
  doctors: { heading: questionnaireWords.doctors.label },
  views: {
    heading: "What the doctors say",
    intro: "We mean doctors who have looked at this problem.",
  },
  life: {
    heading: "Life, and what matters",
    intro: {
      self: "This part is about you, not about tests.",
      carer: "This part is about them and you, not about tests.",
    },
  },
  timing: {
    heading: "Time and cover",
    intro: "Some things should not wait for a second opinion. We ask so that we can say so.",
  },
  sure: {
    heading: { self: "How sure do you feel?", carer: "How sure do they feel?" },
    intro: {
      self: "These are the last questions. If you are not sure, choose “No, or not sure”.",
      carer:
        "Answer as they would, or for yourself if you decide for them. If not sure, choose “No, or not sure”.",
    },
  },
};

/** What every question may offer beside its own options. */
export const commonOptionWords: { readonly [C in UnknownCode | ClosingCode]: Spoken } = {
  "not-sure": "I am not sure",
  "rather-not-say": "I would rather not say",
  none: "None of these",
  "that-is-all": "That is all that fits",
};
