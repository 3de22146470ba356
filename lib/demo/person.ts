import type { AskableId } from "@/lib/content/askables/ids";
import type { DemoPeopleWords } from "@/lib/content/demo-people-shape";
import type { RecordId, TaskId } from "@/lib/content/suggestions";
import { earliestDay } from "@/lib/engine/rough-dates";
import type { EntryChange, Marks } from "@/lib/kept/change";
import type { Kind, Patch } from "@/lib/kept/define-kind";
import { allergy } from "@/lib/kept/kinds/allergy";
import { candidate } from "@/lib/kept/kinds/candidate";
import { companionContent, companionNotes } from "@/lib/kept/kinds/companion-notes";
import { event } from "@/lib/kept/kinds/event";
import { medicine } from "@/lib/kept/kinds/medicine";
import { ownQuestion, question } from "@/lib/kept/kinds/question";
import { record } from "@/lib/kept/kinds/record";
import { task } from "@/lib/kept/kinds/task";
import { wait, waitContent } from "@/lib/kept/kinds/wait";

/** A made-up person of the demonstration. */
export type DemoPerson = {
  readonly who: "self" | "carer";
  /** Answers by question id. */
  readonly answers: { readonly [question: string]: string | readonly string[] };
  /** What they keep, on a day: some days are behind them, some before. In the language of `words`. */
  readonly keeps: (
    inDays: (count: number) => string,
    words: DemoPeopleWords,
  ) => readonly EntryChange[];
};

/** When it began is what a list of medicines is sorted by. */
type MedicinePatch = Patch & { readonly start?: string };

const own = (kind: Kind, patch: Patch, marks: Marks = {}): EntryChange => ({
  kind,
  do: "add",
  patch,
  ...marks,
});
const over = (kind: Kind, content: string, patch: Patch, marks: Marks = {}): EntryChange => ({
  kind,
  do: "save",
  ref: { content },
  version: 0,
  patch,
  ...marks,
});

/* One short word for each thing that is kept, so that a person reads as a story. */

export const happened = (when: string, title: string, type: string, more: Patch = {}) =>
  own(event, { title, when, type, ...more }, { happenedOn: earliestDay(when) });
export const takes = (name: string, more: MedicinePatch = {}, status = "taking") =>
  own(
    medicine,
    { name, ...more },
    { status, ...(more.start && { happenedOn: earliestDay(more.start) }) },
  );
export const cannotTake = (what: string, reaction: string) => own(allergy, { what, reaction });
export const wouldAsk = (name: string, more: Patch = {}, status = "thinking") =>
  own(candidate, { name, ...more }, { status });
export const ofRecord = (id: RecordId, patch: Patch, marks: Marks = {}) =>
  over(record, id, patch, marks);
export const ofTask = (id: TaskId, patch: Patch, marks: Marks = {}) => over(task, id, patch, marks);
export const ofQuestion = (id: AskableId, patch: Patch = {}, status = "open") =>
  over(question, id, patch, { status });
export const asks = (wording: string) => own(ownQuestion, { wording });
export const hasTime = (patch: Patch) => over(wait, waitContent, patch);
export const comesAlong = (patch: Patch) => over(companionNotes, companionContent, patch);
