/* What the interface and the public pages have to say in every language. */

type Place = { readonly href: string; readonly label: string };

export type ShellWords = {
  readonly name: string;
  readonly skip: string;
  readonly stagesLabel: string;
  readonly stages: readonly Place[];
  readonly leave: string;
  readonly leaveHint: string;
  /** The window's title in the moment between leaving and arriving elsewhere. */
  readonly leftTitle: string;
  readonly safetyLabel: string;
  readonly safetyQuestion: string;
  readonly safetyLink: string;
  readonly aboutLabel: string;
  readonly about: readonly Place[];
  readonly promise: string;
  /** Before a visit on a shared device ends by itself. */
  readonly ending: { readonly label: string; readonly text: string; readonly stay: string };
};

export type ChangeLanguageWords = {
  /** Where no script runs. */
  readonly note: string;
  /** Where something is typed and not saved: the page stays, and the next one is in this language. */
  readonly later: string;
  readonly failed: string;
};

/** A language that can be changed to, on a page that carries few words. */
export type ErrorPageLanguage = {
  readonly language: string;
  /** A BCP 47 code. */
  readonly code: string;
  readonly name: string;
  readonly direction: "ltr" | "rtl";
};

/** A language that can be changed to, in words of its own. */
export type OtherLanguage = ErrorPageLanguage & ChangeLanguageWords;

/** The frame of a page: its words, and the other languages. */
export type Shell = ShellWords & { readonly languages: readonly OtherLanguage[] };

export type CommonWords = {
  readonly continue: string;
  readonly back: string;
  readonly save: string;
  readonly saved: string;
  readonly saving: string;
  readonly notSavedYet: string;
  readonly or: string;
  readonly change: string;
  readonly print: string;
  readonly errorTitle: string;
  readonly errorKept: string;
};

export type ErrorPageWords = {
  readonly name: string;
  readonly heading: string;
  readonly kept: string;
  readonly doNow: string;
  readonly again: string;
  readonly home: string;
  readonly worse: string;
  readonly safetyLink: string;
  readonly leave: string;
};

export type NotFoundWords = {
  readonly title: string;
  readonly heading: string;
  readonly kept: string;
  readonly doNow: string;
  readonly home: string;
};

export type InterfaceWords = {
  readonly shell: ShellWords;
  readonly common: CommonWords;
  readonly notFound: NotFoundWords;
};

export type TextSection = {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs?: readonly string[];
  readonly list?: readonly string[];
  readonly after?: string;
  readonly links?: readonly Place[];
};

export type TextPageWords = {
  /** Neutral: it shows in the browser's history. */
  readonly title: string;
  readonly heading: string;
  readonly lede: string;
  readonly sections: readonly TextSection[];
};

export type LandingWords = {
  readonly heading: string;
  readonly lede: string;
  readonly start: string;
  readonly goOn: string;
  readonly emergencyHead: string;
  readonly emergency: string;
  readonly does: TextSection;
  readonly doesNot: TextSection;
  readonly carer: TextSection;
  readonly besideLabel: string;
  /** Short facts under the button. */
  readonly facts: readonly string[];
  readonly privacy: TextSection;
  readonly exampleHeading: string;
  readonly exampleIntro: string;
  readonly exampleCaption: string;
  readonly exampleHeads: { readonly label: string; readonly word: string };
  readonly exampleRows: readonly {
    readonly id: string;
    readonly label: string;
    readonly filled: 0 | 1 | 2 | 3;
    readonly word: string;
  }[];
};

export type PublicPageWords = {
  readonly landing: LandingWords;
  readonly howItWorks: TextPageWords;
  readonly privacy: TextPageWords & {
    /** A copy of everything. */
    readonly take: { readonly heading: string; readonly text: string; readonly link: string };
    readonly delete: {
      readonly heading: string;
      readonly ask: string;
      readonly text: string;
      readonly button: string;
      /** When it did not work. */
      readonly failed: string;
      readonly failedMore: string;
    };
  };
  readonly methods: TextPageWords;
  readonly sources: {
    readonly title: string;
    readonly heading: string;
    readonly lede: string;
    readonly noYear: string;
    readonly kinds: Readonly<Record<SourceKind, string>>;
  };
  /** After a form of somebody who was here before in the same browser. */
  readonly notSaved: {
    readonly title: string;
    readonly heading: string;
    readonly lede: string;
    readonly typed: { readonly heading: string; readonly text: string };
    readonly none: string;
    readonly goOn: string;
  };
  readonly ended: {
    readonly title: string;
    readonly heading: string;
    readonly lede: string;
    readonly why: readonly string[];
    readonly again: string;
  };
  readonly leave: {
    readonly title: string;
    readonly heading: string;
    readonly places: readonly Place[];
    readonly historyHeading: string;
    readonly history: string;
  };
};

/** The kinds of source in the source list, in the order in which they are shown. */
export const sourceKinds = [
  "study",
  "review",
  "guidance",
  "label",
  "patient-guide",
  "insurer",
  "article",
  "news",
  "house",
] as const;
export type SourceKind = (typeof sourceKinds)[number];
