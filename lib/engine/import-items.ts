import type { RoughDate } from "./rough-dates";

/*
 * What a file from a portal holds, in the terms of the app: before anything of it is kept, and
 * without a word of any language of ours. Words and fields are made of it when it is shown and kept.
 */

/** The kinds that a file is read into: names of lib/kept/kinds. */
export const importKinds = [
  "condition",
  "allergy",
  "medicine",
  "operation",
  "event",
  "record",
] as const;
export type ImportKind = (typeof importKinds)[number];

/** How much of each kind one file can bring: what the app has room for. */
export const importAtMost: { readonly [K in ImportKind]: number } = {
  condition: 60,
  allergy: 60,
  medicine: 120,
  operation: 60,
  event: 300,
  record: 400,
};

export const importUnits = ["minute", "hour", "day", "week", "month", "year"] as const;
export type ImportUnit = (typeof importUnits)[number];

/** When on a day. */
export const importMoments = [
  "morning",
  "noon",
  "afternoon",
  "evening",
  "night",
  "bedtime",
  "waking",
  "before-meals",
  "with-meals",
  "after-meals",
] as const;
export type ImportMoment = (typeof importMoments)[number];

/** How often, taken apart: `times` in each `every` `unit`, at some moments, only when needed. */
export type HowOften = {
  readonly times?: number;
  readonly every?: number;
  readonly unit?: ImportUnit;
  readonly moments?: readonly ImportMoment[];
  readonly asNeeded?: boolean;
};

export const importSeverities = ["mild", "moderate", "severe"] as const;
export type ImportSeverity = (typeof importSeverities)[number];

/** One value of a report. `flag`: whoever measured it called it out of range. */
export type ImportValue = {
  readonly name: string;
  readonly value: string;
  readonly flag: "high" | "low" | "unusual" | null;
};

/** Where in the file something stood. */
export type ImportSource = {
  /** The resource type, or the section of a document: "Condition", "medications". */
  readonly part: string;
  /** The id in the file; empty where it has none. */
  readonly id: string;
  /** When it was written down. */
  readonly on: RoughDate | null;
  /** The organisation or person who wrote it. */
  readonly by: string | null;
};

export type ImportItem = {
  readonly kind: ImportKind;
  readonly name: string;
  /** The file gives a code and no words; the name is that code. */
  readonly codeOnly?: boolean;
  readonly from?: RoughDate;
  readonly until?: RoughDate;
  /** Stopped, resolved: it is no longer so. */
  readonly isOver?: boolean;
  /** A medicine that is paused. */
  readonly isOnHold?: boolean;
  readonly dose?: string;
  readonly often?: HowOften | string;
  readonly reactions?: readonly { readonly what: string; readonly severity?: ImportSeverity }[];
  /** What kind of event it is. */
  readonly event?: "test" | "treatment";
  /** Values that were measured on one day and belong to no report. */
  readonly isLoose?: boolean;
  readonly values?: readonly ImportValue[];
  /** What whoever wrote a report concluded; a note. */
  readonly said?: string;
  readonly where?: string;
  /** How often the same thing stood in the file. */
  readonly count: number;
  readonly source: ImportSource;
};

/** Why something in the file is not among what was found. */
export const importSkips = [
  "in-error",
  "ruled-out",
  "not-done",
  "none-known",
  "no-name",
  "text-only",
  "everyday",
  "other-part",
  "no-room",
] as const;
export type ImportSkip = (typeof importSkips)[number];

/** Why a file cannot be read at all. */
export const importFaults = [
  "empty",
  "too-large",
  "zip",
  "pdf",
  "wrong-kind",
  "broken",
  "unsafe",
  "too-much",
  "several-people",
  "nothing-found",
  "too-slow",
] as const;
export type ImportFault = (typeof importFaults)[number];

/** What a file holds. */
export type ImportFound = {
  readonly ok: true;
  readonly format: "fhir" | "ccda";
  /** Whom the file says it is about. */
  readonly about: { readonly name: string | null; readonly born: RoughDate | null };
  readonly items: readonly ImportItem[];
  readonly skipped: { readonly [S in ImportSkip]?: number };
};

export type ImportOutcome = ImportFound | { readonly ok: false; readonly fault: ImportFault };
