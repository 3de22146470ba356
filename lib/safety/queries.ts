import { redirect } from "next/navigation";
import { cache } from "react";
import { loadIdle } from "@/lib/auth/guard";
import type { AnswerValue } from "@/lib/content/types";
import { openVault } from "@/lib/db/keyring";
import type { PatientId } from "@/lib/db/patient-id";
import { openField, type Vault } from "@/lib/db/vault";
import { readDb } from "@/lib/db/work";
import type { GateRecord, GateState } from "@/lib/engine/gate";
import { returnName } from "./return-address";
import {
  answersAskForCheck,
  isClosed,
  nothingSaid,
  type Said,
  stateOfSaid,
  wasChecked,
} from "./said";
import { actAddress, stepAddress } from "./way";

/**
 * What this patient has said in the open matter, read once a request.
 * Throws AppError "database-away"; "unreadable" where a safety record does not open, for it must
 * not be passed over in silence.
 */
export const loadSaid = cache(async (patientId: PatientId): Promise<Said> => {
  const vault = await openVault(patientId);
  if (vault === null) return nothingSaid;
  const where = { matterId: vault.matterId, patientId };
  const [answers, gate] = await readDb((db) =>
    Promise.all([
      db.answer.findMany({
        where: { ...where, slot: "before" },
        select: { key: true, payload: true, updatedAt: true },
      }),
      db.gateRecord.findMany({
        where,
        select: { id: true, at: true, payload: true },
        orderBy: [{ at: "asc" }, { id: "asc" }],
      }),
    ]),
  );
  return { ...openAnswers(vault, answers), gate: gate.map((row) => openRecord(vault, row)) };
});

type AnswerRow = { key: string; payload: string; updatedAt: Date };

function openAnswers(vault: Vault, rows: readonly AnswerRow[]) {
  const answers: Record<string, AnswerValue> = {};
  const answeredAt: Record<string, Date> = {};
  for (const row of rows) {
    const opened = openAnswer(vault, row);
    if (opened === null || opened.value === null) continue;
    answers[opened.question] = opened.value;
    answeredAt[opened.question] = row.updatedAt;
  }
  return { answers, answeredAt };
}

// One damaged answer must not take the rest with it: it reads as not answered.
function openAnswer(vault: Vault, { key, payload }: AnswerRow) {
  try {
    const place = { table: "Answer", column: "payload", row: key };
    return openField(vault, place, payload) as { question: string; value: AnswerValue | null };
  } catch {
    return null;
  }
}

function openRecord(vault: Vault, row: { id: string; at: Date; payload: string }): GateRecord {
  const place = { table: "GateRecord", column: "payload", row: row.id };
  return { ...(openField(vault, place, row.payload) as Omit<GateRecord, "at">), at: row.at };
}

/**
 * What the gate says now about this patient: by its records and by the answers.
 * Throws AppError "database-away".
 */
export async function loadGateState(patientId: PatientId): Promise<GateState> {
  return stateOfSaid(await loadSaid(patientId));
}

/**
 * The gate in front of every personal page. Call it outside try/catch: it redirects, to the check
 * where it was never gone through or an answer asks for it, to what to do now while a line of
 * tier 1 or 2 or thoughts hold, and to "Anything new or worse?" after 12 idle hours (never before
 * printing).
 * In: what the page is for; the name of the page ("check", "answer" or a question page), to come
 * back to. Out: the state, with what stays on top. Tier 3 may still hold: the questions go on, an
 * answer waits for the call.
 */
export async function requireSafeToGoOn(
  patientId: PatientId,
  purpose: "questions" | "answer" | "print",
  page?: string,
): Promise<GateState> {
  const said = await loadSaid(patientId);
  const state = stateOfSaid(said);
  const name = returnName(page ?? (purpose === "questions" ? undefined : "answer"));
  const withReturn = (address: string) => (name === null ? address : `${address}?then=${name}`);
  if (!wasChecked(said)) redirect(withReturn(stepAddress("now")));
  if (isClosed(state)) redirect(withReturn(actAddress));
  if (purpose !== "print" && (await loadIdle(patientId)).due) {
    redirect(withReturn("/welcome-back"));
  }
  if (answersAskForCheck(said)) redirect(withReturn(stepAddress("now")));
  return state;
}
