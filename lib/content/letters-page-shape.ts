import type { LetterGroup } from "./letters";
import type { Spoken } from "./types";

/** What the pages of the letters say. */
export type LettersPageWords = {
  /** Neutral: it shows in the browser's history. */
  readonly title: string;
  readonly heading: string;
  readonly lede: Spoken;
  readonly now: { readonly heading: string; readonly none: Spoken };
  /** Why a letter fits now. */
  readonly reasons: {
    readonly "to-ask": (records: number, place: string | null) => string;
    readonly late: (askedOn: string, place: string | null) => string;
    readonly "very-late": (askedOn: string, place: string | null) => string;
    readonly "no-answer": (askedOn: string, place: string | null) => string;
    readonly "send-on": (doctor: string) => string;
    readonly wanted: Spoken;
    readonly "two-answers": Spoken;
  };
  readonly written: {
    readonly heading: string;
    readonly dated: (day: string) => string;
    readonly to: (first: string) => string;
    readonly sent: string;
    readonly isPrivate: string;
  };
  readonly all: {
    readonly heading: string;
    readonly groups: { readonly [G in LetterGroup]: string };
  };
  /** A record with the day on which it was taken. */
  readonly taken: (title: string, day: string) => string;
  readonly one: {
    readonly back: string;
    readonly which: string;
    /** Records of which nobody noted the place. */
    readonly noPlace: (title: string, more: number) => string;
    readonly edit: string;
    readonly editLede: Spoken;
    readonly leftOut: Spoken;
    readonly fields: {
      readonly to: string;
      readonly happenedOn: string;
      readonly title: string;
      readonly text: string;
    };
    readonly textHelp: string;
    readonly privateHelp: string;
    readonly save: string;
    readonly saveAndPrint: string;
    readonly out: string;
    readonly outLede: string;
    readonly print: string;
    readonly pdf: string;
    readonly plain: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly know: string;
    readonly sources: string;
    readonly lastChecked: (day: string) => string;
    readonly sent: string;
    readonly isSent: string;
    readonly notSent: string;
    readonly sentHelp: string;
    readonly toRecords: string;
    readonly again: string;
    readonly againText: string;
    readonly earlier: string;
    readonly bringBack: string;
    readonly another: string;
    readonly remove: string;
    readonly nothing: string;
  };
  readonly paper: {
    readonly heading: string;
    readonly button: string;
    readonly hint: string;
    readonly back: string;
    readonly blank: string;
    readonly signature: Spoken;
    /** A carer's letter has room for the patient too. */
    readonly patientSignature: string;
    readonly signedOn: string;
    readonly subject: string;
    readonly date: string;
    readonly pageOf: string;
    readonly missingNote: string;
    readonly fileTitle: string;
  };
};
