import type { DecideWords } from "../decide-shape";

export const decideWords: DecideWords = {
  stepTitle: (at) => `Step ${at}`,
  step: (at, of) => `Step ${at} of about ${of}`,
  continue: "Continue",
  continueList: "That is all, continue",
  saveAnswer: "Save this answer",
  back: "Back",
  saving: "Saving…",
  saved: "Saved",
  notSaved: "Not saved yet. What you picked stays here, and we keep trying.",
  errorTitle: "One thing is missing",
  errorKept: "What you picked is kept.",
  missingOne: "Pick one, or say that you are not sure.",
  missingMany: "Tick what fits. If nothing fits, tick “None of these”.",
  notAnOption: "This is not one of the choices. Pick one from the list.",
  aloneOr: "or",
  conflictTitle: "This page was changed in another window",
  conflictKept: "Nothing is lost. Both answers are here. Pick the one that is right.",
  conflictField: "You gave two answers. Pick the one that is right.",
  conflictHere: "Here",
  conflictThere: "In the other window",
  unansweredThere: "No answer",
  conflictPick:
    "The answer marked below is the one from this window. Continue keeps what is marked.",
  check: {
    title: "Check your answers",
    heading: "Is this right?",
    lede: "Look it over. You can change each answer. Nothing else is lost when you do.",
    change: "Change",
    changeOf: (question) => `Change: ${question}`,
    open: "Not answered yet",
    openLede: (count) =>
      count === 1
        ? "One question is still open. You can answer it first, or see what your answers say so far."
        : `${count} questions are still open. You can answer them first, or see what your answers say so far.`,
    goOn: "Answer what is open",
    see: "See my answer",
    neverStop:
      "Do not stop, skip or change a medicine by yourself. Call the person who prescribed it.",
  },
  listClosed: "and nothing else on the list",
  privateNote: "You may leave this one out: say “I would rather not say”.",
  unknownNote: "It is fine not to know.",
};
