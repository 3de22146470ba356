import type { Spoken } from "./types";

/* The words of "Time", of the calendar page and of the file. The ids are those of lib/engine/deadlines.ts. */

type Step = "ask" | "do" | "receive" | "records-there" | "consult" | "decision";
type WarningId =
  | "safe-over"
  | "decision-over"
  | "decision-after-safe"
  | "consult-late"
  | "no-time-for-visit"
  | "job-late"
  | "job-tight"
  | "due-late";
type HelpId =
  | "call-doctor"
  | "ask-more-time"
  | "ask-sooner-visit"
  | "ask-remote"
  | "ask-same-week"
  | "pathology-only"
  | "go-with-what-is-there"
  | "move-own-day";

type Note = { readonly title: string; readonly text: Spoken };
type FieldWords = { readonly label: Spoken; readonly help?: Spoken };

export type TimeWords = {
  readonly title: string;
  readonly heading: string;
  readonly lede: Spoken;
  /** How the last day and what is known of the safe wait are said. */
  readonly known: {
    readonly countsBack: (day: string) => string;
    readonly daysLeft: (days: number) => string;
    readonly safe: (day: string) => string;
    readonly saidBy: (who: string) => string;
    readonly saidOn: (day: string) => string;
    readonly notCounted: Spoken;
    /** So many days, and nobody put in from when. */
    readonly fromWhen: string;
  };
  /** Before the doctor was asked. */
  readonly unknown: {
    readonly heading: Spoken;
    readonly text: Spoken;
    readonly sayHeading: string;
    readonly say: readonly Spoken[];
    readonly after: Spoken;
  };
  readonly warnings: { readonly [W in WarningId]: Note };
  readonly helpHeading: string;
  readonly helps: { readonly [H in HelpId]: Note };
  readonly timeline: {
    readonly heading: string;
    readonly lede: Spoken;
    readonly today: string;
    readonly inDays: (days: number) => string;
    readonly passed: string;
    /** What a day is for, where it was counted back. */
    readonly counted: { readonly [S in Step]: Spoken };
    /** The same, where the day was set by someone. */
    readonly set: { readonly [S in Step]: Spoken };
    readonly safeEnds: string;
    readonly written: string;
    readonly more: (count: number) => string;
    readonly how: Spoken;
  };
  readonly form: {
    readonly heading: string;
    readonly lede: string;
    readonly safe: string;
    readonly decision: string;
    readonly visit: string;
    readonly fields: {
      readonly decisionOn: FieldWords;
      readonly safeDays: FieldWords;
      readonly toldOn: FieldWords;
      readonly safeUntil: FieldWords;
      readonly saidBy: FieldWords;
      readonly consultOn: FieldWords;
      readonly mode: FieldWords;
      readonly note: FieldWords;
    };
    readonly modes: {
      readonly none: string;
      readonly "in-person": string;
      readonly video: string;
      readonly written: string;
      readonly "not-known": string;
    };
    readonly notANumber: string;
    readonly save: string;
  };
  readonly neverStop: Spoken;
  readonly toCalendar: string;
};

export type CalendarWords = {
  readonly title: string;
  readonly heading: string;
  readonly lede: Spoken;
  readonly empty: { readonly heading: string; readonly text: Spoken; readonly link: string };
  readonly listHeading: string;
  readonly past: string;
  readonly file: {
    readonly heading: string;
    readonly text: string;
    readonly titles: string;
    readonly neutral: string;
    readonly neutralHelp: (sample: string) => string;
    readonly plain: string;
    readonly plainHelp: string;
    readonly button: string;
    readonly again: string;
  };
  /** In the file itself: they tell nothing. */
  readonly neutralTitle: string;
  readonly calendarName: string;
  /** One date as a title, on the page and, when that was chosen, in the file. */
  readonly titleOf: {
    readonly ask: (what: string) => string;
    readonly do: (what: string) => string;
    readonly due: (what: string) => string;
    readonly receive: (what: string) => string;
    readonly recordsThere: string;
    readonly consultBy: string;
    readonly consult: string;
    readonly written: string;
    readonly decision: string;
    readonly safeEnds: string;
    readonly answerDue: (what: string) => string;
    readonly extensionEnds: (what: string) => string;
    /** Several on one day, where only the next days are shown. */
    readonly askMany: (count: number) => string;
    readonly doMany: (count: number) => string;
    readonly answersDue: (count: number) => string;
  };
};
