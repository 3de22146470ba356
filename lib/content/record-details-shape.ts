import type { PlanFor, RecordHolder, RecordRule } from "./record-details";
import type { RecordId } from "./suggestions";
import type { Spoken } from "./types";

export type HolderWords = {
  /** As a heading of the list: "Radiology desk". */
  readonly name: string;
  /** In a sentence: "the radiology desk". */
  readonly inSentence: string;
  /** How to reach them, and what they are. */
  readonly hint: Spoken;
};

export type RecordDetailsWords = {
  readonly holders: { readonly [H in RecordHolder]: HolderWords };
  readonly rules: { readonly [R in RecordRule]: { readonly title: Spoken; readonly text: Spoken } };
  /** What the days to plan for rest on. */
  readonly basis: { readonly [B in PlanFor["basis"]]: string };
  /** Exactly what to ask for, one thing a line. */
  readonly ask: { readonly [R in RecordId]: readonly Spoken[] };
};
