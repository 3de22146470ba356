import type { ThoughtAnswer } from "../gate/thoughts";
import type { Spoken } from "../types";

/** Thoughts of suicide or self-harm: asked plainly, on a page of its own, in calm colors. */
export const thoughtWords = {
  title: "One more question",
  heading: "One more question, which we ask everyone",
  intro: {
    self: "Being ill is hard, and some people have such thoughts. It is all right to say so. It is also all right not to answer.",
    carer:
      "Being ill is hard, and some people have such thoughts. It is all right to say so. It is also all right not to answer.",
  },
  question: {
    self: "Lately, have you had thoughts of ending your life, or of hurting yourself?",
    carer:
      "Lately, has the person you care for had thoughts of ending their life, or of hurting themselves?",
  },
  hint: {
    self: "Feeling low, tired or scared, without such thoughts, is a “no” here.",
    carer:
      "Go by what they have said, or what you fear. Feeling low, tired or scared, without such thoughts, is a “no” here.",
  },
  /** Shown to a carer only, as a question of its own. */
  carerQuestion:
    "And you? Lately, have you had thoughts of ending your life, or of hurting yourself?",
  carerHint: "Caring is hard too. This is about you, and it is kept apart from their answers.",
  private: {
    self: "We keep this off the print, and from anyone who helps you, unless you choose to share it.",
    carer:
      "We keep this off the print, and from others who help, unless it is chosen to be shared.",
  },
  /** Always on the page, whatever is answered. */
  line: {
    self: "Someone is there to listen: you can {crisis}.",
    carer: "Someone is there to listen: you and they can {crisis}.",
  },
  go: "Go on",
  goOn: "Go on without answering",
  /** What to do, above the lines. */
  heardHeading: "Thank you for telling us",
  heard: {
    self: "You do not have to carry this alone. You can talk to someone right now.",
    carer: "No one has to carry this alone. You, or they, can talk to someone right now.",
  },
  dangerHeading: "Please talk to someone now",
  /** Under thoughts without a plan, in case it changes. */
  ifWorse: {
    self: "Do you have a plan, or the means at hand? Are you afraid that you will act? Then call {emergency} or go to {department}. Please do not stay alone.",
    carer:
      "Do they have a plan, or the means at hand? Are you afraid that they will act? Then call {emergency} or go to {department}. Please do not leave them alone.",
  },
  ifWorseCarer:
    "Do you have a plan, or the means at hand? Are you afraid that you will act? Then call {emergency} or go to {department}. Please do not stay alone.",
  /** The line that stays on top of the answer. */
  onTop: {
    self: "You are not alone with this. At any time you can {crisis}.",
    carer: "No one is alone with this. At any time you, or they, can {crisis}.",
  },
} as const satisfies Record<string, Spoken>;

/** The answers as they are offered, of the patient. The yes answers are the tick labels of their lines. */
export const thoughtAnswerWords: {
  readonly [A in Exclude<ThoughtAnswer, "yes" | "yes-danger">]: string;
} = {
  no: "No",
  "rather-not-say": "I would rather not say",
};
