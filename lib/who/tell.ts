import { type Speaker, say } from "@/lib/content/spoken";
import type { Spoken } from "@/lib/content/types";

/** Texts in the form for this reader. */
export const tellerFor =
  (speaker: Speaker) =>
  (words: Spoken): string =>
    say(words, speaker);
