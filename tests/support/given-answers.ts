import type { OptionOf, QuestionId } from "@/lib/content/questionnaire";
import type { AnswerSheet, ClosingCode, UnknownCode } from "@/lib/content/types";
import { parseAnswers } from "@/lib/decide/schema";

/** Answers as a test writes them: an option that does not exist does not compile. */
export type Given = {
  readonly [Q in QuestionId]?:
    | OptionOf<Q>
    | UnknownCode
    | readonly (OptionOf<Q> | UnknownCode | ClosingCode)[]
    | undefined;
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

/** The calm sheet with these answers in place of its own; `undefined` takes an answer away. */
export function calmBut(given: Given): AnswerSheet {
  return sheetOf({ ...calm, ...given });
}

/** A sheet that the boundary accepts, or an error that says why it does not. */
export function sheetOf(given: Given): AnswerSheet {
  const said = Object.entries(given).filter(([, value]) => value !== undefined);
  const parsed = parseAnswers(Object.fromEntries(said));
  if (!parsed.ok) throw new Error(`Not a valid sheet: ${JSON.stringify(parsed.errors)}`);
  return parsed.value;
}
