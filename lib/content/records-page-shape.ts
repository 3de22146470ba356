import type { RecordShelf } from "./group-records";
import type { RecordAct, RecordHow, RecordState, RecordStep } from "./record-ways";
import type { Spoken } from "./types";

/** A step to take: as it stands without a day, and with the day it is due. */
export type StepWords = {
  readonly now: Spoken;
  readonly on: (day: string) => string;
};

/** The fields of a record's own form, in the order of the page. */
export const recordFields = [
  "title",
  "holder",
  "holderName",
  "contact",
  "takenOn",
  "due",
  "happenedOn",
  "how",
  "toWhom",
  "calledOn",
  "extensionToldOn",
  "receivedOn",
  "discOpens",
  "checked",
  "sentOn",
  "sentTo",
  "confirmedOn",
  "note",
] as const;
export type RecordField = (typeof recordFields)[number];

export type RecordsPageWords = {
  /** Neutral: it shows in the browser's history. */
  readonly title: string;
  readonly heading: Spoken;
  readonly lede: Spoken;
  readonly kind: {
    readonly heading: Spoken;
    readonly text: Spoken;
    readonly button: string;
  };
  readonly progress: {
    readonly heading: string;
    readonly none: string;
    /** "4 of 11 are here or sent on." */
    readonly sum: (there: number, total: number) => string;
    /** Counted back from the dates that the person gave. */
    readonly by: (day: string) => string;
    readonly dates: string;
    readonly toAsk: (count: number) => string;
    readonly onTheWay: (count: number) => string;
    readonly late: (count: number) => string;
    readonly inHand: (count: number) => string;
    readonly sent: (count: number) => string;
  };
  readonly late: { readonly heading: string; readonly hint: Spoken };
  readonly own: { readonly heading: string; readonly hint: string };
  readonly inHand: { readonly heading: string; readonly hint: Spoken };
  readonly sentOn: { readonly heading: string; readonly hint: string };
  readonly aside: { readonly heading: string };
  readonly states: { readonly [S in RecordState]: string };
  /** For what is written at home. */
  readonly atHome: { readonly notAsked: string; readonly received: string };
  readonly askedOn: (day: string) => string;
  readonly askedHow: { readonly [H in RecordHow]: string };
  readonly cameOn: (day: string) => string;
  readonly sentOnDay: (day: string) => string;
  readonly confirmedOn: (day: string) => string;
  readonly lateBy: (days: number) => string;
  readonly wantedBy: (day: string) => string;
  readonly steps: { readonly [S in RecordStep]: StepWords };
  readonly acts: { readonly [A in RecordAct]: string };
  /** The same button of different rows: "Asked today: Lab results". */
  readonly actOf: (act: string, title: string) => string;
  /** The act "came" of what nobody was asked for yet, and of what is written at home. */
  readonly alreadyHere: string;
  readonly isReady: string;
  readonly nextLabel: string;
  readonly whyLabel: string;
  readonly usual: string;
  readonly notListed: string;
  readonly isPrivate: string;
  readonly bulk: {
    readonly heading: string;
    readonly tick: (title: string) => string;
    readonly asked: string;
    /** All of one holder: "Asked for these 3 today". */
    readonly askedThese: (count: number) => string;
    readonly came: string;
    readonly help: string;
    readonly none: string;
  };
  readonly add: {
    readonly label: string;
    readonly help: string;
  };
  readonly pick: {
    readonly heading: string;
    readonly text: Spoken;
    readonly button: string;
    readonly shelves: { readonly [S in RecordShelf]: string };
  };
  readonly one: {
    readonly all: string;
    readonly next: string;
    readonly ask: string;
    readonly write: string;
    readonly from: string;
    readonly orFrom: (holders: string) => string;
    readonly separateForm: string;
    readonly planFor: (from: number, to: number) => string;
    readonly planForExactly: (days: number) => string;
    readonly mind: string;
    readonly days: string;
    readonly expectBy: (day: string) => string;
    readonly imageCheckOn: (day: string) => string;
    readonly lawDay: (day: string) => string;
    readonly extendedDay: (day: string) => string;
    readonly keptUntil: (day: string) => string;
    readonly form: string;
    readonly formLede: string;
    readonly where: string;
    readonly asking: string;
    readonly came: string;
    readonly onward: string;
    readonly notes: string;
    readonly sources: string;
    readonly reviewed: (day: string) => string;
    readonly remove: string;
    readonly aside: string;
    readonly asideText: Spoken;
  };
  readonly fields: { readonly [F in RecordField]: string };
  readonly help: { readonly [F in RecordField]?: Spoken };
  readonly pickOne: string;
  readonly hows: { readonly [H in RecordHow]: string };
  readonly yesNo: {
    readonly checked: { readonly yes: string; readonly no: string };
    readonly discOpens: { readonly yes: string; readonly no: string };
  };
  readonly ownTitle: string;
};
