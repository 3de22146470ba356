import type { KnownFactId } from "./known-facts";
import type { OrderReasonId } from "./option-order";
import type { OptionField, OptionId } from "./options";
import type { QuizAnswer, QuizId } from "./quiz";
import type { Spoken } from "./types";
import type { ValuePairId } from "./value-pairs";

/* What the pages of the decision aid have to say in every language. */

/** One option: its name, and each field in as many words as in every other option. */
export type OneOptionWords = { readonly name: string } & { readonly [F in OptionField]: Spoken };
export type OptionWords = { readonly [O in OptionId]: OneOptionWords };

/** One number with what it says and does not say. `n` is how many of 100, in words. */
export type KnownFactWords = {
  readonly title: string;
  /** For how many something changed, and for how many it stayed; only where there is a number. */
  readonly changed?: (n: string) => string;
  readonly same?: (n: string) => string;
  /** In words alone, where there is no number. */
  readonly text?: Spoken;
  readonly who: string;
  readonly limits: string;
};
export type KnownFactsWords = { readonly [F in KnownFactId]: KnownFactWords };

export type ValuePairWords = { readonly left: string; readonly right: string };
export type ValuePairsWords = { readonly [P in ValuePairId]: ValuePairWords };

export type QuizQuestionWords = { readonly says: string; readonly reason: Spoken };
export type QuizQuestionsWords = { readonly [Q in QuizId]: QuizQuestionWords };

/** The headings, links and short lines of the pages. */
export type DecisionAidPageWords = {
  readonly options: {
    readonly title: string;
    readonly heading: Spoken;
    readonly lede: Spoken;
    readonly because: Spoken;
    readonly reasons: { readonly [R in OrderReasonId]: Spoken };
    readonly leansTo: (what: string) => Spoken;
    readonly notAdvice: string;
    readonly neutral: Spoken;
    readonly fields: { readonly [F in OptionField]: string };
    readonly caption: string;
    readonly rowHead: string;
    readonly pickTitle: string;
    readonly pickFirst: string;
    readonly pickSecond: string;
    readonly pick: string;
    readonly all: string;
    readonly pickOther: string;
    readonly keepDates: Spoken;
    readonly sources: string;
    readonly checked: (day: string) => string;
    readonly toValues: Spoken;
    readonly toKnown: string;
  };
  readonly known: {
    readonly title: string;
    readonly heading: string;
    readonly lede: Spoken;
    readonly mayChange: string;
    readonly mayCost: string;
    readonly own: Spoken;
    readonly ownNone: Spoken;
    readonly nothing: string;
    readonly share: (from: number, to: number) => string;
    readonly whoLabel: string;
    readonly limitsLabel: string;
    readonly source: (names: string) => string;
    readonly checked: (day: string) => string;
    readonly keyChanged: string;
    readonly keyMaybe: string;
    readonly keySame: string;
    readonly whyApart: string;
    readonly toOptions: string;
  };
  readonly values: {
    readonly title: string;
    readonly heading: Spoken;
    readonly lede: Spoken;
    readonly ask: (left: string, right: string) => string;
    readonly scale: {
      readonly much: (what: string) => string;
      readonly some: (what: string) => string;
      readonly same: string;
    };
    readonly ends: {
      readonly much: string;
      readonly some: string;
      readonly same: string;
    };
    readonly save: string;
    readonly remove: string;
    readonly paper: Spoken;
    readonly private: string;
    readonly privateHelp: string;
    readonly leanNone: string;
  };
  readonly sure: {
    readonly title: string;
    readonly heading: Spoken;
    readonly lede: Spoken;
    readonly yes: string;
    readonly no: string;
    readonly save: string;
    readonly notSaid: string;
    readonly compareHeading: string;
    readonly settled: Spoken;
    readonly stillUnsure: Spoken;
    readonly newlyUnsure: Spoken;
    readonly stillSure: Spoken;
    readonly nowSure: Spoken;
    readonly nowUnsure: Spoken;
    readonly mayHelp: string;
    readonly helps: { readonly [path: string]: string };
    readonly changesNothing: Spoken;
  };
  readonly quiz: {
    readonly title: string;
    readonly heading: string;
    readonly lede: string;
    readonly answers: { readonly [A in QuizAnswer]: string };
    readonly see: string;
    readonly youSaid: (answer: string) => string;
    readonly notSaid: string;
    readonly same: string;
    readonly other: string;
    readonly open: string;
    readonly truth: { readonly yes: string; readonly no: string };
    readonly keep: string;
    readonly keepHelp: string;
    readonly kept: (day: string) => string;
    readonly remove: string;
    readonly again: string;
    readonly source: string;
  };
  /** A way from another page to these. */
  readonly ways: {
    readonly heading: string;
    readonly options: string;
    readonly known: string;
    readonly values: string;
    readonly sure: string;
    readonly quiz: string;
  };
  /** On paper, what matters more than what. */
  readonly onPaper: {
    readonly some: (more: string, less: string) => string;
    readonly much: (more: string, less: string) => string;
  };
};

export type DecisionAidWords = {
  readonly pages: DecisionAidPageWords;
  readonly options: OptionWords;
  readonly facts: KnownFactsWords;
  readonly values: ValuePairsWords;
  readonly quiz: QuizQuestionsWords;
};
