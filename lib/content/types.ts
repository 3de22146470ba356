/** The shapes of the content. Data only: no function here reads an answer. */

/** True, false, or cannot tell. */
export type Truth = boolean | null;

/** S: one is enough for "well supported". M: two are enough. L: supports others. */
export type Tier = "S" | "M" | "L";

/** Words that differ when a carer fills the form in. A plain string serves both. */
export type Spoken = string | { self: string; carer: string };

/** Codes that any question may carry beside its own options. Both read as unknown, never as no. */
export const UNKNOWN_CODES = ["not-sure", "rather-not-say"] as const;
export type UnknownCode = (typeof UNKNOWN_CODES)[number];

/** How a tick list is closed: what is left unticked is false only then. */
export const CLOSING_CODES = ["none", "that-is-all"] as const;
export type ClosingCode = (typeof CLOSING_CODES)[number];

/** What a person answered: one code, or the ticked codes. Absent is unanswered. */
export type AnswerValue = string | readonly string[];
export type AnswerSheet = { readonly [questionId: string]: AnswerValue | undefined };

/** One flat any/all of equalities, so that FHIR enableWhen can say it. */
export type ShowWhen = {
  readonly how: "any" | "all";
  readonly of: readonly { readonly question: string; readonly equals: string }[];
};

export type Question = {
  readonly id: string;
  /** "one": pick one. "many": tick all that fit. */
  readonly kind: "one" | "many";
  readonly options: readonly string[];
  /** Which unknown codes are offered on screen. */
  readonly unknown: readonly UnknownCode[];
  readonly showWhen?: ShowWhen;
  /** Set-up questions steer the form and its words; no rule reads them alone. */
  readonly setUp?: true;
  /** SURE items: "not sure" is a no, as the instrument has it. */
  readonly notSureIsNo?: true;
};

export type Page = {
  readonly id: string;
  readonly section: string;
  readonly questions: readonly Question[];
};

/** A condition over facts. Every option of every question is one fact. */
export type Condition =
  | { readonly kind: "is"; readonly question: string; readonly option: string }
  | { readonly kind: "all" | "any" | "none"; readonly of: readonly Condition[] }
  | { readonly kind: "at-least"; readonly count: number; readonly of: readonly Condition[] }
  /** `then`, but at most "cannot tell" while `pending` may hold. */
  | { readonly kind: "while"; readonly pending: Condition; readonly then: Condition };

export type Rule = {
  /** The public address is /rules/<id>: it says nothing of health by itself. */
  readonly id: string;
  /** The line of the trigger table: T1 to T32. */
  readonly trigger: string;
  readonly tier: Tier;
  readonly when: Condition;
  readonly suggests: {
    readonly tasks: readonly string[];
    readonly records: readonly string[];
    readonly questions: readonly string[];
  };
  readonly sources: readonly string[];
  /** YYYY-MM-DD: the day the rule was last held against its sources. */
  readonly reviewedOn: string;
  /** A closer wording of this rule for one group: shown in its place. */
  readonly closerFormOf?: string;
  /** In the policy this finding weighs as that trigger does. */
  readonly countsAs?: string;
};
