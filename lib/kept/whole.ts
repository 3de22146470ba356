import type { AnswerValue } from "@/lib/content/types";
import { gateLine, isGroupId } from "../engine/gate";
import { allKinds, type KindName } from "./all-kinds";
import type { Entry } from "./entry";

/** An entry of any kind, with the second-opinion question that it belongs to; null: to the person. */
export type WholeEntry = Entry & { readonly kind: KindName; readonly matter: string | null };

/** One answer of the questionnaire. A cleared one has null. */
export type WholeAnswer = {
  readonly matter: string;
  readonly slot: string;
  readonly question: string;
  readonly value: AnswerValue | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
};

/** What was said at the safety check, without what is kept from every copy. */
export type WholeGate = {
  readonly id: string;
  readonly matter: string;
  readonly at: Date;
  readonly kind: string;
  readonly lines: readonly string[];
  readonly wayOn: string | null;
  readonly version: number;
};

/** Everything that is kept about one person, of one moment. */
export type Whole = {
  readonly person: {
    readonly id: string;
    readonly createdAt: Date;
    readonly consentAt: Date;
    readonly version: number;
  };
  readonly matters: readonly {
    readonly id: string;
    readonly createdAt: Date;
    readonly version: number;
  }[];
  readonly answers: readonly WholeAnswer[];
  readonly gate: readonly WholeGate[];
  readonly entries: readonly WholeEntry[];
  /** How many rows do not open; they are kept. */
  readonly unreadable: number;
};

/**
 * What of a safety record goes along. Lines about thoughts of suicide stay out of every copy, and so
 * does a line that nobody knows any more, since it may have been one of them; a record that was about
 * nothing else, or tells that they were talked about, is left out whole.
 * @returns the lines, or null where the record is left out
 */
export function linesToGive(
  lines: readonly string[],
  wayOn: string | null,
): readonly string[] | null {
  if (wayOn === "safe-for-now" || wayOn === "talked") return null;
  const given = lines.filter((id) => isGroupId(id) || gateLine(id)?.private === false);
  return given.length === 0 && lines.length > 0 ? null : given;
}

/** What is kept of one kind and not removed, in the order in which it was made. */
export function keptOf<K extends KindName>(
  whole: Whole,
  name: K,
): readonly (Entry<(typeof allKinds)[K]> & { readonly matter: string | null })[] {
  return whole.entries.filter(({ kind, isRemoved }) => kind === name && !isRemoved) as never;
}

/** The names of every kind, in the order in which they are given. */
export const kindNames = Object.keys(allKinds) as readonly KindName[];
