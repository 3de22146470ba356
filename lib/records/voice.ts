import { type Speaker, say } from "@/lib/content/spoken";
import type { Spoken } from "@/lib/content/types";

/** How a page says a text to whoever reads it. In: who reads. Out: the form of a text for them. */
export const voiceFor =
  (speaker: Speaker) =>
  (text: Spoken): string =>
    say(text, speaker);
