import type {
  CriterionId,
  IndependenceId,
  IndependenceResult,
  namedByCodes,
  recordWays,
  visitModes,
} from "./candidate-criteria";
import type { Spoken } from "./types";

/* What a language has to say of the things to know about a doctor before booking. */
export type CriterionWords = {
  /** The head of its row: two or three words. */
  readonly name: string;
  /** Why it matters, in one sentence. */
  readonly why: Spoken;
  /** The question to ask the office, in quotes on the page. */
  readonly ask: Spoken;
};
export type CriteriaWords = { readonly [C in CriterionId]: CriterionWords };

export type CriterionOptionWords = {
  readonly [O in (typeof visitModes)[number] | (typeof recordWays)[number]]: string;
};

export type IndependenceWords = {
  readonly [I in IndependenceId]: {
    readonly ask: Spoken;
    readonly help?: Spoken;
    /** Said of a candidate whose answer ties them. */
    readonly finding: Spoken;
    /** What is not known yet, to be asked. */
    readonly open: Spoken;
  };
};
export type NamedByWords = { readonly [N in (typeof namedByCodes)[number]]: Spoken };
export type IndependenceResultWords = {
  readonly [R in IndependenceResult]: { readonly short: string; readonly text: Spoken };
};
