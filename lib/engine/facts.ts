import { questions } from "../content/questionnaire";
import type { AnswerSheet, AnswerValue, Question } from "../content/types";

/*
 * An answer sheet read as facts. Each option of each question is one fact, with three values.
 * The numbers make Kleene's logic arithmetic: and is the minimum, or the maximum, not 2 - x.
 */
export const FALSE = 0;
export const UNKNOWN = 1;
export const TRUE = 2;
export type Fact = 0 | 1 | 2;

type Parent = {
  readonly slot: number;
  /** -1 for a code that is no option: "not sure". */
  readonly fact: number;
  readonly code: string;
  /** The code was given exactly when its fact is true; else the sheet itself is asked. */
  readonly byFact: boolean;
};
type Slot = {
  readonly id: string;
  readonly many: boolean;
  readonly notSureIsNo: boolean;
  readonly first: number;
  /** The fact after the last one. */
  readonly end: number;
  readonly optionAt: ReadonlyMap<string, number>;
  readonly parents: readonly Parent[];
  /** How many parents must hold. 0: always shown. */
  readonly wanted: number;
  /** The questions that decide whether it is shown, each once. */
  readonly openers: readonly number[];
  /** The question by itself, for the list of questions behind a fact. */
  readonly alone: readonly number[];
};

const slotOf = new Map<string, number>();
const slots: Slot[] = [];
/** The question and option behind each fact. */
export const factNames: { readonly question: string; readonly option: string }[] = [];
const factSlot: number[] = [];

for (const question of questions as readonly Question[]) {
  const { id, kind, showWhen, notSureIsNo = false } = question;
  const first = factNames.length;
  const optionAt = new Map<string, number>();
  for (const option of question.options) {
    optionAt.set(option, factNames.length);
    factNames.push({ question: id, option });
    factSlot.push(slots.length);
  }
  const parents = (showWhen?.of ?? []).map(({ question: parent, equals: code }) => {
    const slot = slotOf.get(parent) ?? -1;
    const fact = slots[slot]?.optionAt.get(code) ?? -1;
    return { slot, fact, code, byFact: fact >= 0 && !slots[slot]?.notSureIsNo };
  });
  const wanted = showWhen === undefined ? 0 : showWhen.how === "any" ? 1 : parents.length;
  slotOf.set(id, slots.length);
  const end = factNames.length;
  const many = kind === "many";
  const openers = [...new Set(parents.map((parent) => parent.slot))];
  const alone = [slots.length];
  slots.push({ id, many, notSureIsNo, first, end, optionAt, parents, wanted, openers, alone });
}

/** The number of a fact. Throws on a question or option that does not exist. */
export function factIndex(question: string, option: string): number {
  const index = slots[slotOf.get(question) ?? -1]?.optionAt.get(option);
  if (index === undefined) throw new Error(`No such fact: ${question}/${option}`);
  return index;
}

/** True when this code was given as the answer, or as one of the ticks. */
export function holdsCode(value: AnswerValue | undefined, code: string): boolean {
  return typeof value === "string" ? value === code : (value?.includes(code) ?? false);
}

/** One value for each fact, by fact number. */
export type FactValues = ArrayLike<number>;

export type Facts = {
  readonly values: FactValues;
  /** 1 for each question that is shown, by its place in the questionnaire. */
  readonly shown: ArrayLike<number>;
  /** The answer to each question that is shown, by the same place. */
  readonly given: readonly (AnswerValue | undefined)[];
};

// Plain arrays: they are copied in a fraction of the time that a typed array is made in.
const noFacts: readonly number[] = factNames.map(() => FALSE);
const noneShown: readonly number[] = slots.map(() => 0);
const noneGiven: readonly undefined[] = slots.map(() => undefined);

/**
 * Reads a sheet of valid answers as facts, replaying it from the first question.
 * An answer on a branch that is not shown never counts: its facts are false when the branch
 * is known to be closed, and unknown while that cannot be told.
 */
export function readFacts(sheet: AnswerSheet): Facts {
  const values = noFacts.slice();
  const shown = noneShown.slice();
  const given: (AnswerValue | undefined)[] = noneGiven.slice();
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] as Slot;
    const branch = slot.wanted === 0 ? TRUE : readBranch(slot, values, given);
    if (branch === TRUE) {
      const answer = sheet[slot.id];
      shown[at] = 1;
      given[at] = answer;
      if (slot.many) readTicks(slot, answer, values);
      else readAnswer(slot, answer, values);
    } else if (branch === UNKNOWN) {
      openFacts(slot, values);
    }
  }
  return { values, shown, given };
}

/** TRUE: shown by the codes given. UNKNOWN: an unknown answer before it might show it. */
function readBranch(
  slot: Slot,
  values: readonly number[],
  given: readonly (AnswerValue | undefined)[],
): Fact {
  let met = 0;
  let unknown = 0;
  for (const { slot: at, fact, code, byFact } of slot.parents) {
    const value = fact >= 0 ? values[fact] : FALSE;
    if (byFact ? value === TRUE : holdsCode(given[at], code)) met += 1;
    else if (value === UNKNOWN) unknown += 1;
  }
  if (met >= slot.wanted) return TRUE;
  return met + unknown >= slot.wanted ? UNKNOWN : FALSE;
}

function readAnswer(slot: Slot, value: AnswerValue | undefined, values: number[]): void {
  const code = slot.notSureIsNo && value === "not-sure" ? "no" : value;
  const fact = typeof code === "string" ? slot.optionAt.get(code) : undefined;
  if (fact === undefined) openFacts(slot, values);
  else values[fact] = TRUE;
}

function readTicks(slot: Slot, value: AnswerValue | undefined, values: number[]): void {
  let closed = false;
  if (typeof value === "object") {
    for (let i = 0; i < value.length; i += 1) {
      const code = value[i] as string;
      const fact = slot.optionAt.get(code);
      if (fact !== undefined) values[fact] = TRUE;
      else if (code === "none" || code === "that-is-all") closed = true;
    }
  }
  if (!closed) openFacts(slot, values);
}

/** What is not known to be true could be. */
function openFacts(slot: Slot, values: number[]): void {
  for (let fact = slot.first; fact < slot.end; fact += 1) {
    if (values[fact] !== TRUE) values[fact] = UNKNOWN;
  }
}

/** The questions of the questionnaire, by place. */
export const questionIds: readonly string[] = slots.map(({ id }) => id);

/** The place of the question that each fact belongs to. */
export const factPlace: readonly number[] = factSlot;

/**
 * The places of the questions a person would look at to see where the facts of a question come
 * from: the question itself when it is shown, else the ones that decide whether it is shown.
 */
export function placesBehind(at: number, facts: Facts): readonly number[] {
  const slot = slots[at] as Slot;
  if (facts.shown[at] === 1) return slot.alone;
  if (slot.openers.length === 1) return placesBehind(slot.openers[0] as number, facts);
  const unknown = slot.parents.filter((p) => p.fact >= 0 && facts.values[p.fact] === UNKNOWN);
  const parents = unknown.length > 0 ? unknown.map((parent) => parent.slot) : slot.openers;
  return [...new Set(parents.flatMap((parent) => placesBehind(parent, facts)))];
}
