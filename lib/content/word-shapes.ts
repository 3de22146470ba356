import type { AskableIdOf, AskableTopic } from "./askables/ids";
import type { CounterId } from "./counters";
import type { OverlayId } from "./overlays";
import type { OptionOf, PageId, QuestionId, SectionId } from "./questionnaire";
import type { RuleId } from "./rules/all";
import type { RecordId, TaskId } from "./suggestions";
import type { Domain } from "./triggers";
import type { Spoken } from "./types";

/* What a language has to say. A language that leaves a key out, or adds one, does not compile. */

export type OptionWords = {
  readonly label: Spoken;
  readonly hint?: Spoken;
  /** A closer wording for one condition group. */
  readonly byGroup?: {
    readonly [G in OptionOf<"group">]?: { readonly label: Spoken; readonly hint?: Spoken };
  };
};

export type QuestionWords<Q extends QuestionId = QuestionId> = {
  readonly label: Spoken;
  readonly help?: Spoken;
  /** A hard word of this question, told in plain ones ("What is a stage?"). */
  readonly explain?: { readonly ask: string; readonly text: Spoken };
  readonly options: { readonly [O in OptionOf<Q>]: OptionWords };
  /** In place of "None of these" on a tick list. */
  readonly none?: Spoken;
  /** In place of "I am not sure". */
  readonly notSure?: Spoken;
};

export type QuestionnaireWords = { readonly [Q in QuestionId]: QuestionWords<Q> };
export type SectionWords = { readonly [S in SectionId]: string };
/** The heading of a page that holds more than one question. A page of one uses the question. */
export type PageWords = {
  readonly [P in PageId]: { readonly heading: Spoken; readonly intro?: Spoken };
};

export type RuleWords = {
  readonly title: Spoken;
  /** Two sentences at most: why it matters to the person. */
  readonly because: Spoken;
  /** The condition in plain words, for the public rule page. */
  readonly when: string;
  /** What is missing, when the rule could not tell. */
  readonly open: Spoken;
};
export type RulesWords = { readonly [R in RuleId]: RuleWords };

export type ShortWords = { readonly title: Spoken; readonly text: Spoken };
export type OverlayWords = { readonly [O in OverlayId]: ShortWords };
export type CounterWords = { readonly [C in CounterId]: ShortWords };
export type DomainWords = {
  readonly [D in Domain]: { readonly name: string; readonly short: string };
};
export type TaskWords = { readonly [T in TaskId]: ShortWords };
export type RecordWords = { readonly [R in RecordId]: ShortWords };
/** A question as it is said aloud, and in one line why it is worth asking. */
export type AskableText = {
  readonly ask: Spoken;
  /** A closer wording for one condition group. */
  readonly byGroup?: { readonly [G in OptionOf<"group">]?: Spoken };
  readonly why: Spoken;
};
export type AskableWordsOf<T extends AskableTopic> = {
  readonly [A in AskableIdOf<T>]: AskableText;
};
export type AskableWords = AskableWordsOf<AskableTopic>;

export const answerCodes = [
  "emergency-first",
  "no-clear-reason",
  "well-supported",
  "worth-considering",
  "talk-first",
  "cannot-tell-yet",
] as const;
export type AnswerCode = (typeof answerCodes)[number];
