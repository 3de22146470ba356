/** A place of the workspace, by the name under which a person is brought back to it. */
export const workspacePlaces = {
  "go-home": "/home",
  "go-options": "/decide/options",
  "go-known": "/decide/known",
  "go-values": "/decide/values",
  "go-sure": "/decide/sure-now",
  "go-quiz": "/decide/quiz",
  "go-plan": "/plan",
  "go-who": "/plan/who",
  "go-dates": "/plan/dates",
  "go-records": "/records",
  "go-import": "/records/import",
  "go-letters": "/letters",
  "go-prepare": "/prepare",
  "go-history": "/prepare/history",
  "go-medicines": "/prepare/medicines",
  "go-health": "/prepare/health",
  "go-questions": "/prepare/questions",
  "go-companion": "/prepare/companion",
  "go-calendar": "/calendar",
  "go-print": "/print",
  "go-take": "/print/take",
} as const;
export type WorkspacePlace = keyof typeof workspacePlaces;

type Place = { readonly href: string; readonly label: string };

/** What every page of the workspace says. */
export type WorkspaceWords = {
  readonly waysLabel: string;
  /** The pages of each stage, by the address of the stage; a stage with one page has none. */
  readonly ways: { readonly [stage: string]: readonly Place[] };
  readonly saving: string;
  readonly saved: string;
  readonly notSaved: string;
  /** Where a field is nearly full or is full; `{count}` is how many characters still fit. */
  readonly room: { readonly left: string; readonly full: string };
  readonly save: string;
  readonly add: string;
  readonly remove: string;
  readonly cancel: string;
  readonly back: string;
  readonly undo: string;
  readonly undone: {
    readonly removed: string;
    readonly changed: string;
    /** Several at once. */
    readonly several: (count: number) => string;
  };
  readonly private: string;
  readonly privateHelp: string;
  readonly optional: string;
  readonly pages: {
    readonly label: string;
    readonly at: (at: number, of: number) => string;
    readonly before: string;
    readonly after: string;
    /** To the whole list, as it goes on paper, and back. */
    readonly all: string;
    readonly inPages: string;
    /** On paper, under one page of a list. */
    readonly onPaper: (at: number, of: number) => string;
    readonly print: string;
    readonly printHint: string;
  };
  readonly becauseYouSaid: { readonly self: string; readonly carer: string };
  readonly unreadable: (count: number) => string;
  readonly errors: {
    readonly title: string;
    readonly kept: string;
    readonly conflictTitle: string;
    readonly conflict: string;
    readonly conflictHere: string;
    readonly conflictThere: string;
    readonly conflictPick: string;
    readonly removedThere: string;
    readonly missing: string;
    readonly busy: string;
    readonly away: string;
    readonly full: (most: number) => string;
    readonly tooLong: (most: number) => string;
    readonly empty: string;
    readonly notOneLine: string;
    readonly notADay: string;
    readonly notADate: string;
    readonly noYear: string;
    readonly noSuchDay: string;
    readonly endsFirst: string;
    readonly notAChoice: string;
    readonly notText: string;
    readonly other: string;
  };
};
