import { questions } from "@/lib/content/questionnaire";
import type { AnswerSheet, Condition, Question } from "@/lib/content/types";
import { FALSE, factIndex, readFacts, TRUE, UNKNOWN } from "@/lib/engine/facts";

/*
 * Why a rule holds, does not, or cannot be told: the definition written down plainly, one list
 * after the other. The engine is quicker and must say the same.
 */
type Fact = { readonly question: string; readonly option: string };
type Reading = { readonly value: number; readonly evidence: readonly Fact[] };
type Facts = ReturnType<typeof readFacts>;

const list = questions as readonly Question[];
const placeOf = (id: string) => list.findIndex((question) => question.id === id);

/** The value of a condition and the facts that made it so. */
export function readPlainly(condition: Condition, facts: Facts): Reading {
  switch (condition.kind) {
    case "is": {
      const { question, option } = condition;
      const value = facts.values[factIndex(question, option)] as number;
      return { value, evidence: [{ question, option }] };
    }
    case "all":
      return fold(condition.of, facts, Math.min);
    case "any":
      return fold(condition.of, facts, Math.max);
    case "none": {
      const { value, evidence } = fold(condition.of, facts, Math.max);
      return { value: 2 - value, evidence };
    }
    case "while": {
      const then = readPlainly(condition.then, facts);
      const pending = readPlainly(condition.pending, facts);
      if (then.value !== TRUE || pending.value === FALSE) return then;
      return { value: UNKNOWN, evidence: pending.evidence };
    }
    case "at-least": {
      const parts = condition.of.map((part) => readPlainly(part, facts));
      const sure = parts.filter(({ value }) => value === TRUE).length;
      const open = parts.filter(({ value }) => value === UNKNOWN).length;
      const { count } = condition;
      return decidedBy(sure >= count ? TRUE : sure + open >= count ? UNKNOWN : FALSE, parts);
    }
  }
}

function fold(of: readonly Condition[], facts: Facts, pick: typeof Math.min): Reading {
  const parts = of.map((part) => readPlainly(part, facts));
  return decidedBy(pick(...parts.map(({ value }) => value)), parts);
}

/** The parts that equal the whole decided it. */
function decidedBy(value: number, parts: readonly Reading[]): Reading {
  const evidence = parts.flatMap((part) => (part.value === value ? part.evidence : []));
  return { value, evidence };
}

/** The answers behind a settled reading: the true options alone where a true one has any. */
export function answersOf({ value, evidence }: Reading, sheet: AnswerSheet) {
  if (value === UNKNOWN) return [];
  const facts = readFacts(sheet);
  const holds = ({ question, option }: Fact) => facts.values[factIndex(question, option)] === TRUE;
  const pointed = value === TRUE && evidence.some(holds) ? evidence.filter(holds) : evidence;
  const options = new Map<string, Set<string>>();
  for (const fact of pointed) {
    for (const question of questionsBehind(fact.question, facts)) {
      const named = options.get(question) ?? new Set();
      if (question === fact.question && holds(fact)) named.add(fact.option);
      options.set(question, named);
    }
  }
  return [...options].map(([question, named]) => ({
    question,
    options: named.size > 0 ? [...named] : [sheet[question] ?? []].flat(),
  }));
}

/** The questions that would settle an open reading. */
export function settlersOf({ value, evidence }: Reading, sheet: AnswerSheet): readonly string[] {
  if (value !== UNKNOWN) return [];
  const facts = readFacts(sheet);
  const open = evidence.filter(
    ({ question, option }) => facts.values[factIndex(question, option)] !== FALSE,
  );
  return [...new Set(open.flatMap(({ question }) => questionsBehind(question, facts)))];
}

/** The question itself when it is shown, else those that decide whether it is. */
function questionsBehind(id: string, facts: Facts): readonly string[] {
  const question = list[placeOf(id)] as Question;
  if (facts.shown[placeOf(id)] === 1) return [id];
  const openers = question.showWhen?.of ?? [];
  const unknown = openers.filter((opener) => {
    const parent = list[placeOf(opener.question)];
    const isOption = parent?.options.includes(opener.equals);
    return isOption && facts.values[factIndex(opener.question, opener.equals)] === UNKNOWN;
  });
  const behind = unknown.length > 0 ? unknown : openers;
  return [...new Set(behind.flatMap((opener) => questionsBehind(opener.question, facts)))];
}
