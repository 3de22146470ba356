import readability from "text-readability";
import { explainedTerms } from "./explained-terms";

/** What the reading grade of one text is, and what it was counted from. */
export interface ReadingGrade {
  /** Flesch-Kincaid grade, to one decimal; null where there are too few words to tell. */
  grade: number | null;
  /** The same with the explained terms counted as everyday words. */
  gradeOnceExplained: number | null;
  words: number;
  sentences: number;
  /** The explained terms that the text uses. */
  terms: string[];
  /** The sentence with the highest grade of its own, where one is long enough to have one. */
  hardest: { sentence: string; grade: number } | null;
}

// Below this the grade swings by whole years with one word, and says nothing.
const fewestWords = 30;
const fewestWordsOfASentence = 8;
// "Yes", "Not sure", "Go on": labels, which would make any page look like short sentences.
const longestLabel = 2;

/**
 * The Flesch-Kincaid grade of a text: 0.39 × words a sentence + 11.8 × syllables a word − 15.59
 * (Kincaid and others, 1975), syllables and words as text-readability counts them. A line is a
 * sentence of its own, with a full stop or without, so a heading does not run into what follows;
 * labels of one or two words are left out.
 */
export function grade(text: string): ReadingGrade {
  const sentences = splitSentences(text).filter((sentence) => countWords(sentence) > longestLabel);
  const words = sentences.reduce((sum, sentence) => sum + countWords(sentence), 0);
  const plain = sentences.map(explain);
  const isLongEnough = words >= fewestWords;
  return {
    grade: isLongEnough ? fleschKincaid(sentences) : null,
    gradeOnceExplained: isLongEnough ? fleschKincaid(plain) : null,
    words,
    sentences: sentences.length,
    terms: explainedTerms.filter((term) => termPattern(term).test(text)),
    hardest: findHardest(sentences),
  };
}

/** What SMOG is counted from, for texts that are measured together. */
export interface Smog {
  /** To one decimal; null below thirty sentences, for which the formula was not made. */
  readonly grade: number | null;
  readonly sentences: number;
  /** Words of three syllables or more, the explained terms aside. */
  readonly longWords: number;
}

/**
 * The SMOG grade of several texts together: 1.043 × √(long words × 30 / sentences) + 3.1291
 * (McLaughlin, 1969), sentences and explained terms as `grade` takes them.
 */
export function smog(texts: readonly string[]): Smog {
  const sentences = texts
    .flatMap((text) => splitSentences(text))
    .filter((sentence) => countWords(sentence) > longestLabel)
    .map(explain);
  const longWords = sentences
    .flatMap((sentence) => sentence.match(/\p{L}+(?:[’'-]\p{L}+)*/gu) ?? [])
    .filter((word) => readability.syllableCount(word) >= 3).length;
  const value = 1.043 * Math.sqrt((longWords * 30) / sentences.length) + 3.1291;
  const isEnough = sentences.length >= 30;
  return {
    grade: isEnough ? Math.round(value * 10) / 10 : null,
    sentences: sentences.length,
    longWords,
  };
}

/** Splits a text into sentences: at line ends, and after . ! ? where a new one may begin. */
export function splitSentences(text: string): string[] {
  return text
    .split(/\n+/)
    .flatMap((line) =>
      line
        .replace(/\b(Dr|Mr|Mrs|Ms|vs|e\.g|i\.e|U\.S|U\.K)\./g, (short) => short.replaceAll(".", ""))
        .split(/(?<=[.!?]["'”’)\]]*)\s+/),
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function fleschKincaid(sentences: string[]): number {
  const words = sentences.reduce((sum, sentence) => sum + countWords(sentence), 0);
  const syllables = sentences.reduce((sum, each) => sum + readability.syllableCount(each), 0);
  const value = 0.39 * (words / sentences.length) + 11.8 * (syllables / words) - 15.59;
  return Math.round(value * 10) / 10;
}

function findHardest(sentences: string[]): ReadingGrade["hardest"] {
  const graded = sentences
    .filter((sentence) => countWords(sentence) >= fewestWordsOfASentence)
    .map((sentence) => ({ sentence, grade: fleschKincaid([sentence]) }))
    .sort((a, b) => b.grade - a.grade);
  return graded[0] ?? null;
}

function countWords(text: string): number {
  return readability.lexiconCount(text);
}

// Each word of a term becomes a word of one syllable; the length of the sentence stays as it is.
function explain(sentence: string): string {
  return explainedTerms.reduce(
    (text, term) => text.replace(termPattern(term), term.replace(/\S+/g, "word")),
    sentence,
  );
}

function termPattern(term: string): RegExp {
  return new RegExp(`\\b${term}\\b`, "gi");
}
