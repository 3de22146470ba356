import type { RuleId } from "./rules/all";
import type { RetiredRuleId } from "./rules/retired/all";

/** The day on which this version of the rule set came into force. */
export const ruleSetReleasedOn = "2026-11-20";

export const changeKinds = [
  "first-version",
  "condition",
  "tier",
  "sources",
  "words",
  "retired",
] as const;
/** What a change touched. */
export type ChangeKind = (typeof changeKinds)[number];

export type RuleChange = {
  /** The rule set version that brought the change. */
  readonly version: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly kind: ChangeKind;
};

const firstVersion: RuleChange = { version: "2026.11.1", on: "2026-11-20", kind: "first-version" };

/**
 * What changed after a rule's first version, oldest first. A change to a rule's condition, tier,
 * sources or words adds a line here; a rule without a line stands as it first came.
 */
const laterChanges: { readonly [R in RuleId | RetiredRuleId]?: readonly RuleChange[] } = {};

/** Everything that happened to a rule, oldest first. */
export function historyOf(rule: RuleId | RetiredRuleId): readonly RuleChange[] {
  return [firstVersion, ...(laterChanges[rule] ?? [])];
}
