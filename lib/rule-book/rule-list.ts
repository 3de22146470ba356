import type { ContentWords } from "@/lib/content/every-word-shape";
import type { RuleLink, RuleListView, RulePageWords } from "@/lib/content/rule-page-shape";
import { ruleSetVersion } from "@/lib/content/rule-set";
import { type RuleId, rules } from "@/lib/content/rules/all";
import { retiredRules } from "@/lib/content/rules/retired/all";
import { say } from "@/lib/content/spoken";
import type { ContentRule } from "@/lib/content/suggestions";
import { domains, type TriggerId, triggerDomain } from "@/lib/content/triggers";

export type RuleInForce = ContentRule & { readonly id: RuleId };

/** The rules in force under one shape, in the order of the trigger table. */
export const rulesInForce: readonly RuleInForce[] = rules;

/** "t7a" as people read it: "T7a". */
export function labelOf(ruleId: string): string {
  return ruleId.charAt(0).toUpperCase() + ruleId.slice(1);
}

/** A rule as a link: neutral name and its title. */
export function linkTo(id: RuleId, content: ContentWords, words: RulePageWords): RuleLink {
  return { id, name: words.name(labelOf(id)), title: say(content.rules[id].title, "self") };
}

/** Every rule by domain and trigger, and what was taken back. In: the words. Out: the list to show. */
export function viewRuleList(content: ContentWords, words: RulePageWords): RuleListView {
  const triggers = Object.keys(triggerDomain) as TriggerId[];
  return {
    version: ruleSetVersion,
    domains: domains.map((domain) => ({
      id: domain,
      name: content.domains[domain].name,
      triggers: triggers
        .filter((trigger) => triggerDomain[trigger] === domain)
        .map((trigger) => ({
          trigger,
          rules: rulesInForce
            .filter((rule) => rule.trigger === trigger)
            .map((rule) => ({ ...linkTo(rule.id, content, words), tier: rule.tier })),
        })),
    })),
    retired: (retiredRules as readonly { id: string }[]).map(({ id }) => ({
      id,
      name: words.name(labelOf(id)),
      title:
        (words.retiredRules as { readonly [id: string]: { readonly title: string } })[id]?.title ??
        "",
    })),
  };
}
