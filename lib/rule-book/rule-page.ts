import type { AskableId } from "@/lib/content/askables/ids";
import type { ContentWords } from "@/lib/content/every-word-shape";
import { questions } from "@/lib/content/questionnaire";
import { historyOf } from "@/lib/content/rule-history";
import type { RuleLink, RulePageView, RulePageWords } from "@/lib/content/rule-page-shape";
import type { RuleId } from "@/lib/content/rules/all";
import {
  type RetiredRule,
  type RetiredRuleId,
  retiredRules,
} from "@/lib/content/rules/retired/all";
import { type SourceId, sources } from "@/lib/content/sources";
import { say } from "@/lib/content/spoken";
import type { ContentRule, RecordId, TaskId } from "@/lib/content/suggestions";
import { tierScore, triggerDomain } from "@/lib/content/triggers";
import type { Question } from "@/lib/content/types";
import { questionsNamed } from "@/lib/engine/rule-questions";
import { conditionAsData, viewCondition } from "./condition-view";
import { labelOf, linkTo, type RuleInForce, rulesInForce } from "./rule-list";

/**
 * The public page of one rule. In: what stands in the address, and the words. Out: what to show,
 * or null when no rule ever had this id.
 */
export function viewRule(
  id: string,
  content: ContentWords,
  words: RulePageWords,
): RulePageView | null {
  const rule = rulesInForce.find((one) => one.id === id);
  if (rule !== undefined) return viewInForce(rule, content, words);
  const retired = (retiredRules as readonly RetiredRule[]).find((one) => one.id === id);
  return retired === undefined ? null : viewRetired(retired, content, words);
}

function viewInForce(rule: RuleInForce, content: ContentWords, words: RulePageWords): RulePageView {
  const own = content.rules[rule.id];
  const link = (id: RuleId) => linkTo(id, content, words);
  const closer = rulesInForce.filter(({ closerFormOf }) => closerFormOf === rule.id);
  const beside = rulesInForce.filter(
    (one) =>
      one.trigger === rule.trigger &&
      one !== rule &&
      one.id !== rule.closerFormOf &&
      !closer.includes(one),
  );
  return {
    ...common(rule, content, words),
    title: say(own.title, "self"),
    because: say(own.because, "self"),
    when: own.when,
    history: historyOf(rule.id),
    closerFormOf: rule.closerFormOf === undefined ? null : link(rule.closerFormOf as RuleId),
    closerForms: closer.map(({ id }) => link(id)),
    sameTrigger: beside.map(({ id }) => link(id)),
    countsAs: countsAs(rule, link),
    retired: null,
  };
}

/** The first rule of the trigger that this one weighs as. */
function countsAs(rule: RuleInForce, link: (id: RuleId) => RuleLink): RuleLink | null {
  if (rule.countsAs === undefined) return null;
  const first = rulesInForce.find(({ trigger }) => trigger === rule.countsAs);
  return first === undefined ? null : link(first.id);
}

function viewRetired(rule: RetiredRule, content: ContentWords, words: RulePageWords): RulePageView {
  type Own = { readonly title: string; readonly when: string; readonly reason: string };
  const own = (words.retiredRules as { readonly [id: string]: Own })[rule.id] as Own;
  const successor = rulesInForce.find(({ id }) => id === rule.replacedBy);
  return {
    ...common(rule, content, words),
    title: own.title,
    because: null,
    when: own.when,
    history: historyOf(rule.id as RetiredRuleId),
    closerFormOf: null,
    closerForms: [],
    sameTrigger: successor === undefined ? [] : [linkTo(successor.id, content, words)],
    countsAs: null,
    retired: { on: rule.retiredOn, reason: own.reason },
  };
}

function common(rule: ContentRule, content: ContentWords, words: RulePageWords) {
  return {
    id: rule.id,
    name: words.name(labelOf(rule.id)),
    domain: content.domains[triggerDomain[rule.trigger]].name,
    tier: rule.tier,
    points: tierScore[rule.tier],
    condition: viewCondition(rule.when, content, words),
    notSureIsNo: questionsNamed(rule.when).some((id) => sureQuestions.has(id)),
    asData: conditionAsData(rule.when),
    tasks: (rule.suggests.tasks as readonly TaskId[]).map((id) =>
      say(content.tasks[id].title, "self"),
    ),
    records: (rule.suggests.records as readonly RecordId[]).map((id) =>
      say(content.records[id].title, "self"),
    ),
    questions: (rule.suggests.questions as readonly AskableId[]).map((id) =>
      say(content.askables[id].ask, "self"),
    ),
    sources: (rule.sources as readonly SourceId[]).map((id) => ({ id, ...pick(sources[id]) })),
    reviewedOn: rule.reviewedOn,
  };
}

const sureQuestions = new Set(
  (questions as readonly Question[]).filter((one) => one.notSureIsNo).map(({ id }) => id),
);

function pick({ citation, year }: { readonly citation: string; readonly year: number | null }) {
  return { citation, year };
}
