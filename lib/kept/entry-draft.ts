/** A form that failed, as it was kept. */
type KeptForm = {
  readonly values: { readonly [field: string]: readonly string[] };
  readonly reason: string;
  readonly errors: readonly { readonly field: string; readonly reason: string }[];
  readonly conflicts: readonly {
    readonly question: string;
    readonly mine: unknown;
    readonly theirs: unknown;
    readonly version: number;
  }[];
};

/** What was typed into a form of the workspace before it failed, and why it did. */
export type EntryDraft = {
  /** "invalid", "conflict", "missing", "busy", "away" or "fault". */
  readonly reason: string;
  readonly kind: string;
  readonly does: string;
  /** The entry that the form was about: its id, or its item of the content; null for a new one. */
  readonly id: string | null;
  readonly content: string | null;
  /** Every field as typed; the one value, or "" where there was none or several. */
  readonly typed: (field: string) => string;
  readonly ticked: (field: string) => readonly string[];
  readonly errors: readonly { readonly field: string; readonly reason: string }[];
  /** What stands there now, where somebody else changed it, and its version to save over it. */
  readonly theirs: {
    readonly version: number;
    readonly value: { readonly [field: string]: string | readonly string[] };
  } | null;
};

/** Reads a kept form of the workspace. In: the draft of this page, or null. */
export function readEntryDraft(kept: KeptForm | null): EntryDraft | null {
  if (kept === null) return null;
  const typed = (field: string) => {
    const values = kept.values[field] ?? [];
    return values.length === 1 ? (values[0] as string) : "";
  };
  const [conflict] = kept.conflicts;
  return {
    reason: kept.reason,
    kind: typed("kind"),
    does: typed("do"),
    id: typed("id") || null,
    content: typed("content") || null,
    typed,
    ticked: (field) => kept.values[field] ?? [],
    errors: kept.errors,
    theirs: conflict
      ? {
          version: conflict.version,
          value: (conflict.theirs ?? {}) as { [field: string]: string | readonly string[] },
        }
      : null,
  };
}
