import type {
  LetterBlankWords,
  LetterParts,
  LetterText,
  LetterWords,
} from "../content/letter-shape";
import { type LetterBlank, type LetterWhere, letterBlanks } from "../content/letters";
import { type Speaker, say } from "../content/spoken";

/* A letter from its form: what is known is filled in, what is not stays as a blank. Pure. */

/** What is known for a letter. What is left out is not known, and is never made up. */
export type LetterFacts = { readonly [B in LetterBlank]?: string };

export type FilledLetter = { readonly to: string; readonly title: string; readonly text: string };

/** What a letter is filled with. */
export type LetterSetting = {
  readonly facts: LetterFacts;
  /** What holds here; a paragraph for elsewhere is left out. */
  readonly wheres: ReadonlySet<LetterWhere>;
  readonly blanks: LetterBlankWords;
  readonly speaker: Speaker;
};

/** Longer than any letter of ours: what a person may make of it. */
export const longestLetter = 6_000;

/** Fills a letter. In: its words, and what is known. Out: the address, the subject and the text. */
export function fillLetter(words: LetterWords, setting: LetterSetting): FilledLetter {
  return {
    to: paragraphsOf(words.to, setting).join("\n"),
    title: partsInText(words.subject, setting),
    text: paragraphsOf(words.paragraphs, setting).join("\n\n"),
  };
}

function paragraphsOf(
  paragraphs: LetterWords["paragraphs"],
  setting: LetterSetting,
): readonly string[] {
  const { facts, wheres } = setting;
  return paragraphs
    .filter(({ where }) => where === undefined || wheres.has(where))
    .filter(({ needs = [] }) => needs.every((blank) => isKnown(facts[blank])))
    .map(({ text }) => partsInText(text, setting));
}

function partsInText(text: LetterText, { facts, blanks, speaker }: LetterSetting): string {
  const parts: LetterParts = "self" in text ? text[speaker] : text;
  return parts
    .map((part) => {
      if (typeof part === "string") return part;
      const known = facts[part.slot];
      return isKnown(known) ? known.trim() : blankInText(say(blanks[part.slot], speaker));
    })
    .join("");
}

const isKnown = (value: string | undefined): value is string =>
  value !== undefined && value.trim() !== "";

/** A blank as text: "[your name]". */
export const blankInText = (label: string): string => `[${label}]`;

/** A piece of a letter on paper: text, or a blank to write in. */
export type LetterPiece = { readonly text: string } | { readonly blank: string };

/**
 * A letter's text as it goes on paper. Only what stands in brackets and is a blank of ours becomes a
 * line; anything else that a person put in brackets stays as it is. Nothing is lost: the pieces
 * together are the text.
 */
export function piecesOf(text: string, blanks: LetterBlankWords): readonly LetterPiece[] {
  const known = labelsOf(blanks);
  const pieces: LetterPiece[] = [];
  for (const part of text.split(/(\[[^[\]\n]{1,80}\])/)) {
    const label = part.startsWith("[") && part.endsWith("]") ? part.slice(1, -1) : "";
    if (known.has(label)) pieces.push({ blank: label });
    else if (part !== "") pieces.push({ text: part });
  }
  return pieces;
}

function labelsOf(blanks: LetterBlankWords): ReadonlySet<string> {
  return new Set(
    letterBlanks.flatMap((blank) => [say(blanks[blank], "self"), say(blanks[blank], "carer")]),
  );
}
