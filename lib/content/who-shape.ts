import type {
  CriteriaWords,
  CriterionOptionWords,
  IndependenceResultWords,
  IndependenceWords,
  NamedByWords,
} from "./candidate-shape";
import type { DirectoryId } from "./directories";
import type { DirectoryText } from "./directory-shape";
import type { ListUseWords, RouteReasonWords, RoutesWords } from "./routes-shape";
import type { Spoken } from "./types";

/** Where a name on the list stands. */
export type CandidateStatusWords = {
  readonly thinking: string;
  readonly asked: string;
  readonly booked: string;
  readonly chosen: string;
  readonly "not-this-one": string;
};

/* What the pages on who to ask have to say in every language. */
export type WhoWords = {
  readonly title: string;
  readonly oneTitle: string;
  readonly compareTitle: string;
  readonly heading: string;
  readonly lede: Spoken;
  readonly names: {
    readonly heading: Spoken;
    readonly emptyTitle: string;
    readonly emptyText: Spoken;
    readonly emptyLink: string;
    readonly addLabel: string;
    readonly addHelp: (left: number) => string;
    readonly add: string;
    readonly full: string;
    readonly open: (name: string) => string;
    readonly toAsk: (count: number) => string;
    readonly compare: string;
    readonly oneMore: string;
    readonly independence: string;
  };
  readonly ways: {
    readonly heading: string;
    readonly ordered: Spoken;
    readonly unordered: Spoken;
    readonly answerFirst: string;
    readonly goodFor: string;
    readonly lookFor: string;
    readonly time: string;
    readonly watchOut: string;
    readonly firstStep: string;
    readonly why: string;
    readonly sources: string;
    readonly checked: (day: string) => string;
    readonly lists: string;
  };
  readonly lists: {
    readonly heading: string;
    readonly lede: string;
    readonly honest: string;
    readonly keptBy: (keeper: string) => string;
    readonly otherProblems: string;
    readonly byProblem: string;
    readonly forUnitedStates: string;
    readonly elsewhereTitle: string;
    readonly elsewhereText: Spoken;
  };
  readonly edit: {
    readonly back: string;
    readonly lede: Spoken;
    readonly who: string;
    readonly name: string;
    readonly specialty: string;
    readonly specialtyHelp: string;
    readonly place: string;
    readonly phone: string;
    readonly web: string;
    readonly apart: string;
    readonly apartLede: Spoken;
    readonly ask: string;
    readonly askLede: Spoken;
    readonly askThem: (question: string) => string;
    readonly notKnown: string;
    readonly yes: string;
    readonly no: string;
    readonly stands: string;
    readonly status: string;
    readonly statuses: CandidateStatusWords;
    readonly notes: string;
    readonly notesHelp: string;
    readonly remove: string;
    readonly verdict: string;
    readonly openLede: string;
    readonly gone: string;
    readonly nothingThere: string;
  };
  readonly compare: {
    readonly heading: string;
    readonly lede: Spoken;
    readonly caption: string;
    readonly criterion: string;
    readonly differs: string;
    readonly unknown: string;
    readonly status: string;
    readonly specialty: string;
    readonly place: string;
    readonly independence: string;
    readonly pickTitle: string;
    readonly pickFirst: string;
    readonly pickSecond: string;
    readonly pick: string;
    readonly all: string;
    readonly stillToAsk: string;
    readonly stillToAskLede: string;
    readonly callOffice: (name: string) => string;
    readonly nothingToAsk: string;
    readonly emptyBoxes: string;
    readonly emptyTitle: string;
    readonly emptyText: Spoken;
    readonly back: string;
    readonly print: string;
    readonly noBest: Spoken;
  };
  readonly routes: RoutesWords;
  readonly reasons: RouteReasonWords;
  readonly uses: ListUseWords;
  readonly directories: { readonly [D in DirectoryId]: DirectoryText };
  readonly criteria: CriteriaWords;
  readonly options: CriterionOptionWords;
  readonly apart: IndependenceWords;
  readonly namedBy: NamedByWords;
  readonly results: IndependenceResultWords;
};
