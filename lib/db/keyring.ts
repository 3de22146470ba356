import type { PatientId } from "./patient-id";
import { unwrapDataKey, type Vault } from "./vault";
import { readDb } from "./work";

// Unwrapped keys of the people who are here now, so that one request unwraps and asks once.
// A key that is still here after its patient was deleted opens nothing: the rows are gone.
const keptForMs = 60_000;
const keptAtMost = 1_000;
const kept = new Map<string, { vault: Vault; until: number }>();

type WrappedRow = {
  patientId: string;
  matterId: string;
  wrappedKey: string;
  keyVersion: number;
};

/** Puts the key of a patient on the ring; the guard does, from the row it has read anyway. */
export function keepVault(row: WrappedRow): Vault {
  const known = kept.get(row.patientId);
  if (known && known.until > Date.now() && known.vault.matterId === row.matterId) {
    return known.vault;
  }
  const { patientId, matterId, keyVersion } = row;
  const key = unwrapDataKey(patientId, keyVersion, row.wrappedKey);
  const vault = { patientId, matterId, key, keyVersion };
  kept.delete(patientId);
  kept.set(patientId, { vault, until: Date.now() + keptForMs });
  const oldest = kept.keys().next().value;
  if (kept.size > keptAtMost && oldest !== undefined) kept.delete(oldest);
  return vault;
}

/** Takes a patient's key off the ring. */
export function dropVault(patientId: string): void {
  kept.delete(patientId);
}

/**
 * The key and the open matter of a patient; null when the patient is gone.
 * @throws AppError "unreadable" when the key does not unwrap, "database-away"
 */
export async function openVault(patientId: PatientId): Promise<Vault | null> {
  const known = kept.get(patientId);
  if (known && known.until > Date.now()) return known.vault;
  const row = await readDb((db) =>
    db.patient.findUnique({
      where: { id: patientId },
      select: {
        wrappedKey: true,
        keyVersion: true,
        matters: { select: { id: true }, orderBy: { createdAt: "desc" }, take: 1 },
      },
    }),
  );
  const matterId = row?.matters[0]?.id;
  if (!row || !matterId) return null;
  return keepVault({ ...row, patientId, matterId });
}
