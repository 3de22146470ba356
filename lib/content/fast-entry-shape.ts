export const eventKinds = ["milestone", "symptom", "relapse", "test", "treatment"] as const;

export type EventKind = (typeof eventKinds)[number];

/** What the reader of one line knows of a language. All in lower case. */
export type FastEntryNames = {
  /**
   * Beginnings of words that tell what kind of event a line is about. Looked for in this order; a
   * line with none of them is a milestone.
   */
  readonly kinds: readonly { readonly kind: EventKind; readonly words: readonly string[] }[];
  /** What a dose is counted in: "mg", "tablets". */
  readonly units: readonly string[];
  readonly numbers: readonly string[];
  readonly periods: readonly string[];
  /** How often, with {n} for a number and {period} for one of the periods. */
  readonly often: readonly string[];
  /** Before the day that a medicine was begun, and before the day that it was stopped. */
  readonly began: readonly string[];
  readonly ended: readonly string[];
};
