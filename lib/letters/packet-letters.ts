import type { LetterId } from "@/lib/content/letters";
import { viewLetter } from "./letter-view";
import { fitsNow, formOf, isWritten } from "./list-view";
import { letterOnPaper, piecesAsText } from "./paper";
import type { LetterDesk, OneLetter } from "./queries";
import type { LetterVoice } from "./voice";

/** A letter as a packet holds it: by its row where it has one, and every blank as a line. */
export type PacketLetter = {
  readonly id: string | null;
  readonly form: LetterId;
  readonly isPrivate: boolean;
  readonly name: string;
  readonly paper: {
    readonly date: string;
    readonly to: string;
    readonly subject: string;
    readonly paragraphs: readonly string[];
    readonly signatures: readonly string[];
  };
};

// A packet is not an archive: every letter has its own page.
const mostLetters = 20;

/** The letters of a person for a packet: those they wrote, the last one first, then those that fit now. */
export function lettersForPacket(desk: LetterDesk, voice: LetterVoice): readonly PacketLetter[] {
  const written = desk.kept.filter(isWritten).flatMap((entry) => {
    const form = formOf(entry);
    if (form === null) return [];
    const one = { id: entry.id, form, content: entry.content as LetterId | null, entry };
    return inPacket(one, null, entry.id, desk, voice);
  });
  const fits = fitsNow(desk).map(({ letter: form, records }) =>
    inPacket({ id: "", form, content: form, entry: null }, records?.id ?? null, null, desk, voice),
  );
  return [...written, ...fits].slice(0, mostLetters);
}

function inPacket(
  one: OneLetter,
  about: string | null,
  id: string | null,
  desk: LetterDesk,
  voice: LetterVoice,
): PacketLetter {
  const letter = viewLetter(one, about, desk, voice);
  const paper = letterOnPaper(letter, letter.date, desk.situation.speaker, voice);
  return {
    id,
    form: one.form,
    isPrivate: one.entry?.private ?? false,
    name: letter.name,
    paper: {
      date: paper.date,
      to: paper.to.map(piecesAsText).join("\n"),
      subject: piecesAsText(paper.subject),
      paragraphs: paper.paragraphs.map(piecesAsText),
      signatures: paper.signatures,
    },
  };
}
