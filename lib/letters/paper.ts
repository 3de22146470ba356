import { type Speaker, say } from "@/lib/content/spoken";
import { type FilledLetter, type LetterPiece, piecesOf } from "@/lib/engine/letter";
import type { LetterVoice } from "./voice";

/** A letter as it goes on paper. */
export type LetterPaper = {
  readonly date: string;
  /** The address, line by line. */
  readonly to: readonly (readonly LetterPiece[])[];
  readonly subject: readonly LetterPiece[];
  readonly paragraphs: readonly (readonly LetterPiece[])[];
  /** Room to sign: what stands at each line. */
  readonly signatures: readonly string[];
};

/** In: the letter, its date, who writes, the words. Out: its parts, with blanks to write in. */
export function letterOnPaper(
  { to, title, text }: FilledLetter,
  date: string,
  speaker: Speaker,
  { page: { paper }, blanks, day }: Pick<LetterVoice, "page" | "blanks" | "day">,
): LetterPaper {
  const pieces = (part: string) => piecesOf(part, blanks);
  return {
    date: day(date),
    to: to
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map(pieces),
    subject: pieces(title),
    paragraphs: text
      .split(/\n{2,}/)
      .filter((part) => part.trim() !== "")
      .map(pieces),
    signatures: [
      say(paper.signature, speaker),
      ...(speaker === "carer" ? [paper.patientSignature] : []),
      paper.signedOn,
    ],
  };
}

/** How long a blank is on paper, in signs. */
const blankLine = "_".repeat(20);

/** A piece of a letter as set text: a blank is a line, with what it asks for behind it. */
export const piecesAsText = (pieces: readonly LetterPiece[]): string =>
  pieces.map((piece) => ("text" in piece ? piece.text : `${blankLine} (${piece.blank})`)).join("");
