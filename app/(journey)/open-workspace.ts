import { requirePatientId } from "@/lib/auth/guard";
import type { WorkspacePlace } from "@/lib/content/workspace-shape";
import { loadContentWords } from "@/lib/i18n/content-words";
import { loadLanguage } from "@/lib/i18n/language";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { loadToday } from "@/lib/i18n/today";
import { loadWords } from "@/lib/i18n/words";
import { loadSituation } from "@/lib/kept/situation-queries";
import { requireSafeToGoOn } from "@/lib/safety/queries";

/**
 * The way into every page of the workspace: who is here, whether it is safe to go on, what their
 * answers come to, the words, and which day it is where they are. Call it first and outside
 * try/catch: it redirects whoever may not go on, and brings them back here afterwards.
 */
export async function openWorkspace(place: WorkspacePlace) {
  const patientId = await requirePatientId(place);
  await requireSafeToGoOn(patientId, "questions", place);
  const situation = await loadSituation(patientId);
  const { shell, common } = await loadWords();
  return {
    patientId,
    situation,
    today: await loadToday(situation.country),
    language: await loadLanguage(),
    words: await loadWorkspaceWords(),
    content: await loadContentWords(),
    shell,
    common,
  };
}
