import type { WorkspaceWords } from "@/lib/content/workspace-shape";
import type { EntryDraft } from "./entry-draft";

type ErrorWords = WorkspaceWords["errors"];

/**
 * What is wrong with one field, in words; undefined when nothing is.
 * In: the form that failed (null: none), the field's name, the words.
 */
export function problemOf(
  draft: EntryDraft | null,
  field: string,
  words: ErrorWords,
): string | undefined {
  const error = draft?.errors.find((one) => one.field === field);
  return error && reasonInWords(error.reason, words);
}

/** A code of FieldReason in words. */
export function reasonInWords(reason: string, words: ErrorWords): string {
  const [code, most] = reason.split(":");
  switch (code) {
    case "too-long":
      return words.tooLong(Number(most));
    case "missing":
      return words.empty;
    case "not-one-line":
      return words.notOneLine;
    case "not-a-day":
      return words.notADay;
    case "not-a-date":
      return words.notADate;
    case "no-year":
      return words.noYear;
    case "no-such-day":
      return words.noSuchDay;
    case "ends-first":
      return words.endsFirst;
    case "not-a-choice":
      return words.notAChoice;
    case "not-text":
      return words.notText;
    default:
      return words.other;
  }
}

export type DraftSummary = {
  readonly title: string;
  readonly kept: string;
  readonly problems: readonly { readonly fieldId: string; readonly message: string }[];
};

/**
 * What the error summary of a page says about a form that failed; null where none did.
 * @param atMost how many of this kind there is room for
 * @param idOf the id of a field's input on the page; "form" is the form as a whole
 * @param labelOf the name of a field as the page has it
 */
export function summaryOf(
  draft: EntryDraft | null,
  words: ErrorWords,
  {
    atMost,
    idOf,
    labelOf,
  }: {
    readonly atMost: number;
    readonly idOf: (field: string) => string;
    readonly labelOf: (field: string) => string | undefined;
  },
): DraftSummary | null {
  if (draft === null) return null;
  const whole = (message: string, title = words.title) => ({
    title,
    kept: words.kept,
    problems: [{ fieldId: idOf("form"), message }],
  });
  if (draft.theirs) return whole(words.conflict, words.conflictTitle);
  if (draft.reason === "missing") return whole(words.missing);
  if (draft.reason === "busy") return whole(words.busy);
  if (draft.reason !== "invalid") return whole(words.away);
  if (draft.errors.some(({ reason }) => reason === "full")) return whole(words.full(atMost));
  const problems = draft.errors.map(({ field, reason }) => {
    const label = labelOf(field);
    const message = reasonInWords(reason, words);
    return {
      fieldId: idOf(label ? field : "form"),
      message: label ? `${label}: ${message}` : message,
    };
  });
  return { title: words.title, kept: words.kept, problems };
}
