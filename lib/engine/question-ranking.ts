import { askableBank, topicOf } from "../content/askables/bank";
import type { AskableId, AskableTopic } from "../content/askables/ids";
import { type RuleId, rules } from "../content/rules/all";
import { type TriggerId, tierScore } from "../content/triggers";
import type { AnswerSheet } from "../content/types";
import { holdsCode } from "./facts";
import type { Finding } from "./findings";
import { suggestsOf } from "./rule-facts";

/**
 * Why a question is asked. "said": the rule is true by what was answered. "open": the person was
 * not sure, and so the rule could not be told.
 */
export type QuestionReason = { readonly rule: RuleId; readonly because: "said" | "open" };

export type RankedQuestion = {
  readonly id: AskableId;
  readonly topic: AskableTopic;
  /** The strongest first. Empty for a question that everyone may ask. */
  readonly reasons: readonly QuestionReason[];
};

/*
 * Editorial. A rule that names a question counts double; one that the bank ties to it counts once;
 * one that is open because the person was not sure counts for half. A trigger counts once, as it
 * does in the scores. What is for this kind of problem, and what everyone may ask, only breaks ties
 * and fills up.
 */
const named = 2;
const tied = 1;
const openHalf = 0.5;
const ofGroup = 0.12;
const general = (place: number) => 0.2 - place / 100;

type Tie = { readonly id: AskableId; readonly times: number };

/** What each rule brings up, worked out once: the bank stays as it is while the app runs. */
const tiesByRule: ReadonlyMap<RuleId, readonly Tie[]> = new Map(
  rules.map(({ id: rule }) => [rule, tiesOf(rule)]),
);

function tiesOf(rule: RuleId): readonly Tie[] {
  const { questions } = suggestsOf(rule);
  return Object.entries(askableBank).flatMap(([key, askable]) => {
    const id = key as AskableId;
    if (questions.includes(id)) return { id, times: named };
    return askable.rules.includes(rule) ? { id, times: tied } : [];
  });
}

const bank = Object.entries(askableBank).map(([id, { groups, general: place }]) => ({
  id: id as AskableId,
  topic: topicOf(id) as AskableTopic,
  groups: groups ?? [],
  points: place === undefined ? 0 : general(place),
}));

type Pull = QuestionReason & { readonly trigger: TriggerId; readonly points: number };

/**
 * The questions of the bank that these findings bring up, the strongest first, then those for this
 * kind of problem and those for everyone. Pure.
 * @param findings every rule held against the sheet; none before anything is answered
 */
export function rankQuestions(
  findings: readonly Finding[],
  sheet: AnswerSheet,
): readonly RankedQuestion[] {
  const pulls = new Map<AskableId, Pull[]>();
  for (const finding of withoutGeneralForms(findings)) {
    for (const { id, pull } of pullsOf(finding, sheet)) {
      pulls.set(id, [...(pulls.get(id) ?? []), pull]);
    }
  }
  return bank
    .map(({ id, topic, groups, points }, place) => {
      const own = (pulls.get(id) ?? []).toSorted((a, b) => b.points - a.points);
      const isOfGroup = groups.some((group) => group === sheet.group);
      const reasons = own.map(({ rule, because }) => ({ rule, because }));
      return { id, topic, reasons, place, points: points + sum(own) + (isOfGroup ? ofGroup : 0) };
    })
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || a.place - b.place)
    .map(({ id, topic, reasons }) => ({ id, topic, reasons }));
}

/** A closer rule stands in place of the general one. */
function withoutGeneralForms(findings: readonly Finding[]): readonly Finding[] {
  const fired = findings.filter(({ value }) => value === true);
  const replaced = new Set(fired.map(({ closerFormOf }) => closerFormOf));
  return findings.filter(({ rule }) => !replaced.has(rule));
}

function pullsOf(finding: Finding, sheet: AnswerSheet): readonly { id: AskableId; pull: Pull }[] {
  const { rule, trigger, tier, score, value } = finding;
  if (value === false) return [];
  const ties = tiesByRule.get(rule) ?? [];
  if (value === true) {
    return ties.map(({ id, times }) => ({
      id,
      pull: { rule, trigger, because: "said", points: score * times },
    }));
  }
  if (!wasNotSure(finding, sheet)) return [];
  return ties
    .filter(({ times }) => times === named)
    .map(({ id }) => ({
      id,
      pull: { rule, trigger, because: "open", points: tierScore[tier] * openHalf },
    }));
}

/** A trigger counts once, by its strongest rule. In: the strongest first. */
function sum(pulls: readonly Pull[]): number {
  const triggers = new Set<TriggerId>();
  let points = 0;
  for (const pull of pulls) {
    if (triggers.has(pull.trigger)) continue;
    triggers.add(pull.trigger);
    points += pull.points;
  }
  return points;
}

/** Unanswered is no reason: only what the person said they are not sure of. */
function wasNotSure({ settledBy }: Finding, sheet: AnswerSheet): boolean {
  return settledBy.some((question) => holdsCode(sheet[question], "not-sure"));
}
