import type { QuizQuestionsWords } from "../decision-aid-shape";

/** Three sayings about second opinions, each with why it is so or not. */
export const quizWords: QuizQuestionsWords = {
  one: {
    says: "If a second doctor says something else, the first one was wrong.",
    reason:
      "Two good doctors can see one case in two ways. In the big studies no one checked later who was right. Ask both what they base it on.",
  },
  two: {
    says: "A person can ask for a second opinion and stay with the same doctor.",
    reason:
      "A second opinion is a look, not a move. Many go back to their doctor with what they heard. Most doctors are used to it.",
  },
  three: {
    says: "While waiting for a second opinion, it is fine to stop a medicine or skip a test.",
    reason: {
      self: "Do not stop a medicine by yourself, and keep any date that is set until your team moves it. A wait can do harm. Your doctor can say how long is safe.",
      carer:
        "They should not stop a medicine by themselves, and any date that is set stays until the team moves it. A wait can do harm. The doctor can say how long is safe.",
    },
  },
};
