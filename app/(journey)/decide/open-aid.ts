import { requireSession } from "@/lib/auth/guard";
import type { WorkspacePlace } from "@/lib/content/workspace-shape";
import { voiceOf } from "@/lib/decide/voice";
import { contentWordsFor } from "@/lib/i18n/content-words";
import { formatDay } from "@/lib/i18n/format-day";
import { loadLanguage } from "@/lib/i18n/language";
import { workspaceWordsFor } from "@/lib/i18n/load-workspace-words";
import { speakTo } from "@/lib/i18n/speak-to";
import { loadToday } from "@/lib/i18n/today";
import { words as wordsIn } from "@/lib/i18n/words";
import { readEntryDraft } from "@/lib/kept/entry-draft";
import { summaryOf } from "@/lib/kept/problem-words";
import { loadSheet } from "@/lib/kept/sheet-queries";
import { viewLinesOnTop, viewPrintSafety } from "@/lib/safety/on-top-view";
import { requireSafe } from "@/lib/safety/queries";
import { loadDraft } from "@/lib/security/draft";
import { formMark } from "@/lib/security/form-mark";

/**
 * The way into a page of the decision aid, which is drawn once: who is here, whether it is safe to
 * go on, what they answered, the words, and the form that failed, where one did. It redirects
 * whoever may not go on. Nobody has to have answered the questions first.
 * @param place the name of the page, to come back to
 * @param page its path
 */
export async function openAid(place: WorkspacePlace, page: string) {
  const session = await requireSession(place);
  const saved = await loadSheet(session.patientId);
  const gate = await requireSafe(saved, session.returnedAt !== null, "questions", place);
  const language = await loadLanguage();
  const { speaker, group, country } = voiceOf(saved.answers);
  const content = contentWordsFor(language);
  const { aid, workspace } = workspaceWordsFor(language);
  const draft = readEntryDraft(await loadDraft(page, session));
  const { shell } = wordsIn(language);
  return {
    patientId: session.patientId,
    language,
    speaker,
    group,
    answers: saved.answers,
    content,
    aid,
    workspace: { ...workspace, mark: formMark(session.patientId) },
    draft,
    tell: speakTo(speaker),
    today: await loadToday(country),
    sayDay: (day: string) => formatDay(day, language),
    safety: viewPrintSafety(saved.answers, content),
    shell: { ...shell, onTop: viewLinesOnTop(gate, saved.answers, content) },
    /** What the head of the page says about the form that failed; null where none did. */
    summary: (firstField: string) =>
      summaryOf(draft, workspace.errors, {
        atMost: 1,
        idOf: (field) => (field === "form" ? (draft?.theirs ? "both" : firstField) : field),
        labelOf: () => undefined,
      }),
  };
}
