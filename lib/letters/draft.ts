import type { LettersPageWords } from "@/lib/content/letters-page-shape";
import type { WorkspaceWords } from "@/lib/content/workspace-shape";
import { isDay } from "@/lib/engine/days";
import type { EntryDraft } from "@/lib/kept/entry-draft";
import { letter } from "@/lib/kept/kinds/letter";
import { type DraftSummary, summaryOf } from "@/lib/kept/problem-words";

/** The fields of the form of a letter, in their order. */
export const letterFields = ["to", "happenedOn", "title", "text"] as const;
export type LetterField = (typeof letterFields)[number];
const isField = (field: string): field is LetterField =>
  (letterFields as readonly string[]).includes(field);

/** What the page says of a form that failed there; null where none did. */
export function summaryOfLetter(
  draft: EntryDraft | null,
  errors: WorkspaceWords["errors"],
  { fields }: LettersPageWords["one"],
): DraftSummary | null {
  return summaryOf(draft, errors, {
    atMost: letter.atMost,
    idOf: (field) => (isField(field) ? `letter-${field}` : "letter-form"),
    labelOf: (field) => (isField(field) ? fields[field] : undefined),
  });
}

/** Both texts, field by field where they differ, after somebody changed the letter meanwhile. */
export function bothLetters(
  draft: EntryDraft,
  words: LettersPageWords["one"],
  errors: Pick<WorkspaceWords["errors"], "removedThere">,
  day: (day: string) => string,
) {
  const there = draft.theirs?.value;
  if (there === undefined) return [];
  if (there.removed === "yes") {
    const mine = draft.typed("text");
    return [{ id: "removed", label: words.fields.text, mine, theirs: errors.removedThere }];
  }
  const shown = (text: string) => (isDay(text) ? day(text) : text) || words.nothing;
  return letterFields.flatMap((id) => {
    // The date stands beside the fields and is not told with them.
    if (id === "happenedOn" || draft.ticked(id).length === 0) return [];
    const mine = draft.typed(id);
    const theirs = String(there[id] ?? "");
    if (mine.trim() === theirs) return [];
    return [{ id, label: words.fields[id], mine: shown(mine), theirs: shown(theirs) }];
  });
}
