import type { QuestionnaireWords } from "../word-shapes";

/** Who fills in, and where: asked before we know which form of the words to use. */
export const situationQuestionWords = {
  who: {
    label: "Who is this for?",
    help: "You can fill this in for yourself, or for someone you care for. We word the questions to fit.",
    options: {
      self: { label: "Me" },
      "carer-adult": { label: "An adult I care for, who decides for themselves" },
      "carer-decides": { label: "An adult I decide for, as they cannot decide now" },
      "carer-child": { label: "A child I care for" },
    },
  },
  country: {
    label: { self: "Where do you get care?", carer: "Where do they get care?" },
    help: "This way we show the right number to call in an emergency.",
    options: {
      us: { label: "United States" },
      gb: { label: "United Kingdom" },
      ca: { label: "Canada" },
      ie: { label: "Ireland" },
      au: { label: "Australia" },
      nz: { label: "New Zealand" },
      eu: { label: "A country in the European Union" },
      other: { label: "Another country" },
    },
  },
} satisfies Partial<QuestionnaireWords>;
