import type { ContentWords } from "@/lib/content/every-word-shape";
import { ruleSetVersion } from "@/lib/content/rule-set";
import { say } from "@/lib/content/spoken";
import { triggerDomain } from "@/lib/content/triggers";
import type { Condition } from "@/lib/content/types";
import { rulesInForce } from "./rule-list";

/**
 * The rule book for programs: every rule in force, in the order of the trigger table. In: the words of
 * one language. Out: plain data, ready to be JSON; see docs/interfaces.md.
 */
export function publicRules(content: ContentWords) {
  return {
    ruleSet: ruleSetVersion,
    rules: rulesInForce.map((rule) => {
      const own = content.rules[rule.id];
      return {
        id: rule.id,
        trigger: rule.trigger,
        domain: triggerDomain[rule.trigger],
        tier: rule.tier,
        when: rule.when as Condition,
        words: {
          title: say(own.title, "self"),
          because: say(own.because, "self"),
          when: own.when,
          open: say(own.open, "self"),
        },
        suggests: rule.suggests,
        sources: rule.sources,
        reviewedOn: rule.reviewedOn,
        ...(rule.closerFormOf !== undefined && { closerFormOf: rule.closerFormOf }),
        ...(rule.countsAs !== undefined && { countsAs: rule.countsAs }),
      };
    }),
  };
}
