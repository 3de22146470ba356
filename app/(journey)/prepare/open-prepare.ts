import type { WorkspacePlace } from "@/lib/content/workspace-shape";
import { readerFor } from "@/lib/history/reader";
import { loadEntryNames } from "@/lib/i18n/load-entry-names";
import { speakTo } from "@/lib/i18n/speak-to";
import { readEntryDraft } from "@/lib/kept/entry-draft";
import { loadDraft } from "@/lib/security/draft";
import { openWorkspace } from "../open-workspace";

/** The way into a page of this stage: what every workspace page has, how dates are read, the draft. */
export async function openPrepare(place: WorkspacePlace, path: string) {
  const opened = await openWorkspace(place);
  const { situation, today } = opened;
  const reader = readerFor(await loadEntryNames(), situation.country, today);
  return {
    ...opened,
    calendar: reader.calendar,
    speak: speakTo(situation.speaker),
    draft: readEntryDraft(await loadDraft(path)),
  };
}
