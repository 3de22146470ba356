import { calm, type Given } from "@/lib/content/given-answers";
import type { AnswerSheet } from "@/lib/content/types";
import { parseAnswers } from "@/lib/decide/schema";

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
