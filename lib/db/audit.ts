import { createHash, randomBytes } from "node:crypto";
import type { Tx } from "./client";

/** What the audit log tells of: acts, never what somebody answered. */
export type AuditAction = "consent-given" | "session-started" | "session-ended" | "record-deleted";

/**
 * Adds an entry to the patient's chain, in the unit of work of the act itself. Each entry's
 * hash covers the one before, so that a changed or missing entry is found (S37).
 */
export async function recordAudit(
  tx: Tx,
  patientId: string,
  actorId: string,
  action: AuditAction,
): Promise<void> {
  const last = await tx.auditEntry.findFirst({
    where: { patientId },
    orderBy: { seq: "desc" },
    select: { seq: true, hash: true },
  });
  const seq = (last?.seq ?? 0) + 1;
  const previous = last?.hash ?? "";
  const at = new Date();
  const hash = auditHash({ patientId, seq, at, actorId, action, previous });
  const id = randomBytes(16).toString("base64url");
  await tx.auditEntry.create({
    data: { id, patientId, seq, at, actorId, action, previous, hash },
  });
}

/** The hash of one entry: SHA-256 over its parts and the hash before it. */
export function auditHash(entry: {
  patientId: string;
  seq: number;
  at: Date;
  actorId: string;
  action: string;
  previous: string;
}): string {
  const { patientId, seq, at, actorId, action, previous } = entry;
  const text = JSON.stringify([patientId, seq, at.toISOString(), actorId, action, previous]);
  return createHash("sha256").update(text).digest("base64url");
}
