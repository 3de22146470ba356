import type { QuestionMoveTo, QuestionTopicId } from "./question-topics";
import type { Spoken } from "./types";

/** What the pages of the questions say. */
export type QuestionPagesWords = {
  readonly title: string;
  readonly heading: Spoken;
  readonly lede: Spoken;
  readonly first: {
    readonly heading: string;
    readonly lede: Spoken;
    /** Before anything was answered. */
    readonly general: Spoken;
    readonly answerFirst: string;
  };
  readonly rest: { readonly heading: string; readonly lede: string };
  readonly topics: { readonly [T in QuestionTopicId]: Spoken };
  readonly row: {
    readonly why: string;
    readonly forEveryone: string;
    readonly own: Spoken;
    readonly asked: string;
    readonly askedOn: (day: string) => string;
    readonly unresolved: string;
    readonly private: string;
    readonly retired: string;
    readonly more: string;
    readonly moreOf: (question: string) => string;
    readonly answer: string;
    readonly hide: string;
    readonly markAsked: string;
    readonly markAnswered: string;
    readonly putBack: string;
    readonly backOnList: string;
    readonly drag: string;
  };
  readonly moves: { readonly [M in QuestionMoveTo]: string };
  readonly act: (act: string, question: string) => string;
  readonly placeFirst: (at: number, of: number) => string;
  readonly placeRest: (topic: string, at: number, of: number) => string;
  readonly order: { readonly title: string; readonly text: string };
  readonly add: {
    readonly label: Spoken;
    readonly help: string;
    readonly button: string;
    readonly almostFull: (left: number) => string;
    readonly full: (most: number) => string;
  };
  readonly bank: {
    readonly heading: string;
    readonly lede: (count: number) => string;
    readonly topic: (topic: string, count: number) => string;
    readonly others: string;
    readonly add: string;
    readonly allListed: string;
  };
  readonly answered: { readonly heading: (count: number) => string; readonly said: string };
  readonly hidden: { readonly heading: (count: number) => string };
  readonly one: {
    readonly title: string;
    readonly back: string;
    readonly whyHeading: string;
    readonly bankWords: string;
    readonly wording: Spoken;
    readonly wordingHelp: string;
    readonly ownWording: string;
    readonly doctor: string;
    readonly doctorHelp: string;
    readonly stands: string;
    readonly statuses: {
      readonly open: string;
      readonly asked: string;
      readonly answered: string;
      readonly hidden: string;
    };
    readonly askedOn: string;
    readonly answers: string;
    readonly answersLede: string;
    readonly doctorName: (at: number) => string;
    readonly doctorSaid: (at: number) => string;
    readonly moreAnswers: string;
    readonly remove: string;
    readonly nothingThere: string;
    readonly privateYes: string;
    readonly privateNo: string;
  };
  readonly print: { readonly answer: string };
};
