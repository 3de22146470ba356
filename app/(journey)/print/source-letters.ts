import type { CurrentSession } from "@/lib/auth/session";
import type { AllWorkspaceWords, ContentWords } from "@/lib/content/every-word-shape";
import type { Language } from "@/lib/content/languages";
import type { Situation } from "@/lib/kept/situation-queries";
import { lettersForPacket } from "@/lib/letters/packet-letters";
import { loadLetterDesk } from "@/lib/letters/queries";
import type { PacketSource } from "@/lib/packet/source";
import { letterVoice } from "../letters/letter-voice";

type Words = {
  readonly words: AllWorkspaceWords;
  readonly content: ContentWords;
  readonly language: Language;
};

/** The letters that were written and those that fit now, as they go on paper. */
export async function lettersOf(
  patientId: CurrentSession["patientId"],
  situation: Situation,
  today: string,
  { words, content, language }: Words,
): Promise<PacketSource["letters"]> {
  const names = { content, details: words.recordDetails };
  const desk = await loadLetterDesk(patientId, situation, today, names);
  return lettersForPacket(desk, letterVoice(words, language));
}
