import { requirePatientId } from "@/lib/auth/guard";
import type { WorkspacePlace } from "@/lib/content/workspace-shape";
import { loadContentWords } from "@/lib/i18n/content-words";
import { loadLanguage } from "@/lib/i18n/language";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { loadToday } from "@/lib/i18n/today";
import { loadWords } from "@/lib/i18n/words";
import { loadSituation } from "@/lib/kept/situation-queries";
import { viewLinesOnTop } from "@/lib/safety/on-top-view";
import { requireSafeToGoOn } from "@/lib/safety/queries";
import { formMark } from "@/lib/security/form-mark";

/**
 * The way into every page of the workspace: who is here, whether it is safe to go on, what their
 * answers come to, the words, and which day it is where they are. Call it first and outside
 * try/catch: it redirects whoever may not go on, and brings them back here afterwards.
 * @param purpose "print" for pages whose business is paper: after a long pause nothing is asked first
 */
export async function openWorkspace(
  place: WorkspacePlace,
  purpose: "questions" | "print" = "questions",
) {
  const patientId = await requirePatientId(place);
  const gate = await requireSafeToGoOn(patientId, purpose, place);
  const situation = await loadSituation(patientId);
  const { shell, common } = await loadWords();
  const content = await loadContentWords();
  // What was said at the safety check stays on top of every page, and off paper where it is private.
  const onTop = viewLinesOnTop(gate, situation.sheet, content);
  const words = await loadWorkspaceWords();
  return {
    patientId,
    situation,
    today: await loadToday(situation.country),
    language: await loadLanguage(),
    // Every form of the workspace says whose page it stands on.
    words: { ...words, workspace: { ...words.workspace, mark: formMark(patientId) } },
    content,
    shell: { ...shell, onTop },
    common,
  };
}
