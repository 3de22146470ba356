import { questions } from "@/lib/content/questionnaire";
import type { AnswerSheet, Condition, Question, Truth } from "@/lib/content/types";

/*
 * A condition by definition: it is true or false when every completion of the unknown answers
 * agrees. Slow and plain, made apart from lib/engine: it tries them all. A question that is
 * shown because "not sure" was the answer before it stays shown in every completion.
 */
type Ticked = ReadonlySet<string>;
/** The completed answers so far: absent for a question that is not shown. */
type Completion = ReadonlyMap<string, Ticked>;

const list = questions as readonly Question[];
const mostCompletions = 500_000;

/** The value that every completion gives, or null. Throws when there are too many to try. */
export function naiveValue(when: Condition, sheet: AnswerSheet): Truth {
  const relevant = relevantOptions(when);
  const needed = list.filter(({ id }) => relevant.has(id));
  const seen = new Set<Truth>();
  let tried = 0;
  const complete = (at: number, done: Completion): void => {
    if (seen.size > 1 || seen.has(null)) return;
    const question = needed[at];
    if (question === undefined) {
      tried += 1;
      if (tried > mostCompletions)
        throw new Error(`Too many completions:\n${JSON.stringify(sheet)}`);
      seen.add(valueOn(when, done));
      return;
    }
    if (!isShown(question, sheet, done)) {
      complete(at + 1, done);
      return;
    }
    const said = isShownAsGiven(question, sheet) ? sheet[question.id] : undefined;
    for (const ticked of completionsOf(question, said, relevant.get(question.id) as Ticked)) {
      complete(at + 1, new Map(done).set(question.id, ticked));
    }
  };
  complete(0, new Map());
  const [only] = seen;
  return seen.size === 1 && only !== undefined ? only : null;
}

/** The facts of a sheet without unknowns, as "question/option" to true or false. */
export function completeFacts(sheet: AnswerSheet): { readonly [fact: string]: boolean } {
  const facts: Record<string, boolean> = {};
  for (const question of list) {
    const given = isShownAsGiven(question, sheet) ? [sheet[question.id] ?? []].flat() : [];
    for (const option of question.options) {
      facts[`${question.id}/${option}`] = given.includes(option);
    }
  }
  return facts;
}

/** The options that a condition reads, and those that decide whether what it reads is shown. */
function relevantOptions(when: Condition): ReadonlyMap<string, Ticked> {
  const read = new Map<string, Set<string>>();
  const add = (question: string, option: string | null): void => {
    const options = read.get(question) ?? new Set();
    if (option !== null) options.add(option);
    const isNew = !read.has(question);
    read.set(question, options);
    if (!isNew) return;
    const showWhen = list.find(({ id }) => id === question)?.showWhen;
    for (const { question: parent, equals } of showWhen?.of ?? []) add(parent, equals);
  };
  const walk = (condition: Condition): void => {
    if (condition.kind === "is") add(condition.question, condition.option);
    else if (condition.kind === "while") [condition.pending, condition.then].forEach(walk);
    else condition.of.forEach(walk);
  };
  walk(when);
  return read;
}

function isShownAsGiven(question: Question, sheet: AnswerSheet): boolean {
  return meets(question, ({ question: id, equals }) => {
    const parent = list.find((one) => one.id === id) as Question;
    return isShownAsGiven(parent, sheet) && [sheet[id] ?? []].flat().includes(equals);
  });
}

function isShown(question: Question, sheet: AnswerSheet, done: Completion): boolean {
  const asGiven = isShownAsGiven(question, sheet);
  return (
    asGiven || meets(question, ({ question: id, equals }) => done.get(id)?.has(equals) ?? false)
  );
}

type Part = { readonly question: string; readonly equals: string };

function meets(question: Question, holds: (part: Part) => boolean): boolean {
  const { showWhen } = question;
  if (showWhen === undefined) return true;
  return showWhen.how === "any" ? showWhen.of.some(holds) : showWhen.of.every(holds);
}

/** What could stand in place of this answer, told apart only by the options that matter. */
function completionsOf(
  question: Question,
  said: AnswerSheet[string],
  relevant: Ticked,
): readonly Ticked[] {
  const given = [said ?? []].flat();
  const asNo = question.notSureIsNo && given.includes("not-sure") ? ["no"] : [];
  const ticked = [...given, ...asNo].filter((code) => question.options.includes(code));
  const matter = question.options.filter((option) => relevant.has(option));
  if (question.kind === "one") {
    if (ticked.length > 0) return [new Set(ticked)];
    const rest = matter.length < question.options.length ? [new Set<string>()] : [];
    return [...matter.map((option) => new Set([option])), ...rest];
  }
  if (given.includes("none") || given.includes("that-is-all")) return [new Set(ticked)];
  return matter
    .filter((option) => !ticked.includes(option))
    .reduce<readonly Ticked[]>(
      (sets, option) => sets.flatMap((set) => [set, new Set([...set, option])]),
      [new Set(ticked)],
    );
}

/** The value on a completed sheet: three-valued still, since a pending test caps it. */
function valueOn(condition: Condition, done: Completion): Truth {
  switch (condition.kind) {
    case "is":
      return done.get(condition.question)?.has(condition.option) ?? false;
    case "while": {
      const inner = valueOn(condition.then, done);
      if (valueOn(condition.pending, done) === false) return inner;
      return inner === false ? false : null;
    }
    default: {
      const values = condition.of.map((part) => valueOn(part, done));
      const sure = values.filter((value) => value === true).length;
      const open = values.filter((value) => value === null).length;
      if (condition.kind === "all") return reach(sure, open, values.length);
      if (condition.kind === "at-least") return reach(sure, open, condition.count);
      const any = reach(sure, open, 1);
      if (condition.kind === "any" || any === null) return any;
      return !any;
    }
  }
}

/** Whether so many are reached, by those that are sure and those that are open. */
function reach(sure: number, open: number, wanted: number): Truth {
  if (sure >= wanted) return true;
  return sure + open >= wanted ? null : false;
}
