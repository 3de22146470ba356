import { randomBytes } from "node:crypto";
import { openVault } from "../db/keyring";
import type { PatientId } from "../db/patient-id";
import { openField, sealField } from "../db/vault";
import { readDb } from "../db/work";
import { AppError } from "../security/app-error";

const place = (row: string) => ({ table: "Draft", column: "payload", row });

/** Keeps a draft that is too long for a cookie. Returns its id; null when the database is away. */
export async function storeLongDraft(
  patientId: PatientId,
  draft: unknown,
  seconds: number,
): Promise<string | null> {
  try {
    const vault = await openVault(patientId);
    if (vault === null) return null;
    const id = randomBytes(16).toString("base64url");
    const payload = sealField(vault, place(id), draft);
    const expiresAt = new Date(Date.now() + seconds * 1000);
    await readDb(async (db) => {
      // One draft for each patient: a new one replaces what was typed before.
      await db.draft.deleteMany({ where: { patientId } });
      await db.draft.create({ data: { id, patientId, payload, expiresAt } });
    });
    return id;
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** A kept draft of this patient; null when it is gone or past its time. */
export async function loadLongDraft(patientId: PatientId, id: string): Promise<unknown> {
  const vault = await openVault(patientId);
  if (vault === null) return null;
  const row = await readDb((db) => db.draft.findFirst({ where: { id, patientId } }));
  if (!row || row.expiresAt.getTime() <= Date.now()) return null;
  return openField(vault, place(id), row.payload);
}
