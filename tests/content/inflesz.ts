import { spanishTerms } from "./explained-terms";
import { splitSentences } from "./reading-grade";
import { countSyllables } from "./spanish-syllables";

/** How easy a Spanish text is, and what it was counted from. */
export interface Ease {
  /** Szigriszt-Pazos, to one decimal, higher is easier; null where there are too few words. */
  readonly ease: number | null;
  /** The same with the explained terms counted as everyday words. */
  readonly easeOnceExplained: number | null;
  readonly words: number;
  readonly terms: readonly string[];
  readonly hardest: { readonly sentence: string; readonly ease: number } | null;
}

/** What every screen in Spanish aims at: "bastante fácil" begins here (INFLESZ). */
export const easeAim = 65;

const fewestWords = 30;
const fewestWordsOfASentence = 8;
const longestLabel = 2;

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? [];

/**
 * The ease of a Spanish text: 206.835 − 62.3 × syllables a word − words a sentence
 * (Szigriszt-Pazos, 1993), read on the INFLESZ scale (Barrio-Cantalejo, 2008). Sentences, labels
 * and explained terms as `grade` takes them in English.
 */
export function inflesz(text: string): Ease {
  const sentences = splitSentences(text).filter(
    (sentence) => wordsOf(sentence).length > longestLabel,
  );
  const words = sentences.reduce((sum, sentence) => sum + wordsOf(sentence).length, 0);
  const isLongEnough = words >= fewestWords;
  return {
    ease: isLongEnough ? easeOf(sentences) : null,
    easeOnceExplained: isLongEnough ? easeOf(sentences.map(explain)) : null,
    words,
    terms: spanishTerms.filter((term) => termPattern(term).test(text)),
    hardest:
      sentences
        .filter((sentence) => wordsOf(sentence).length >= fewestWordsOfASentence)
        .map((sentence) => ({ sentence, ease: easeOf([sentence]) }))
        .sort((a, b) => a.ease - b.ease)[0] ?? null,
  };
}

function easeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  const value = 206.835 - 62.3 * (syllables / words.length) - words.length / sentences.length;
  return Math.round(value * 10) / 10;
}

const explain = (sentence: string) =>
  spanishTerms.reduce(
    (text, term) => text.replace(termPattern(term), term.replace(/\S+/g, "cosa")),
    sentence,
  );

function termPattern(term: string): RegExp {
  return new RegExp(`(?<!\\p{L})${term}(?!\\p{L})`, "giu");
}
