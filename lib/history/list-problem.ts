import type { WorkspaceWords } from "@/lib/content/workspace-shape";
import type { EntryDraft } from "@/lib/kept/entry-draft";
import { type DraftSummary, problemOf, summaryOf } from "@/lib/kept/problem-words";

/** What a failed form of a page with a list says: above the page, and beside the line that adds. */
export type ListProblem = {
  readonly summary: DraftSummary | null;
  /** For the line of a kind: what was typed and what is wrong with it. */
  readonly ofLine: (kind: string) => { readonly value?: string; readonly error?: string };
};

/**
 * In: the form that failed on this page, or null; the label of the line of each kind; how many of a
 * kind there is room for.
 */
export function viewListProblem(
  draft: EntryDraft | null,
  words: WorkspaceWords["errors"],
  labelOf: (kind: string) => string,
  mostOf: (kind: string) => number,
): ListProblem {
  const kind = draft?.kind ?? "";
  return {
    summary: summaryOf(draft, words, {
      atMost: mostOf(kind),
      idOf: (field) => (field === "line" ? lineId(kind) : "main"),
      labelOf: (field) => (field === "line" ? labelOf(kind) : undefined),
    }),
    ofLine: (one) =>
      draft?.does === "note" && one === kind
        ? { value: draft.typed("line"), error: problemOf(draft, "line", words) }
        : {},
  };
}

/** The id of the input of a line that adds. */
export const lineId = (kind: string): string => `line-${kind}`;
