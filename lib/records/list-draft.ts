import type { RecordAct, RecordState } from "@/lib/content/record-ways";
import type { RecordsPageWords } from "@/lib/content/records-page-shape";
import type { WorkspaceWords } from "@/lib/content/workspace-shape";
import type { EntryDraft } from "@/lib/kept/entry-draft";
import { record } from "@/lib/kept/kinds/record";
import { summaryOf } from "@/lib/kept/problem-words";
import type { RecordSection } from "./list-view";

/** What the list says of a form that failed there. */
export type FailedForm = {
  readonly title: string;
  readonly kept: string;
  readonly problems: readonly { readonly fieldId: string; readonly message: string }[];
  /** Both texts, where somebody changed the record meanwhile. */
  readonly both: readonly { id: string; label: string; mine: string; theirs: string }[] | undefined;
  readonly severalError: string | undefined;
};

/** In: the form that failed (null: none), the list as it is now, the words. */
export function viewListDraft(
  draft: EntryDraft | null,
  sections: readonly RecordSection[],
  errors: WorkspaceWords["errors"],
  words: RecordsPageWords,
): FailedForm | null {
  const isNothingTicked = draft?.errors.some(({ field }) => field === "item") ?? false;
  const rows = sections.flatMap((section) => section.rows);
  const about = rows.find(
    ({ id, content }) => id === draft?.id || (content !== null && content === draft?.content),
  );
  const place = about ? `r-${about.id}` : draft?.does === "add" ? "add-title" : "several-head";
  const summary = summaryOf(draft, errors, {
    atMost: record.atMost,
    idOf: () => place,
    labelOf: () => undefined,
  });
  if (draft === null || summary === null) return null;
  const several = isNothingTicked ? words.bulk.none : undefined;
  return {
    ...summary,
    problems: several ? [{ fieldId: "several-head", message: several }] : summary.problems,
    both: draft.theirs && about ? [bothOf(draft, about, words)] : undefined,
    severalError: several,
  };
}

function bothOf(
  draft: EntryDraft,
  { id, title }: RecordSection["rows"][number],
  words: RecordsPageWords,
) {
  const act = words.acts[draft.typed("act") as RecordAct] as string | undefined;
  const there = draft.theirs?.value.status as RecordState | undefined;
  return {
    id,
    label: title,
    mine: words.actOf(act ?? "", title),
    theirs: words.actOf(there ? words.states[there] : "", title),
  };
}
