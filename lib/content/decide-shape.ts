import type { Spoken } from "./types";

/* What the pages of the questionnaire and the answer say around the content. */
export type DecideWords = {
  /** Neutral title of a question page: "Step 3". */
  readonly stepTitle: (at: number) => string;
  readonly step: (at: number, of: number) => string;
  readonly continue: string;
  readonly continueList: string;
  readonly saveAnswer: string;
  readonly back: string;
  readonly saving: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly errorTitle: string;
  readonly errorKept: string;
  readonly missingOne: Spoken;
  readonly missingMany: Spoken;
  readonly notAnOption: string;
  readonly aloneOr: string;
  readonly conflictTitle: string;
  readonly conflictKept: string;
  readonly conflictField: string;
  readonly conflictHere: string;
  readonly conflictThere: string;
  readonly unansweredThere: string;
  readonly conflictPick: string;
  readonly check: {
    readonly title: string;
    readonly heading: Spoken;
    readonly lede: Spoken;
    readonly change: string;
    readonly changeOf: (question: string) => string;
    readonly open: string;
    readonly openLede: (count: number) => string;
    readonly goOn: string;
    readonly see: string;
    readonly neverStop: string;
  };
  readonly listClosed: string;
  readonly privateNote: string;
  readonly unknownNote: string;
};
