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

type Slot = {
  readonly question: Question;
  readonly first: number;
  readonly optionAt: ReadonlyMap<string, number>;
  readonly parents: readonly {
    readonly slot: number;
    readonly fact: number;
    readonly code: string;
  }[];
};

const slotOf = new Map<string, number>();
const slots: Slot[] = [];
/** The question and option behind each fact. */
export const factNames: { readonly question: string; readonly option: string }[] = [];
const factSlot: number[] = [];

for (const question of questions as readonly Question[]) {
  const first = factNames.length;
  const optionAt = new Map<string, number>();
  for (const option of question.options) {
    optionAt.set(option, factNames.length);
    factNames.push({ question: question.id, option });
    factSlot.push(slots.length);
  }
  const parents = (question.showWhen?.of ?? []).map(({ question: id, equals }) => {
    const slot = slotOf.get(id) ?? -1;
    return { slot, fact: slots[slot]?.optionAt.get(equals) ?? -1, code: equals };
  });
  slotOf.set(question.id, slots.length);
  slots.push({ question, first, optionAt, parents });
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

export type Facts = {
  /** One value for each fact, by fact number. */
  readonly values: Uint8Array;
  /** 1 for each question that is shown, by its place in the questionnaire. */
  readonly shown: Uint8Array;
  readonly sheet: AnswerSheet;
};

/**
 * Reads a sheet of valid answers as facts, replaying it from the first question.
 * An answer on a branch that is not shown never counts: its facts are false when the branch
 * is known to be closed, and unknown while that cannot be told.
 */
export function readFacts(sheet: AnswerSheet): Facts {
  const values = new Uint8Array(factNames.length);
  const shown = new Uint8Array(slots.length);
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] as Slot;
    const branch = readBranch(slot, values, shown, sheet);
    if (branch === TRUE) {
      shown[at] = 1;
      readAnswer(slot, sheet[slot.question.id], values);
    } else if (branch === UNKNOWN) {
      values.fill(UNKNOWN, slot.first, slot.first + slot.question.options.length);
    }
  }
  return { values, shown, sheet };
}

/** TRUE: shown by the codes given. UNKNOWN: an unknown answer before it might show it. */
function readBranch(slot: Slot, values: Uint8Array, shown: Uint8Array, sheet: AnswerSheet): Fact {
  const when = slot.question.showWhen;
  if (when === undefined) return TRUE;
  let met = 0;
  let unknown = 0;
  for (const parent of slot.parents) {
    const value = sheet[(slots[parent.slot] as Slot).question.id];
    if (shown[parent.slot] === 1 && holdsCode(value, parent.code)) met += 1;
    else if (parent.fact >= 0 && values[parent.fact] === UNKNOWN) unknown += 1;
  }
  const wanted = when.how === "any" ? 1 : slot.parents.length;
  if (met >= wanted) return TRUE;
  return met + unknown >= wanted ? UNKNOWN : FALSE;
}

function readAnswer(slot: Slot, value: AnswerValue | undefined, values: Uint8Array): void {
  const { question, first } = slot;
  const count = question.options.length;
  if (question.kind === "many") {
    const closed = holdsCode(value, "none") || holdsCode(value, "that-is-all");
    if (!closed) values.fill(UNKNOWN, first, first + count);
    if (typeof value !== "object") return;
    for (const code of value) {
      const fact = slot.optionAt.get(code);
      if (fact !== undefined) values[fact] = TRUE;
    }
    return;
  }
  const code = question.notSureIsNo && value === "not-sure" ? "no" : value;
  const fact = typeof code === "string" ? slot.optionAt.get(code) : undefined;
  if (fact === undefined) values.fill(UNKNOWN, first, first + count);
  else values[fact] = TRUE;
}

/**
 * The questions a person would look at to see where a fact comes from: its own question when
 * that is shown, else the ones that decide whether it is shown.
 */
export function questionsBehind(fact: number, facts: Facts): readonly string[] {
  return behindSlot(factSlot[fact] as number, facts);
}

function behindSlot(at: number, facts: Facts): readonly string[] {
  const slot = slots[at] as Slot;
  if (facts.shown[at] === 1) return [slot.question.id];
  const unknown = slot.parents.filter((p) => p.fact >= 0 && facts.values[p.fact] === UNKNOWN);
  const parents = unknown.length > 0 ? unknown : slot.parents;
  return [...new Set(parents.flatMap((parent) => behindSlot(parent.slot, facts)))];
}
