import type { LetterBlankWords } from "@/lib/content/letter-shape";
import type { AllLetterWords } from "@/lib/content/letters";
import type { LettersPageWords } from "@/lib/content/letters-page-shape";
import type { RecordDetailsWords } from "@/lib/content/record-details-shape";
import { type Speaker, say } from "@/lib/content/spoken";
import type { Spoken } from "@/lib/content/types";

/** The words that letters are written with, and how a day is written in their language. */
export type LetterVoice = {
  readonly letters: AllLetterWords;
  readonly blanks: LetterBlankWords;
  readonly page: LettersPageWords;
  readonly details: RecordDetailsWords;
  readonly day: (day: string) => string;
};

/** How a page says a text to whoever reads it. In: who reads. Out: the form of a text for them. */
export const tellFor =
  (speaker: Speaker) =>
  (text: Spoken): string =>
    say(text, speaker);
