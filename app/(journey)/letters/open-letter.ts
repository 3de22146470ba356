import { notFound } from "next/navigation";
import { requirePatientId } from "@/lib/auth/guard";
import { loadContentWords } from "@/lib/i18n/content-words";
import { loadLanguage } from "@/lib/i18n/language";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { loadToday } from "@/lib/i18n/today";
import { loadSituation } from "@/lib/kept/situation-queries";
import { askedFor, viewLetter } from "@/lib/letters/letter-view";
import { loadLetter, loadLetterDesk } from "@/lib/letters/queries";
import { requireSafeToGoOn } from "@/lib/safety/queries";
import { letterVoice } from "./letter-voice";

/**
 * A letter for a way out of the app: as it was saved, else as the form fills it.
 * In: its id, and `?for=` of the address. Out: the letter, who writes it, the words. Not found where
 * this person has no such letter.
 */
export async function openLetter(id: string, asked: string | string[] | null | undefined) {
  const patientId = await requirePatientId("go-letters");
  await requireSafeToGoOn(patientId, "print", "go-letters");
  const one = await loadLetter(patientId, id);
  if (one === null) notFound();
  const situation = await loadSituation(patientId);
  const [today, language, words, content] = await Promise.all([
    loadToday(situation.country),
    loadLanguage(),
    loadWorkspaceWords(),
    loadContentWords(),
  ]);
  const voice = letterVoice(words, language);
  const names = { content, details: words.recordDetails };
  const desk = await loadLetterDesk(patientId, situation, today, names);
  return {
    letter: viewLetter(one, askedFor(asked), desk, voice),
    speaker: situation.speaker,
    isLetterPaper: desk.isUs || situation.country === "ca",
    language,
    voice,
  };
}
