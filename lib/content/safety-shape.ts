import type { Spoken } from "./types";

/* What the pages of the safety check and the start have to say in every language. */

export type SafetyPageWords = {
  readonly section: string;
  /** {at} and {of} are numbers. */
  readonly position: string;
  readonly happening: string;
  /** {number} is shown as a person would read it; {word} is what to send. */
  readonly call: string;
  readonly callLocal: string;
  readonly orCall: string;
  readonly text: string;
  readonly textWord: string;
  readonly callAdvice: string;
  readonly callPoison: string;
  readonly callWorse: string;
  readonly settings: {
    readonly heading: string;
    readonly intro: string;
    readonly who: string;
    readonly self: string;
    readonly carer: string;
    readonly country: string;
    readonly change: string;
    /** {who} and {country} are the two that are chosen. */
    readonly shown: string;
    readonly link: string;
  };
  readonly noneLegend: string;
  readonly errors: {
    readonly noGroup: Spoken;
    readonly bothGroups: string;
    readonly other: string;
    readonly away: string;
    /** The page was opened for somebody who was here before. */
    readonly somebodyElse: string;
    readonly busy: string;
  };
  readonly act: {
    readonly mistake: Spoken;
    readonly thoughtsName: Spoken;
    readonly ownThoughtsName: string;
    readonly next: string;
    readonly questionsFirst: Spoken;
    readonly questionsFirstLink: string;
    readonly back: string;
    readonly takeOffIntro: string;
  };
};

export type StartWords = {
  /** Neutral: it shows in the browser's history. */
  readonly title: string;
  readonly heading: string;
  readonly lede: Spoken;
  readonly nothingYet: string;
  readonly nothingYetMore: string;
  readonly keptHeading: string;
  readonly kept: readonly { readonly name: string; readonly text: string }[];
  readonly more: string;
  readonly deleteLink: string;
  readonly sharing: string;
  readonly device: {
    readonly legend: string;
    readonly own: string;
    readonly ownHelp: string;
    readonly shared: string;
    readonly sharedHelp: string;
  };
  readonly consent: { readonly legend: string; readonly label: Spoken; readonly help: Spoken };
  readonly button: string;
  readonly errors: {
    readonly consent: string;
    readonly device: string;
    readonly away: string;
    readonly busy: string;
    readonly other: string;
  };
  readonly started: {
    readonly heading: string;
    readonly lede: string;
    readonly goOn: string;
    readonly delete: string;
  };
};
