import { randomBytes } from "node:crypto";
import { recordAudit } from "../db/audit";
import type { Tx } from "../db/client";
import { dropVault } from "../db/keyring";
import { createDataKey } from "../db/vault";
import { unitOfWork } from "../db/work";
import { createToken, type Device, sessionCookie } from "./cookie";
import { type CurrentSession, resolveSession } from "./session";

/**
 * Starts a guest: patient with its own key, membership, first matter and session, in one unit
 * of work. Call it only after the person has consented (S36); that moment is kept.
 * @param start.who "carer" when somebody fills in for another person
 * @returns the session, and the Set-Cookie header that carries it
 */
export async function startGuest(start: {
  device: Device;
  who?: "self" | "carer";
}): Promise<{ cookie: string; session: CurrentSession }> {
  const now = new Date();
  const patientId = randomId();
  const actorId = randomId();
  const { token, tokenHash } = createToken();
  const { wrapped } = createDataKey(patientId);
  await unitOfWork(async (tx) => {
    await tx.patient.create({ data: { id: patientId, wrappedKey: wrapped, consentAt: now } });
    await tx.membership.create({ data: { actorId, patientId, role: start.who ?? "self" } });
    await tx.matter.create({ data: { id: randomId(), patientId } });
    await tx.session.create({
      data: { tokenHash, actorId, patientId, device: start.device, lastSeenAt: now },
    });
    await recordAudit(tx, patientId, actorId, "consent-given");
  });
  const cookie = await sessionCookie(token, start.device);
  const value = cookie.slice(cookie.indexOf("=") + 1, cookie.indexOf(";"));
  const session = await resolveSession(value);
  if (session === null) throw new Error("a session that was just made is not there");
  return { cookie, session };
}

/** Ends a session at once, on every page and instance. */
export async function endSession(session: CurrentSession): Promise<void> {
  const { tokenHash, patientId, actorId } = session;
  await unitOfWork(async (tx) => {
    await tx.session.deleteMany({ where: { tokenHash } });
    await recordAudit(tx, patientId, actorId, "session-ended");
  });
  dropVault(patientId);
}

/**
 * Destroys everything about the patient: the rows and the key that opens them. What is left of
 * them in free pages or in a log of writes cannot be read without that key. The audit log keeps
 * that it was done.
 */
export async function deletePatient(session: CurrentSession): Promise<void> {
  const { patientId, actorId } = session;
  await unitOfWork(async (tx) => {
    await destroyPatient(tx, patientId);
    await recordAudit(tx, patientId, actorId, "record-deleted");
  });
  dropVault(patientId);
}

/** Deletes the patient's rows; those that refer to the patient go with it. */
export async function destroyPatient(tx: Tx, patientId: string): Promise<void> {
  await tx.idempotency.deleteMany({ where: { patientId } });
  await tx.patient.deleteMany({ where: { id: patientId } });
}

function randomId(): string {
  return randomBytes(16).toString("base64url");
}
