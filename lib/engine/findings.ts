import { type RuleId, rules } from "../content/rules/all";
import type { SourceId } from "../content/sources";
import type { ContentRule } from "../content/suggestions";
import { type Domain, type TriggerId, tierScore, triggerDomain } from "../content/triggers";
import type { Tier, Truth } from "../content/types";
import { type Compiled, compile, type Trail } from "./conditions";
import {
  FALSE,
  type Facts,
  type FactValues,
  factNames,
  factPlace,
  placesBehind,
  questionIds,
  TRUE,
  UNKNOWN,
} from "./facts";

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

type AnsweredBy = Finding["answeredBy"][number];
type Ready = { readonly when: Compiled } & Omit<
  Finding,
  "score" | "value" | "answeredBy" | "settledBy"
> & { readonly points: number };

const ready: readonly Ready[] = rules.map((rule: ContentRule & { readonly id: RuleId }) => ({
  when: compile(rule.when),
  rule: rule.id,
  trigger: rule.trigger,
  domain: triggerDomain[rule.trigger],
  tier: rule.tier,
  points: tierScore[rule.tier],
  sources: rule.sources,
  closerFormOf: (rule.closerFormOf as RuleId | undefined) ?? null,
  weighsAs: rule.countsAs ?? rule.trigger,
}));

const nothing: readonly never[] = [];
/*
 * Most lists of answers are short and the same again and again: those of one answer are made
 * once, here or once a sheet, and shared by every finding that leans on them.
 */
const soleAnswers: readonly (readonly AnsweredBy[])[] = factNames.map(({ question, option }) => [
  { question, options: [option] },
]);
const soleByOption: readonly ReadonlyMap<string, readonly AnsweredBy[]>[] = questionIds.map(
  (id) =>
    new Map(
      soleAnswers.flatMap((sole, fact) =>
        factNames[fact]?.question === id ? [[factNames[fact].option, sole]] : [],
      ),
    ),
);
const noneYet: readonly undefined[] = questionIds.map(() => undefined);

/** What the findings of one sheet share while they are put together. */
type Sharing = {
  readonly facts: Facts;
  /** The whole answers behind each question, by its place, once some finding leans on them. */
  readonly whole: (readonly AnsweredBy[] | undefined)[];
};
// Written over for each finding; nothing of them outlives the call.
const trail: Trail = { facts: factNames.map(() => 0), count: 0 };
const draft: AnsweredBy[] = [];

/** Every rule, fired or not, with its evidence, in the order of the trigger table. */
export function findAll(facts: Facts): readonly Finding[] {
  const sharing = { facts, whole: noneYet.slice() };
  return ready.map((one) => find(one, sharing));
}

function find(one: Ready, sharing: Sharing): Finding {
  trail.count = 0;
  const value = one.when.explain(sharing.facts.values, trail);
  const open = value === UNKNOWN;
  return {
    rule: one.rule,
    trigger: one.trigger,
    domain: one.domain,
    tier: one.tier,
    score: value === TRUE ? one.points : 0,
    value: open ? null : value === TRUE,
    answeredBy: open ? nothing : answersBehind(sharing, value === TRUE),
    settledBy: open ? settlersOf(sharing.facts) : nothing,
    sources: one.sources,
    closerFormOf: one.closerFormOf,
    weighsAs: one.weighsAs,
  };
}

/**
 * The answers behind a settled finding, one entry a question. For a true one the true options
 * come alone where there are any: what the person said, not what they left out.
 */
function answersBehind(sharing: Sharing, fired: boolean): readonly AnsweredBy[] {
  const { values } = sharing.facts;
  const first = trail.facts[0] as number;
  if (trail.count === 1) {
    return values[first] === TRUE
      ? (soleAnswers[first] as readonly AnsweredBy[])
      : wholeAt(factPlace[first] as number, sharing);
  }
  const positive = fired && trailHolds(values);
  let count = 0;
  for (let i = 0; i < trail.count; i += 1) {
    const fact = trail.facts[i] as number;
    if (values[fact] === TRUE) count = addOption(count, fact, sharing);
    else if (!positive) count = addMissing(count, wholeAt(factPlace[fact] as number, sharing));
  }
  return draft.slice(0, count);
}

function trailHolds(values: FactValues): boolean {
  for (let i = 0; i < trail.count; i += 1) {
    if (values[trail.facts[i] as number] === TRUE) return true;
  }
  return false;
}

function addOption(count: number, fact: number, { whole }: Sharing): number {
  const sole = (soleAnswers[fact] as readonly AnsweredBy[])[0] as AnsweredBy;
  const { question, options } = sole;
  const at = placeInDraft(question, count);
  const known = draft[at] as AnsweredBy;
  if (at === count || known === whole[factPlace[fact] as number]?.[0]) draft[at] = sole;
  else if (!known.options.includes(options[0] as string)) {
    draft[at] = { question, options: [...known.options, ...options] };
  }
  return Math.max(count, at + 1);
}

function addMissing(count: number, more: readonly AnsweredBy[]): number {
  let end = count;
  for (let i = 0; i < more.length; i += 1) {
    const one = more[i] as AnsweredBy;
    if (placeInDraft(one.question, end) < end) continue;
    draft[end] = one;
    end += 1;
  }
  return end;
}

/** Where the entry of a question stands, or belongs: at the end. */
function placeInDraft(question: string, count: number): number {
  let at = 0;
  while (at < count && (draft[at] as AnsweredBy).question !== question) at += 1;
  return at;
}

/** For a fact that is not true: nothing to point at, so the whole answers stand for it. */
function wholeAt(place: number, sharing: Sharing): readonly AnsweredBy[] {
  const known = sharing.whole[place];
  if (known !== undefined) return known;
  const places = placesBehind(place, sharing.facts);
  const [first] = places;
  let answers: readonly AnsweredBy[];
  if (first === place) answers = wholeAnswer(place, sharing.facts);
  else if (first !== undefined && places.length === 1) answers = wholeAt(first, sharing);
  else answers = places.flatMap((one) => wholeAt(one, sharing));
  sharing.whole[place] = answers;
  return answers;
}

function wholeAnswer(place: number, { given }: Facts): readonly AnsweredBy[] {
  const question = questionIds[place] as string;
  const value = given[place];
  if (typeof value !== "string") return [{ question, options: value ?? nothing }];
  return soleByOption[place]?.get(value) ?? [{ question, options: [value] }];
}

function settlersOf(facts: Facts): readonly string[] {
  const settlers = new Set<string>();
  for (let i = 0; i < trail.count; i += 1) {
    const fact = trail.facts[i] as number;
    if (facts.values[fact] === FALSE) continue;
    for (const place of placesBehind(factPlace[fact] as number, facts)) {
      settlers.add(questionIds[place] as string);
    }
  }
  return [...settlers];
}
