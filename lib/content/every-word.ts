import { everyWord as en } from "./en/every-word";
import { everyWord as es } from "./es/every-word";
import type { EveryWord } from "./every-word-shape";
import { type Language, type LanguageFacts, languageFacts } from "./languages";

/** A language with its words. */
export type SpokenLanguage = { readonly facts: LanguageFacts; readonly words: EveryWord };

const words: Readonly<Record<Language, EveryWord>> = { en, es };

/*
 * Languages to try the pages with, such as one whose every text is longer. A program that starts
 * the server brings them along; a server that is started by itself has none.
 */
const server = globalThis as {
  secondLookTriedLanguages?: (english: EveryWord) => { readonly [code: string]: SpokenLanguage };
};
const tried = server.secondLookTriedLanguages?.(en) ?? {};

/** Whether a code is that of a language that somebody may choose here. */
export function isLanguage(code: string): code is Language {
  return Object.hasOwn(words, code) || Object.hasOwn(tried, code);
}

/** A language with its words. In: one that `isLanguage` knows. */
export function spokenLanguage(language: Language): SpokenLanguage {
  return tried[language] ?? { facts: languageFacts[language], words: words[language] };
}

/** Every word of a language. */
export const everyWordOf = (language: Language): EveryWord => spokenLanguage(language).words;
