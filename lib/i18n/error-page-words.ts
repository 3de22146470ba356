import { errorPageWords as en } from "@/lib/content/en/error-pages";
import { errorPageWords as es } from "@/lib/content/es/error-pages";
import type { ErrorPageLanguage, ErrorPageWords } from "@/lib/content/interface-shape";
import { type Language, languageFacts, languages } from "@/lib/content/languages";

const byLanguage: Readonly<Record<Language, ErrorPageWords>> = { en, es };

/**
 * The words of the page that stands in for one that failed. Apart from the other words, for every
 * page carries them to the browser. In: the language of the document, such as "es".
 */
export function errorPageWords(code: string): ErrorPageWords {
  const language = languages.find((one) => one === code) ?? "en";
  return byLanguage[language];
}

/** The other languages, by their own names. In: the language of the document. */
export function errorPageLanguages(code: string): readonly ErrorPageLanguage[] {
  return languages
    .filter((language) => language !== code)
    .map((language) => ({ language, ...languageFacts[language] }));
}
