import type { RoughDateWords } from "./rough-date-shape";

/** How often, taken apart; lib/engine/import-items.ts reads it out of a file. */
type HowOften = {
  readonly times?: number;
  readonly every?: number;
  readonly unit?: "minute" | "hour" | "day" | "week" | "month" | "year";
  readonly moments?: readonly string[];
  readonly asNeeded?: boolean;
};

type KindWords = {
  readonly heading: string;
  /** The page that keeps them. */
  readonly href: string;
  readonly link: string;
};

/** What reading a file from a portal says. */
export type ImportWords = {
  readonly title: string;
  /** The way here from other pages. */
  readonly link: string;
  readonly heading: string;
  readonly lede: { readonly self: string; readonly carer: string };
  readonly file: {
    readonly label: string;
    readonly help: string;
    readonly how: { readonly heading: string; readonly steps: readonly string[] };
    readonly privacy: string;
    readonly send: string;
    readonly another: string;
  };
  readonly progress: {
    readonly sending: string;
    readonly reading: string;
    readonly lost: string;
  };
  readonly errorTitles: { readonly file: string; readonly list: string };
  readonly again: string;
  readonly back: string;
  /** Why a file was not read, by code. */
  readonly faults: { readonly [fault: string]: string };
  readonly found: {
    readonly heading: string;
    readonly count: (count: number) => string;
    readonly about: (name: string | null, born: string | null) => string;
    readonly check: { readonly self: string; readonly carer: string };
    readonly kinds: { readonly [kind: string]: KindWords };
    readonly rest: (count: number) => string;
    /** Values of a report that are not shown in its row. */
    readonly more: (count: number) => string;
    readonly already: string;
    readonly room: (left: number) => string;
    readonly keep: string;
    readonly drop: string;
  };
  /** Parts of a file, by resource type or section. */
  readonly parts: { readonly [part: string]: string };
  readonly skippedHeading: string;
  readonly skipped: { readonly [reason: string]: (count: number) => string };
  readonly kept: {
    readonly heading: (count: number) => string;
    readonly none: string;
    readonly lede: string;
    readonly next: string;
  };
  readonly fields: {
    readonly often: (often: HowOften) => string;
    /** A dose that is only a number. */
    readonly units: (count: string) => string;
    readonly over: string;
    readonly onHold: string;
    readonly stopped: string;
    readonly codeOnly: string;
    readonly times: (count: number) => string;
    readonly span: (from: string | null, until: string | null) => string;
    readonly since: (from: string) => string;
    readonly reaction: (what: string, severity: string | null) => string;
    readonly value: (name: string, value: string, flag: string | null) => string;
    readonly looseResults: string;
    readonly fromFile: (by: string | null, on: string | null) => string;
    readonly inPortal: string;
  };
};

export type ImportPageWords = ImportWords & { readonly dates: RoughDateWords };
