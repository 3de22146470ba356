import type { Spoken } from "./types";

type YesNoWords = {
  readonly yes: string;
  readonly no: string;
  readonly partly: string;
  readonly "not-told": string;
};

/** What the pages of the checklist say. */
export type PlanWords = {
  /** Neutral: it shows in the browser's history. */
  readonly title: string;
  readonly heading: Spoken;
  readonly lede: Spoken;
  readonly next: string;
  readonly after: string;
  /** What it means that a step names no answer. */
  readonly usual: string;
  /** Why a task is there when no answer is quoted. */
  readonly because: {
    readonly answer: Spoken;
    readonly wanted: Spoken;
    readonly added: Spoken;
    readonly own: Spoken;
    readonly gone: Spoken;
    /** For the screen reader: what the link leads to. */
    readonly rule: (title: string) => string;
  };
  readonly due: {
    readonly today: string;
    readonly tomorrow: string;
    readonly on: (day: string) => string;
    readonly late: (day: string) => string;
  };
  readonly acts: {
    readonly open: string;
    readonly openOf: (title: string) => string;
    readonly done: string;
    readonly doneOf: (title: string) => string;
    readonly notNeeded: string;
    readonly notNeededOf: (title: string) => string;
    readonly again: string;
    readonly againOf: (title: string) => string;
    readonly up: string;
    readonly upOf: (title: string) => string;
    readonly down: string;
    readonly downOf: (title: string) => string;
    readonly take: string;
    readonly takeOf: (title: string) => string;
    readonly order: string;
  };
  readonly order: {
    readonly heading: string;
    readonly lede: string;
    readonly place: (title: string, at: number, of: number) => string;
    readonly ready: string;
  };
  readonly hasNote: string;
  readonly isPrivate: string;
  readonly addOwn: { readonly label: string; readonly help: string };
  readonly allDone: { readonly heading: string; readonly text: string };
  readonly empty: {
    readonly heading: Spoken;
    readonly text: Spoken;
    readonly decide: string;
    readonly change: string;
    readonly notWanted: { readonly heading: Spoken; readonly text: Spoken };
  };
  readonly want: {
    readonly heading: Spoken;
    readonly text: Spoken;
    readonly noAnswers: Spoken;
    readonly button: string;
  };
  readonly unwant: { readonly summary: string; readonly text: Spoken; readonly button: string };
  readonly leftOver: { readonly heading: string; readonly text: string };
  readonly over: (count: number) => string;
  readonly overStatus: { readonly done: string; readonly "not-needed": string };
  readonly moreOver: (count: number) => string;
  readonly offered: { readonly summary: string; readonly text: string };
  readonly retired: string;
  readonly item: {
    readonly backToList: string;
    readonly places: { readonly [place: string]: Spoken };
    readonly words: string;
    readonly notes: Spoken;
    readonly ownTitle: string;
    readonly note: string;
    readonly noteHelp: string;
    readonly due: string;
    readonly dueHelp: (days: number) => string;
    readonly ownDueHelp: string;
    readonly save: string;
    readonly isDone: string;
    readonly isNotNeeded: string;
    readonly sources: string;
    readonly lastChecked: (day: string) => string;
    readonly oursDays: string;
    readonly remove: string;
    readonly fields: { readonly title: string; readonly note: string; readonly due: string };
    readonly states: {
      readonly open: string;
      readonly done: string;
      readonly "not-needed": string;
    };
    readonly nothing: string;
  };
  readonly call: {
    readonly heading: string;
    /** From the top of the page to the form. */
    readonly jump: string;
    readonly intro: string;
    readonly first: string;
    readonly another: string;
    readonly kept: (day: string) => string;
    readonly keptNoDay: string;
    readonly save: string;
    readonly change: string;
    readonly remove: string;
    readonly pick: string;
    readonly answers: YesNoWords;
    readonly network: {
      readonly any: string;
      readonly "in-network": string;
      readonly listed: string;
      readonly "not-told": string;
    };
    readonly fields: {
      readonly happenedOn: string;
      readonly "spoke-with": string;
      readonly reference: string;
      readonly covered: string;
      readonly network: string;
      readonly "network-note": string;
      readonly referral: string;
      readonly authorization: string;
      readonly "authorization-how": string;
      readonly tests: string;
      readonly notes: string;
    };
  };
};
