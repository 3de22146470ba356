import type { Condition, Question } from "@/lib/content/types";
import { atLeast, type Logic, type Rail } from "./logic";

/** Whether a code was given as the answer to a question, or as one of its ticks. */
export type Given<B> = (question: string, code: string) => B;

/** Every code that the boundary takes for a question. */
export function codesOf(question: Question): readonly string[] {
  const closing = question.kind === "many" ? ["none", "that-is-all"] : [];
  const notSure = question.notSureIsNo ? ["not-sure"] : [];
  return [...question.options, ...closing, ...question.unknown, ...notSure];
}

/** The codes of one question make an answer that the boundary takes, or none at all. */
export function wellFormed<B>(logic: Logic<B>, question: Question, given: Given<B>): B {
  const { and, or, not } = logic;
  const codes = codesOf(question);
  const says = (code: string) => (codes.includes(code) ? given(question.id, code) : logic.no);
  if (question.kind === "one") {
    const two = atLeast(logic, codes.map(says), 2)[2] as B;
    return not(two);
  }
  const alone = (code: string) =>
    or([
      not(says(code)),
      ...[and(codes.filter((one) => one !== code).map((one) => not(says(one))))],
    ]);
  const anyTick = or(question.options.map(says));
  return and([
    alone("none"),
    alone("rather-not-say"),
    or([not(says("that-is-all")), and([anyTick, not(says("not-sure"))])]),
  ]);
}

export type QuestionTerms<B> = {
  readonly shown: B;
  readonly options: ReadonlyMap<string, Rail<B>>;
};
export type FactTerms<B> = ReadonlyMap<string, QuestionTerms<B>>;

/** The facts of a sheet, question by question from the first, as the engine replays it. */
export function factTerms<B>(
  logic: Logic<B>,
  questions: readonly Question[],
  given: Given<B>,
): FactTerms<B> {
  const { and, or, not } = logic;
  const facts = new Map<string, QuestionTerms<B>>();
  for (const question of questions) {
    const branch = branchTerms(logic, question, facts, given);
    const open = and([branch.possible, not(branch.sure)]);
    const said = (option: string) => saidOption(logic, question, option, given);
    const settledBy =
      question.kind === "many"
        ? [given(question.id, "none"), given(question.id, "that-is-all")]
        : question.options.map(said);
    const settled = or(settledBy);
    const options = new Map<string, Rail<B>>();
    for (const option of question.options) {
      options.set(option, {
        sure: and([branch.sure, said(option)]),
        possible: or([open, and([branch.sure, or([said(option), not(settled)])])]),
      });
    }
    facts.set(question.id, { shown: branch.sure, options });
  }
  return facts;
}

function saidOption<B>(logic: Logic<B>, question: Question, option: string, given: Given<B>): B {
  const said = given(question.id, option);
  const asNo = question.notSureIsNo === true && option === "no";
  return asNo ? logic.or([said, given(question.id, "not-sure")]) : said;
}

/** Sure: shown by the codes given. Possible: an unknown answer before it might show it. */
function branchTerms<B>(
  logic: Logic<B>,
  question: Question,
  facts: FactTerms<B>,
  given: Given<B>,
): Rail<B> {
  const when = question.showWhen;
  if (when === undefined) return { sure: logic.yes, possible: logic.yes };
  const parts = when.of.map(({ question: id, equals }) => {
    const parent = facts.get(id) as QuestionTerms<B>;
    const met = logic.and([parent.shown, given(id, equals)]);
    const fact = parent.options.get(equals);
    const unknown = fact ? logic.and([fact.possible, logic.not(fact.sure)]) : logic.no;
    return { met, maybe: logic.or([met, unknown]) };
  });
  const join = when.how === "any" ? logic.or : logic.and;
  return { sure: join(parts.map(({ met }) => met)), possible: join(parts.map((p) => p.maybe)) };
}

/** A condition over the facts, in dual rail. */
export function conditionTerms<B>(
  logic: Logic<B>,
  condition: Condition,
  facts: FactTerms<B>,
): Rail<B> {
  if (condition.kind === "is") {
    const fact = facts.get(condition.question)?.options.get(condition.option);
    if (!fact) throw new Error(`No such fact: ${condition.question}/${condition.option}`);
    return fact;
  }
  if (condition.kind === "while") {
    const pending = conditionTerms(logic, condition.pending, facts);
    const inner = conditionTerms(logic, condition.then, facts);
    return {
      sure: logic.and([inner.sure, logic.not(pending.possible)]),
      possible: inner.possible,
    };
  }
  const parts = condition.of.map((part) => conditionTerms(logic, part, facts));
  const sure = parts.map((part) => part.sure);
  const possible = parts.map((part) => part.possible);
  switch (condition.kind) {
    case "all":
      return { sure: logic.and(sure), possible: logic.and(possible) };
    case "any":
      return { sure: logic.or(sure), possible: logic.or(possible) };
    case "none":
      return { sure: logic.not(logic.or(possible)), possible: logic.not(logic.or(sure)) };
    case "at-least":
      return {
        sure: atLeast(logic, sure, condition.count)[condition.count] as B,
        possible: atLeast(logic, possible, condition.count)[condition.count] as B,
      };
  }
}
