import { type Speaker, say } from "@/lib/content/spoken";
import type { Spoken } from "@/lib/content/types";

/** The form of any text for one reader. In: who reads. Out: what turns words into their text. */
export const speakTo =
  (speaker: Speaker) =>
  (words: Spoken): string =>
    say(words, speaker);
