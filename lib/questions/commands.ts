import type { Once } from "@/lib/db/once";
import type { PatientId } from "@/lib/db/patient-id";
import { moveQuestion, type QuestionMove } from "@/lib/engine/question-moves";
import { type ChangeResult, changeEntries } from "@/lib/kept/commands";
import { orderContent, questionOrder } from "@/lib/kept/kinds/question-order";
import { loadSituation } from "@/lib/kept/situation-queries";
import { loadQuestions } from "./queries";

/** One question of the list, and where it goes. */
export type MoveInput = { readonly key: string; readonly move: QuestionMove };

const mostRounds = 5;

/**
 * Moves one question. A move says where from what is seen, so it is made on the list as it stands
 * now: two people who move at once both have their way, and neither list is written over.
 * @param once makes a request that is sent again move only once
 * @throws AppError "database-away": nothing was moved
 */
export async function moveInList(
  patientId: PatientId,
  { key, move }: MoveInput,
  once?: Once,
): Promise<ChangeResult> {
  const situation = await loadSituation(patientId);
  let result: ChangeResult = { ok: false, reason: "missing" };
  for (let round = 0; round < mostRounds; round += 1) {
    const { list, order, orderVersion } = await loadQuestions(patientId, situation);
    if (!list.active.includes(key)) return { ok: false, reason: "missing" };
    const ids = moveQuestion(list, order, key, move);
    const ref = { content: orderContent };
    const change = { kind: questionOrder, do: "save", ref, version: orderVersion } as const;
    result = await changeEntries(patientId, [{ ...change, patch: { ids } }], once);
    if (result.ok || result.reason !== "conflict") return result;
  }
  return result;
}
