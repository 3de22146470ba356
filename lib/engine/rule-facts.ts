import { type RuleId, rules } from "../content/rules/all";
import type { ContentRule } from "../content/suggestions";

const byId = new Map<string, ContentRule>(rules.map((rule) => [rule.id, rule]));

/** The day a rule was last held against its sources, YYYY-MM-DD. Throws on a rule not in force. */
export function reviewedOn(rule: RuleId): string {
  return ruleOf(rule).reviewedOn;
}

/** What a rule suggests when it is true. Throws on a rule not in force. */
export function suggestsOf(rule: RuleId): ContentRule["suggests"] {
  return ruleOf(rule).suggests;
}

function ruleOf(id: RuleId): ContentRule {
  const rule = byId.get(id);
  if (rule === undefined) throw new Error(`No such rule: ${id}`);
  return rule;
}
