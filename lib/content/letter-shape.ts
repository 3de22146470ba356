import type { LetterBlank, LetterWhere } from "./letters";
import type { Spoken } from "./types";

/** A text with places to fill in. */
export type LetterParts = readonly (string | { readonly slot: LetterBlank })[];
/** The same for the person and for a carer, or one for each. */
export type LetterText = LetterParts | { readonly self: LetterParts; readonly carer: LetterParts };

/** One paragraph, with what it stands or falls with. */
export type LetterParagraph = {
  readonly text: LetterText;
  /** Only there. */
  readonly where?: LetterWhere;
  /** Only when all of these are known: without them it says nothing, so it is left out. */
  readonly needs?: readonly LetterBlank[];
};

/** One letter. */
export type LetterWords = {
  /** What it is called in the list. */
  readonly name: string;
  /** When it fits. */
  readonly when: Spoken;
  /** The lines of the address. */
  readonly to: readonly LetterParagraph[];
  readonly subject: LetterText;
  readonly paragraphs: readonly LetterParagraph[];
  /** What helps to know before it goes out; never part of the letter. */
  readonly notes: readonly { readonly text: Spoken; readonly where?: LetterWhere }[];
};

/** What stands in a blank: "your doctor’s name". */
export type LetterBlankWords = { readonly [B in LetterBlank]: Spoken };
