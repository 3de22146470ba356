import { questions } from "@/lib/content/questionnaire";
import type { AnswerValue } from "@/lib/content/types";
import { keyedHash, type Vault } from "@/lib/db/vault";

/** What is asked once has the slot "before"; "after" is for what is asked again later. */
export const beforeSlot = "before";

/** What is inside an answer's encrypted payload. A cleared answer keeps its row, with null. */
export type AnswerPayload = { readonly question: string; readonly value: AnswerValue | null };

/** The key of an answer's row: says nothing, and is the same for the same question. */
export function answerKey(vault: Vault, question: string): string {
  return keyedHash(vault, "answer", [vault.matterId, beforeSlot, question]);
}

/** The question that a row is about, told from its key alone: for a row that does not open. */
export function questionOfKey(vault: Vault, key: string): string | null {
  return questions.find((question) => answerKey(vault, question.id) === key)?.id ?? null;
}
