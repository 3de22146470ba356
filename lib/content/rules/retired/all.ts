import type { ContentRule } from "../../suggestions";

/**
 * A rule that no longer counts. It keeps its id, its condition and its sources, so that an old
 * answer or an old link can still be read, and says in plain words why it went.
 */
export type RetiredRule = ContentRule & {
  /** YYYY-MM-DD. */
  readonly retiredOn: string;
  /** The rule that took its place, if any. */
  readonly replacedBy?: string;
};

/** Every rule that was ever in force and is no more. Its reason is in the language files. */
export const retiredRules = [] as const satisfies readonly RetiredRule[];

export type RetiredRuleId = (typeof retiredRules)[number]["id"];
