import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { PatientId } from "../db/patient-id";
import { isDatabaseAway } from "../security/app-error";
import { formMark } from "../security/form-mark";
import { sessionCookieName } from "./cookie";
import { type CurrentSession, resolveSession } from "./session";

/** The session of this request, read once however often it is asked for; null when there is none. */
export const loadSession = cache(async (): Promise<CurrentSession | null> => {
  const jar = await cookies();
  return resolveSession(jar.get(sessionCookieName())?.value);
});

/** The patient of this request; null when nobody is signed in. For pages that work for both. */
export async function findPatientId(): Promise<PatientId | null> {
  return (await loadSession())?.patientId ?? null;
}

/**
 * What the forms of this request's pages carry, so that they are saved for nobody else; undefined
 * when nobody is signed in, or while that cannot be told. For pages that work for both.
 */
export async function loadFormMark(): Promise<string | undefined> {
  try {
    const patientId = await findPatientId();
    return patientId === null ? undefined : formMark(patientId);
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    return undefined;
  }
}

/** Whether the browser still carries the cookie of a session that is over. */
async function hadSession(): Promise<boolean> {
  return (await cookies()).has(sessionCookieName());
}

/**
 * The session of this request. For personal pages: without a session the person is sent to the
 * start, or told that their visit has ended. Call it outside try/catch, for a redirect is thrown.
 * A route handler passes what it returns along, for there nothing is read only once by itself.
 * @param then the name of the page, for the start to bring the person back to
 */
export async function requireSession(then?: string): Promise<CurrentSession> {
  const session = await loadSession();
  if (session === null) {
    redirect((await hadSession()) ? "/ended" : then ? `/start?then=${then}` : "/start");
  }
  return session;
}

/** The patient of this request, by the same guard. */
export async function requirePatientId(then?: string): Promise<PatientId> {
  return (await requireSession(then)).patientId;
}

/**
 * Whether the person came back after 12 idle hours and has not yet said whether anything is
 * new or worse. Recording anything at the gate settles it.
 */
export async function loadIdle(
  patientId: PatientId,
): Promise<{ due: boolean; since: Date | null }> {
  const session = await loadSession();
  if (session === null || session.patientId !== patientId) return { due: false, since: null };
  return { due: session.returnedAt !== null, since: session.returnedAt };
}
