import type { Spoken } from "../types";
import type { AskableText } from "../word-shapes";

/**
 * A question in the wording that is closest to a kind of problem. In: its words, and what was
 * answered for the group (any answer, or none). Out: the closer wording, or the plain one.
 */
export function askFor(words: AskableText, group: unknown): Spoken {
  const closer = words.byGroup as { readonly [group: string]: Spoken } | undefined;
  return (typeof group === "string" ? closer?.[group] : undefined) ?? words.ask;
}
