import { type RuleId, rules } from "../content/rules/all";
import type { SourceId } from "../content/sources";
import type { ContentRule } from "../content/suggestions";
import { type Domain, type TriggerId, tierScore, triggerDomain } from "../content/triggers";
import type { Tier, Truth } from "../content/types";
import { type Compiled, compile } from "./conditions";
import { FALSE, type Facts, factNames, questionsBehind, TRUE, UNKNOWN } from "./facts";

/** One rule held against one sheet of answers. */
export type Finding = {
  readonly rule: RuleId;
  readonly trigger: TriggerId;
  readonly domain: Domain;
  readonly tier: Tier;
  /** The points of its tier when true, else 0. */
  readonly score: number;
  readonly value: Truth;
  /** The answers that made it true or false. Empty when it cannot be told. */
  readonly answeredBy: readonly {
    readonly question: string;
    readonly options: readonly string[];
  }[];
  /** The questions that would settle it. Empty when it is settled. */
  readonly settledBy: readonly string[];
  readonly sources: readonly SourceId[];
  /** The rule this one says more closely, if any. */
  readonly closerFormOf: RuleId | null;
  /** The trigger it weighs as in the policy. */
  readonly weighsAs: TriggerId;
};

type Ready = { readonly rule: ContentRule & { readonly id: RuleId }; readonly when: Compiled };
const ready: readonly Ready[] = rules.map((rule) => ({ rule, when: compile(rule.when) }));

/** Every rule, fired or not, with its evidence, in the order of the trigger table. */
export function findAll(facts: Facts): readonly Finding[] {
  return ready.map(({ rule, when }) => {
    const value = when.value(facts.values);
    const evidence: number[] = [];
    when.evidence(facts.values, evidence);
    return {
      rule: rule.id,
      trigger: rule.trigger,
      domain: triggerDomain[rule.trigger],
      tier: rule.tier,
      score: value === TRUE ? tierScore[rule.tier] : 0,
      value: value === UNKNOWN ? null : value === TRUE,
      answeredBy: value === UNKNOWN ? [] : answersBehind(evidence, facts, value === TRUE),
      settledBy: value === UNKNOWN ? settlersOf(evidence, facts) : [],
      sources: rule.sources,
      closerFormOf: (rule.closerFormOf as RuleId | undefined) ?? null,
      weighsAs: rule.countsAs ?? rule.trigger,
    };
  });
}

/**
 * The answers behind a settled finding, one entry a question. For a true one the true options
 * come alone where there are any: what the person said, not what they left out.
 */
function answersBehind(evidence: readonly number[], facts: Facts, fired: boolean) {
  const byQuestion = new Map<string, string[]>();
  const positive = fired && evidence.some((fact) => facts.values[fact] === TRUE);
  for (const fact of evidence) {
    const holds = facts.values[fact] === TRUE;
    if (positive && !holds) continue;
    const name = factNames[fact] as { question: string; option: string };
    for (const question of questionsBehind(fact, facts)) {
      const options = byQuestion.get(question) ?? [];
      if (holds && question === name.question && !options.includes(name.option)) {
        options.push(name.option);
      }
      byQuestion.set(question, options);
    }
  }
  return [...byQuestion].map(([question, options]) => ({
    question,
    options: options.length > 0 ? options : givenCodes(facts, question),
  }));
}

function givenCodes(facts: Facts, question: string): readonly string[] {
  const value = facts.sheet[question];
  return value === undefined ? [] : typeof value === "string" ? [value] : value;
}

function settlersOf(evidence: readonly number[], facts: Facts): readonly string[] {
  const settlers = new Set<string>();
  for (const fact of evidence) {
    if (facts.values[fact] === FALSE) continue;
    for (const question of questionsBehind(fact, facts)) settlers.add(question);
  }
  return [...settlers];
}
