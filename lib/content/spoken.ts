import type { AnswerSheet, Spoken } from "./types";

/** Who reads the words: the person it is about, or someone who cares for them. */
export type Speaker = "self" | "carer";

/** The form of a text for this reader. */
export function say(words: Spoken, speaker: Speaker): string {
  return typeof words === "string" ? words : words[speaker];
}

/** Who fills in, by the first question; the person themselves until it is answered. */
export function speakerOf(sheet: AnswerSheet): Speaker {
  return typeof sheet.who === "string" && sheet.who.startsWith("carer-") ? "carer" : "self";
}
