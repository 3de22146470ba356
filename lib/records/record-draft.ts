import type { RecordAct, RecordState, RecordStatus } from "@/lib/content/record-ways";
import {
  type RecordField,
  type RecordsPageWords,
  recordFields,
} from "@/lib/content/records-page-shape";
import type { WorkspaceWords } from "@/lib/content/workspace-shape";
import type { EntryDraft } from "@/lib/kept/entry-draft";
import { record } from "@/lib/kept/kinds/record";
import { type DraftSummary, summaryOf } from "@/lib/kept/problem-words";

/** What the page of one record says of a form that failed there; null where none did. */
export function summaryOfRecord(
  draft: EntryDraft | null,
  errors: WorkspaceWords["errors"],
  words: RecordsPageWords,
): DraftSummary | null {
  const isField = (field: string): field is RecordField =>
    (recordFields as readonly string[]).includes(field);
  return summaryOf(draft, errors, {
    atMost: record.atMost,
    idOf: (field) => (isField(field) ? `field-${field}` : "record-form"),
    labelOf: (field) => (isField(field) ? words.fields[field] : undefined),
  });
}

type Choices = {
  readonly [field: string]: readonly { readonly value: string; readonly label: string }[];
};

/** Both texts, field by field where they differ, after somebody changed the record meanwhile. */
export function differencesOf(draft: EntryDraft, words: RecordsPageWords, choices: Choices) {
  const { theirs } = draft;
  if (theirs === null) return [];
  const act = draft.typed("act");
  if (act !== "") {
    const there = theirs.value.status as RecordState | undefined;
    return [
      {
        id: "act",
        label: words.one.next,
        mine: words.acts[act as RecordAct] ?? "",
        theirs: there ? words.states[there] : "",
      },
    ];
  }
  const inWords = (field: string, value: string) =>
    choices[field]?.find((choice) => choice.value === value)?.label ?? value;
  return recordFields.flatMap((field) => {
    const mine = draft.typed(field);
    const there = theirs.value[field];
    const their = typeof there === "string" ? there : "";
    if (mine === their || draft.ticked(field).length === 0) return [];
    return [
      {
        id: field,
        label: words.fields[field],
        mine: inWords(field, mine) || words.pickOne,
        theirs: inWords(field, their) || words.pickOne,
      },
    ];
  });
}

/** Which part of the form is open first: where the record is on its way. */
export function openPartOf(
  status: RecordStatus,
  isAtHome: boolean,
): "asking" | "came" | "onward" | null {
  switch (status) {
    case "not-asked":
    case "asked":
      return isAtHome ? "came" : "asking";
    case "received":
      return "came";
    case "sent":
    case "confirmed":
      return "onward";
    default:
      return null;
  }
}
