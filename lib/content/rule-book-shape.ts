import type { ChangeKind } from "./rule-history";
import type { Domain } from "./triggers";

/* What the open rule book says beside the rules themselves: search, examples, trying out, changes. */

/** What an example shows of a rule. */
export type Outcome = "true" | "false" | "unknown";

export type RuleBookWords = {
  readonly search: {
    readonly label: string;
    readonly help: string;
    readonly domain: string;
    readonly everyDomain: string;
    readonly button: string;
    readonly found: (count: number) => string;
    readonly none: string;
    readonly showAll: string;
  };
  readonly examples: {
    readonly heading: string;
    readonly intro: string;
    readonly outcome: { readonly [O in Outcome]: string };
    /** Where an example has nothing beside the calm sheet. */
    readonly nothing: string;
    readonly notAnswered: string;
    /** Behind the ticks of a list that was not closed. */
    readonly leftOpen: string;
  };
  readonly tryIt: {
    readonly title: (label: string) => string;
    readonly heading: string;
    readonly lede: string;
    readonly link: string;
    readonly button: string;
    readonly back: (name: string) => string;
    readonly closed: string;
    readonly says: { readonly [O in Outcome]: { readonly heading: string; readonly text: string } };
    readonly because: string;
    readonly settledBy: string;
    /** In place of the result, where the answers cannot be read; each names its question. */
    readonly problem: string;
    readonly problemWith: (question: string) => string;
  };
  readonly changes: {
    readonly title: string;
    readonly heading: string;
    readonly lede: string;
    readonly link: string;
    readonly version: (version: string) => string;
    readonly kind: { readonly [K in ChangeKind]: string };
    readonly firstVersion: (count: number) => string;
    readonly data: string;
    readonly dataLink: string;
  };
};

/** One set of answers in words, and what the rule makes of it. */
export type ExampleView = {
  readonly key: string;
  readonly lines: readonly { readonly question: string; readonly said: string }[];
};

export type ExamplesView = readonly {
  readonly outcome: Outcome;
  readonly examples: readonly ExampleView[];
}[];

/** One version of the rule set, and the rules that it brought or changed. */
export type VersionView = {
  readonly version: string;
  readonly on: string;
  readonly first: number;
  readonly changes: readonly {
    readonly kind: ChangeKind;
    readonly rules: readonly {
      readonly id: string;
      readonly name: string;
      readonly title: string;
    }[];
  }[];
};

/** What somebody searched for in the list. */
export type RuleSearch = { readonly text: string; readonly domain: Domain | null };
