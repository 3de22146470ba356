import type { Spoken } from "./types";

type RoleId = "notes" | "questions" | "memory" | "comfort";
type RecordingId = "not-yet" | "yes" | "no";

/** What the page of the one who comes along says. */
export type CompanionWords = {
  readonly title: string;
  readonly heading: Spoken;
  readonly lede: Spoken;
  readonly who: {
    readonly heading: string;
    readonly label: Spoken;
    readonly help: Spoken;
    readonly askTitle: string;
    /** Words to ask someone to come. */
    readonly askText: Spoken;
    readonly alone: Spoken;
    readonly aloneTitle: string;
  };
  readonly roles: {
    readonly heading: Spoken;
    readonly lede: Spoken;
    readonly each: { readonly [R in RoleId]: { readonly title: string; readonly text: Spoken } };
  };
  readonly before: { readonly label: Spoken; readonly help: Spoken };
  readonly record: {
    readonly heading: string;
    readonly lede: Spoken;
    readonly say: string;
    readonly sayText: Spoken;
    readonly law: string;
    readonly ifNo: string;
    readonly label: string;
    readonly each: { readonly [R in RecordingId]: string };
    readonly notSaid: string;
  };
  readonly sheet: {
    readonly heading: string;
    readonly lede: Spoken;
    readonly heard: string;
    readonly words: string;
    readonly wordsHelp: string;
    readonly steps: string;
    readonly stepsHelp: string;
    readonly unclear: string;
    readonly unclearHelp: Spoken;
    readonly print: string;
    readonly visit: string;
    readonly topFive: string;
    readonly changeFive: string;
  };
  readonly conflictNothing: string;
  readonly sources: string;
};
