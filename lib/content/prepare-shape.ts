import type { EventKind } from "./fast-entry-shape";
import type { PreparePartId } from "./prepare-parts";
import type { RoughDateWords } from "./rough-date-shape";
import type { Spoken } from "./types";

/** A line that adds: its label, an example, and what the button says. */
export type LineWords = {
  readonly label: Spoken;
  readonly help: string;
};

/** A list with nothing in it. */
export type EmptyWords = { readonly heading: string; readonly text: Spoken };

export type FieldWords = {
  readonly label: Spoken;
  readonly help?: Spoken;
};

export type HealthKind = "allergy" | "condition" | "operation" | "relative";

/** What the pages of history, medicines and health say. */
export type PrepareWords = {
  readonly overview: {
    readonly title: string;
    readonly heading: Spoken;
    readonly lede: Spoken;
    readonly parts: {
      readonly [P in PreparePartId]: {
        readonly name: string;
        readonly why: Spoken;
        /** The way on, while nothing is there and once something is. */
        readonly start: string;
        readonly goOn: string;
      };
    };
    readonly nothingYet: string;
    readonly ready: string;
    readonly counts: {
      readonly history: (count: number) => string;
      readonly withoutDate: (count: number) => string;
      readonly medicines: (taking: number, stopped: number) => string;
      readonly health: (count: number) => string;
      readonly healthOpen: (names: string) => string;
      readonly questions: (count: number) => string;
      readonly companion: string;
    };
  };
  readonly dates: RoughDateWords;
  readonly noDate: string;
  readonly between: (from: string, until: string) => string;
  readonly since: (from: string) => string;
  readonly change: string;
  readonly changeOf: (name: string) => string;
  readonly removeOf: (name: string) => string;
  readonly isPrivate: string;
  readonly lastAdded: string;
  readonly bringBack: string;
  readonly isRemoved: string;
  readonly backTo: { readonly [P in "history" | "medicines" | "health"]: string };
  readonly room: (left: number) => string;
  readonly history: {
    readonly title: string;
    readonly heading: Spoken;
    readonly lede: Spoken;
    readonly line: LineWords;
    readonly dateHelp: string;
    readonly empty: EmptyWords;
    readonly list: string;
    readonly kinds: { readonly [K in EventKind]: string };
    readonly effect: (text: string) => string;
    readonly addDate: string;
    readonly editTitle: string;
    readonly editHeading: string;
    readonly fields: {
      readonly title: FieldWords;
      readonly type: FieldWords;
      readonly when: FieldWords;
      readonly until: FieldWords;
      readonly effect: FieldWords;
      readonly note: FieldWords;
    };
    readonly picture: {
      readonly heading: string;
      readonly label: (from: number, to: number) => string;
      readonly lanes: { readonly [K in EventKind]: string };
      readonly medicines: string;
      readonly moreMedicines: (count: number) => string;
      readonly today: string;
      readonly together: (count: number) => string;
      readonly keyNumbers: string;
      readonly keyTogether: string;
      readonly keyLasted: string;
      readonly keyUnsure: string;
      readonly keyTaking: string;
      readonly noDates: string;
    };
  };
  readonly medicines: {
    readonly title: string;
    readonly heading: Spoken;
    readonly lede: Spoken;
    readonly line: LineWords;
    readonly empty: EmptyWords;
    readonly now: string;
    readonly stopped: string;
    readonly noneNow: string;
    readonly statuses: { readonly taking: Spoken; readonly stopped: Spoken };
    readonly stoppedWhen: (date: string) => string;
    readonly sideEffects: (text: string) => string;
    readonly whyStopped: (text: string) => string;
    readonly editTitle: string;
    readonly editHeading: string;
    readonly fields: {
      readonly name: FieldWords;
      readonly dose: FieldWords;
      readonly often: FieldWords;
      readonly status: FieldWords;
      readonly start: FieldWords;
      readonly stop: FieldWords;
      readonly "why-stopped": FieldWords;
      readonly "side-effects": FieldWords;
      readonly note: FieldWords;
    };
  };
  readonly health: {
    readonly title: string;
    readonly heading: Spoken;
    readonly lede: Spoken;
    readonly editTitle: string;
    readonly kinds: {
      readonly [K in HealthKind]: {
        readonly heading: string;
        readonly line: LineWords;
        readonly empty: Spoken;
        /** What is kept when there is none, and the button that keeps it. */
        readonly none: string;
        readonly editHeading: string;
        readonly fields: { readonly [field: string]: FieldWords };
      };
    };
  };
};
