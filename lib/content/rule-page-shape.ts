import type { ChangeKind } from "./rule-history";
import type { RetiredRuleId } from "./rules/retired/all";
import type { Tier } from "./types";

/* What the public rule pages say, and what they are given to show. */

type TierWords = { readonly name: string; readonly means: string };

export type RulePageWords = {
  readonly list: {
    readonly title: string;
    readonly heading: string;
    readonly lede: string;
    readonly tiersHeading: string;
    readonly retiredHeading: string;
    readonly version: (version: string) => string;
  };
  /** "Rule T5": neutral, it shows in the browser's history. */
  readonly name: (label: string) => string;
  /** Above the headline: "Rule T5 · Diagnosis". */
  readonly place: (name: string, domain: string) => string;
  /** In: YYYY-MM-DD. */
  readonly date: (day: string) => string;
  readonly tier: { readonly [T in Tier]: TierWords };
  readonly points: (points: number) => string;
  readonly strength: string;
  readonly editorial: string;
  readonly why: string;
  readonly when: string;
  readonly exact: string;
  readonly exactIntro: string;
  /** In its place, where "not sure" is a no. */
  readonly exactIntroSure: string;
  readonly all: string;
  readonly any: string;
  readonly none: string;
  /** For "none of" one list that would have to hold as a whole. */
  readonly notAll: string;
  readonly atLeast: (count: number) => string;
  readonly inOrder: string;
  /** Heads a part that keeps the rule from being told. */
  readonly pending: string;
  readonly otherwise: string;
  readonly or: string;
  readonly asData: string;
  readonly suggests: string;
  readonly tasks: string;
  readonly records: string;
  readonly questions: string;
  readonly sources: string;
  /** Behind a citation. */
  readonly year: (year: number | null) => string;
  readonly dates: string;
  readonly reviewed: (date: string) => string;
  readonly change: { readonly [K in ChangeKind]: (version: string) => string };
  readonly related: string;
  readonly closerFormOf: string;
  readonly closerForms: string;
  readonly sameTrigger: string;
  readonly countsAs: string;
  readonly allRules: string;
  readonly retired: string;
  /** A rule that no longer counts, and why it went. */
  readonly retiredRules: {
    readonly [R in RetiredRuleId]: {
      readonly title: string;
      readonly when: string;
      readonly reason: string;
    };
  };
};

/** A condition in the words of the questions. */
export type ConditionView =
  | {
      readonly kind: "fact";
      readonly id: string;
      readonly question: string;
      /** Any one of them is enough. */
      readonly options: readonly string[];
    }
  | {
      readonly kind: "group";
      readonly id: string;
      readonly lead: string;
      readonly of: readonly ConditionView[];
    };

export type RuleLink = { readonly id: string; readonly name: string; readonly title: string };

/** One trigger of the list, with the rules that stand for it. */
export type TriggerView = {
  readonly trigger: string;
  readonly rules: readonly (RuleLink & { readonly tier: Tier })[];
};

export type DomainView = {
  readonly id: string;
  readonly name: string;
  readonly triggers: readonly TriggerView[];
};

export type RuleListView = {
  readonly domains: readonly DomainView[];
  readonly retired: readonly RuleLink[];
  readonly version: string;
};

export type RulePageView = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly domain: string;
  readonly tier: Tier;
  readonly points: number;
  /** Null for a retired rule. */
  readonly because: string | null;
  readonly when: string;
  readonly condition: ConditionView;
  /** The condition rests on questions where "not sure" is a no. */
  readonly notSureIsNo: boolean;
  /** The condition with the ids of the public interface. */
  readonly asData: string;
  readonly tasks: readonly string[];
  readonly records: readonly string[];
  readonly questions: readonly string[];
  readonly sources: readonly {
    readonly id: string;
    readonly citation: string;
    readonly year: number | null;
  }[];
  readonly reviewedOn: string;
  readonly history: readonly {
    readonly version: string;
    readonly on: string;
    readonly kind: ChangeKind;
  }[];
  readonly closerFormOf: RuleLink | null;
  readonly closerForms: readonly RuleLink[];
  readonly sameTrigger: readonly RuleLink[];
  readonly countsAs: RuleLink | null;
  readonly retired: { readonly on: string; readonly reason: string } | null;
};
