import type { AnswerValue, Question } from "@/lib/content/types";
import type { PageDraft } from "./page-view";
import type { FieldError } from "./schema";

type KeptForm = {
  readonly values: { readonly [field: string]: readonly string[] };
  readonly errors: readonly FieldError[];
  readonly conflicts: readonly {
    readonly question: string;
    readonly mine: unknown;
    readonly theirs: unknown;
  }[];
};

/**
 * What was typed into this page before its form failed, as answers. In: the form as it was kept,
 * or null; the questions of the page. Codes that no question has are passed over when it is shown.
 */
export function readPageDraft(
  kept: KeptForm | null,
  questions: readonly Question[],
): PageDraft | null {
  if (kept === null) return null;
  const values: Record<string, AnswerValue | null> = {};
  for (const { id, kind } of questions) {
    const codes = kept.values[id] ?? [];
    values[id] = codes.length === 0 ? null : kind === "one" ? (codes[0] as string) : codes;
  }
  const conflicts = kept.conflicts.map(({ question, mine, theirs }) => ({
    question,
    mine: mine as AnswerValue | null,
    theirs: theirs as AnswerValue | null,
  }));
  return { values, errors: kept.errors, conflicts };
}
