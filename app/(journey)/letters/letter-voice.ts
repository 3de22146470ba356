import type { AllWorkspaceWords } from "@/lib/content/every-word-shape";
import type { Language } from "@/lib/content/languages";
import { formatDay } from "@/lib/i18n/format-day";
import type { LetterVoice } from "@/lib/letters/voice";

/** The words that letters are written with, in one language. */
export function letterVoice(words: AllWorkspaceWords, language: Language): LetterVoice {
  return {
    letters: words.letters,
    blanks: words.letterBlanks,
    page: words.lettersPage,
    details: words.recordDetails,
    day: (day) => formatDay(day, language),
  };
}
