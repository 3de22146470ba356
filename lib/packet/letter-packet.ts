import type { PacketBlock, PacketModel, PaperSize } from "./model";
import { isRightToLeft } from "./words";

/** A letter as it is to be set: every blank is already a line. */
export type LetterToSet = {
  readonly date: string;
  readonly to: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** What stands over each line to sign on. */
  readonly signatures: readonly string[];
};

/**
 * A letter as a packet of its own, for the same setter. In: the letter, the paper, the language and
 * the words at the foot. Out: the model; its title and foot say nothing of what the letter is about.
 */
export function letterPacket(
  letter: LetterToSet,
  {
    language,
    paper,
    words,
  }: {
    readonly language: string;
    readonly paper: PaperSize;
    readonly words: {
      readonly fileTitle: string;
      readonly pageOf: string;
      readonly missingNote: string;
    };
  },
): PacketModel {
  return {
    version: 1,
    language,
    isRightToLeft: isRightToLeft(language),
    title: words.fileTitle,
    paper,
    text: "normal",
    foot: letter.date,
    pageOf: words.pageOf,
    missingNote: words.missingNote,
    sections: [
      { id: "head", title: "", breaks: false, blocks: headOf(letter) },
      { id: "letter", title: letter.subject, breaks: false, blocks: bodyOf(letter) },
    ],
  };
}

/** A letter as part of a packet: the same, with its subject as a heading of its own. */
export function letterBlocks(letter: LetterToSet): PacketBlock[] {
  const subject: PacketBlock[] =
    letter.subject.trim() === "" ? [] : [{ kind: "head", text: letter.subject }];
  return [...headOf(letter), ...subject, ...bodyOf(letter)];
}

const text = (part: string): PacketBlock => ({ kind: "text", text: part });

// A line break of its own leaves a line free: under the date, and over the room to sign.
const headOf = ({ date, to }: LetterToSet): PacketBlock[] =>
  [`${date}\n`, to].filter((part) => part.trim() !== "").map(text);

const bodyOf = ({ paragraphs, signatures }: LetterToSet): PacketBlock[] => [
  ...paragraphs.map(text),
  text("\n"),
  { kind: "facts", rows: signatures.map((label) => ({ label, text: null })) },
];
