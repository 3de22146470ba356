import { type GateLine, plainLine } from "./line";

/** Thoughts of suicide or self-harm: asked alone and plainly. Low mood without them is no line. */
export const thoughtLines = [
  {
    ...plainLine,
    id: "self-harm-danger",
    tier: 1,
    groups: null,
    step: "thoughts",
    heading: null,
    way: "talked",
    sources: [],
    background: true,
    private: true,
    tone: "calm",
    about: "patient",
  },
  {
    ...plainLine,
    id: "self-harm-thoughts",
    tier: 1,
    groups: null,
    step: "thoughts",
    heading: null,
    way: "safe-for-now",
    sources: [],
    background: true,
    private: true,
    tone: "calm",
    about: "patient",
  },
  {
    ...plainLine,
    id: "carer-self-harm-danger",
    tier: 1,
    groups: null,
    step: "thoughts",
    heading: null,
    way: "talked",
    sources: [],
    background: true,
    private: true,
    tone: "calm",
    about: "carer",
  },
  {
    ...plainLine,
    id: "carer-self-harm-thoughts",
    tier: 1,
    groups: null,
    step: "thoughts",
    heading: null,
    way: "safe-for-now",
    sources: [],
    background: true,
    private: true,
    tone: "calm",
    about: "carer",
  },
] as const satisfies readonly GateLine[];

/** The answers offered. "go-on" is the button that goes on without an answer. None is marked as wrong. */
export const thoughtAnswers = ["no", "yes", "yes-danger", "rather-not-say"] as const;
export type ThoughtAnswer = (typeof thoughtAnswers)[number];

/** The line that each answer says, of the patient and of a carer about themselves. null: none. */
export const lineOfThought = {
  patient: {
    no: null,
    yes: "self-harm-thoughts",
    "yes-danger": "self-harm-danger",
    "rather-not-say": null,
  },
  carer: {
    no: null,
    yes: "carer-self-harm-thoughts",
    "yes-danger": "carer-self-harm-danger",
    "rather-not-say": null,
  },
} as const;
