import { everyWordOf } from "./every-word";
import type { ContentWords } from "./every-word-shape";
import type { Language } from "./languages";

/** The content's words in a language. */
export function contentWords(language: Language): ContentWords {
  return everyWordOf(language).content;
}
