import type { CompanionWords } from "@/lib/content/companion-shape";
import { type Speaker, say } from "@/lib/content/spoken";
import type { PatientId } from "@/lib/db/patient-id";
import type { Entry } from "@/lib/kept/entry";
import type { EntryDraft } from "@/lib/kept/entry-draft";
import {
  companionContent,
  companionNotes,
  companionRoles,
  recordingAnswers,
} from "@/lib/kept/kinds/companion-notes";
import { entryIdFor, loadEntry } from "@/lib/kept/queries";

const texts = ["who", "before", "heard", "words", "steps", "unclear"] as const;
/** A field of the sheet that holds text. */
export type CompanionText = (typeof texts)[number];

/** The sheet of this person; null when nothing is kept yet. */
export async function loadCompanion(
  patientId: PatientId,
): Promise<Entry<typeof companionNotes> | null> {
  return loadEntry(
    patientId,
    companionNotes,
    await entryIdFor(patientId, companionNotes, companionContent),
  );
}

/** The sheet as the form shows it: what is kept, or what was typed before it failed. */
export function viewCompanion(
  entry: Entry<typeof companionNotes> | null,
  draft: EntryDraft | null,
  speaker: Speaker,
  words: CompanionWords,
) {
  const ticked = draft ? draft.ticked("roles") : (entry?.value.roles ?? []);
  const recording = draft?.typed("recording") ?? entry?.value.recording ?? "";
  return {
    version: draft?.theirs?.version ?? entry?.version ?? 0,
    content: companionContent,
    kind: companionNotes.name,
    private: draft ? draft.ticked("private").at(-1) === "yes" : (entry?.private ?? false),
    text: (field: CompanionText) => draft?.typed(field) ?? entry?.value[field] ?? "",
    roles: companionRoles.map((id) => ({
      id,
      title: words.roles.each[id].title,
      text: say(words.roles.each[id].text, speaker),
      on: ticked.includes(id),
    })),
    recording,
    recordings: recordingAnswers.map((id) => ({ id, label: words.record.each[id] })),
  };
}

/** The names of the fields as the page has them. */
export function companionLabels(speaker: Speaker, words: CompanionWords) {
  return {
    who: say(words.who.label, speaker),
    roles: say(words.roles.heading, speaker),
    before: say(words.before.label, speaker),
    recording: words.record.label,
    heard: words.sheet.heard,
    words: words.sheet.words,
    steps: words.sheet.steps,
    unclear: words.sheet.unclear,
  };
}

/** Both texts of every field that differs, after somebody else changed the sheet. */
export function companionConflict(
  view: ReturnType<typeof viewCompanion>,
  theirs: NonNullable<EntryDraft["theirs"]>,
  speaker: Speaker,
  words: CompanionWords,
) {
  const labels = companionLabels(speaker, words);
  const titles = (ids: readonly string[]) =>
    view.roles
      .filter(({ id }) => ids.includes(id))
      .map(({ title }) => title)
      .join(", ");
  const there = (field: string) => {
    const value = theirs.value[field] ?? "";
    return typeof value === "string" ? value : titles(value);
  };
  const recording = (id: string) => view.recordings.find((one) => one.id === id)?.label ?? "";
  const mineRoles = view.roles
    .filter(({ on }) => on)
    .map(({ title }) => title)
    .join(", ");
  const rows = [
    ...texts.map((id) => ({ id, mine: view.text(id), theirs: there(id) })),
    { id: "roles" as const, mine: mineRoles, theirs: there("roles") },
    {
      id: "recording" as const,
      mine: recording(view.recording),
      theirs: recording(there("recording")),
    },
  ];
  return rows
    .filter(({ mine, theirs: other }) => mine !== other)
    .map(({ id, mine, theirs: other }) => ({
      id,
      label: labels[id],
      mine: mine || words.conflictNothing,
      theirs: other || words.conflictNothing,
    }));
}
