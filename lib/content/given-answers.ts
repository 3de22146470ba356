import type { OptionOf, QuestionId } from "./questionnaire";
import type { ClosingCode, UnknownCode } from "./types";

/** Answers as an example writes them: an option that does not exist does not compile. */
export type Given = {
  readonly [Q in QuestionId]?:
    | OptionOf<Q>
    | UnknownCode
    | readonly (OptionOf<Q> | UnknownCode | ClosingCode)[]
    | undefined;
};

/** What to call an example in a test, and the answers that it puts on the calm sheet. */
export type Examples = { readonly [title: string]: Given };

/** The examples of one rule: at least one where it holds, one where not, one that cannot be told. */
export type RuleCases = {
  readonly true: Examples;
  readonly false: Examples;
  readonly unknown: Examples;
};

/** A tick list closed with "that is all". A plain array is a list still open. */
export function ticks<T extends string>(...codes: readonly T[]): readonly (T | "that-is-all")[] {
  return [...codes, "that-is-all"];
}

/** Everything answered, nothing that speaks for another opinion. Branches answered, but closed. */
export const calm = {
  who: "self",
  country: "us",
  group: "other",
  diagnosis: "sure",
  unsettled: ["none"],
  illness: ["none"],
  tests: ["none"],
  reader: "expert",
  plan: ["none"],
  offer: ["none"],
  "plan-facts": ["none"],
  operation: ["none"],
  "side-effects": "no",
  progress: "fine",
  tried: ["none"],
  trust: ["none"],
  doctors: ["none"],
  "differ-on": ["none"],
  agreement: ["none"],
  life: ["none"],
  "carer-view": "same",
  timing: ["none"],
  "fast-cancer": ["none"],
  "sure-best": "yes",
  "sure-facts": "yes",
  "sure-matters": "yes",
  "sure-support": "yes",
} as const satisfies Given;
