import { redirect } from "next/navigation";
import { cache } from "react";
import { loadIdle } from "@/lib/auth/guard";
import { hasLeft } from "@/lib/auth/left";
import type { AnswerValue } from "@/lib/content/types";
import { loadMatter } from "@/lib/db/load-matter";
import type { PatientId } from "@/lib/db/patient-id";
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

type Purpose = "questions" | "answer" | "print";

/**
 * What this patient has said in the open matter, read once a request.
 * Throws AppError "database-away"; "unreadable" where a safety record does not open, for it must
 * not be passed over in silence.
 */
export const loadSaid = cache(async (patientId: PatientId): Promise<Said> => {
  const matter = await loadMatter(patientId, "before");
  if (matter === null) return nothingSaid;
  const answers: Record<string, AnswerValue> = {};
  const answeredAt: Record<string, Date> = {};
  for (const { payload, at } of matter.answers) {
    const answer = payload as { question: string; value: AnswerValue | null } | null;
    // A damaged answer reads as not answered.
    if (answer === null || answer.value === null) continue;
    answers[answer.question] = answer.value;
    answeredAt[answer.question] = at;
  }
  const gate = matter.gate.map(({ payload, at }) => ({
    ...(payload as Omit<GateRecord, "at">),
    at,
  }));
  return { answers, answeredAt, gate };
});

/**
 * What the gate says now about this patient: by its records and by the answers.
 * Throws AppError "database-away".
 */
export async function loadGateState(patientId: PatientId): Promise<GateState> {
  return stateOfSaid(await loadSaid(patientId));
}

/**
 * The gate in front of every personal page. Call it outside try/catch: it redirects, to "Anything
 * new or worse?" when somebody left quickly (so Back shows nothing, S45) and after 12 idle hours
 * (never before printing), to the check where it was never gone through or an answer asks for it,
 * and to what to do now while a line of tier 1 or 2 or thoughts hold.
 * In: what the page is for; the name of the page ("check", "answer" or a question page), to come
 * back to. Out: the state, with what stays on top. Tier 3 may still hold: the questions go on, an
 * answer waits for the call.
 */
export async function requireSafeToGoOn(
  patientId: PatientId,
  purpose: Purpose,
  page?: string,
): Promise<GateState> {
  return requireSafe(await loadSaid(patientId), (await loadIdle(patientId)).due, purpose, page);
}

/**
 * The same gate where what was said, and whether the person is back after 12 idle hours, have been
 * read already. Throws redirects.
 */
export async function requireSafe(
  said: Said,
  isBackAfterLong: boolean,
  purpose: Purpose,
  page?: string,
): Promise<GateState> {
  const state = stateOfSaid(said);
  const name = returnName(page ?? (purpose === "questions" ? undefined : "answer"));
  const withReturn = (address: string) => (name === null ? address : `${address}?then=${name}`);
  if (await hasLeft()) redirect(withReturn("/welcome-back"));
  if (!wasChecked(said)) redirect(withReturn(stepAddress("now")));
  if (isClosed(state)) redirect(withReturn(actAddress));
  if (purpose !== "print" && isBackAfterLong) redirect(withReturn("/welcome-back"));
  if (answersAskForCheck(said)) redirect(withReturn(stepAddress("now")));
  return state;
}
