import { cache } from "react";
import { readMatterRows } from "./answer-rows";
import { openVault } from "./keyring";
import type { PatientId } from "./patient-id";
import { openField, type Vault } from "./vault";

/** A row of a matter, opened: what is inside is its stage's business. An answer that does not open has null. */
export type OpenedRow = {
  readonly id: string;
  readonly version: number;
  readonly at: Date;
  readonly payload: unknown;
};

/** What a matter holds, opened. */
export type OpenedMatter = {
  readonly vault: Vault;
  readonly answers: readonly OpenedRow[];
  /** In the order in which it was said. */
  readonly gate: readonly OpenedRow[];
};

/** Where an answer's payload stands in the database. */
export const answerPlace = (key: string) => ({ table: "Answer", column: "payload", row: key });

/** Where a gate record's payload stands in the database. */
export const gatePlace = (id: string) => ({ table: "GateRecord", column: "payload", row: id });

/**
 * The key, the answers and the gate records of a patient's open matter. Read and opened once for
 * each page, whichever stages ask for them. In: the patient, and the slot of the answers. Out: null
 * when the patient is gone. Throws AppError "database-away", never an empty list instead; and
 * "unreadable" where a safety record does not open, for it must not be passed over in silence.
 */
export const loadMatter = cache(
  async (patientId: PatientId, slot: string): Promise<OpenedMatter | null> => {
    const vault = await openVault(patientId);
    if (vault === null) return null;
    const rows = await readMatterRows(vault, slot);
    const answers = rows
      .filter((row) => row.kind === "answer")
      .map((row) => ({ ...row, payload: openAnswer(vault, row.id, row.payload) }));
    const gate = rows
      .filter((row) => row.kind === "gate")
      .toSorted((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1))
      .map((row) => ({ ...row, payload: openField(vault, gatePlace(row.id), row.payload) }));
    return { vault, answers, gate };
  },
);

/** Opens an answer; null where it does not open: one damaged row must not take the rest with it (R24). */
export function openAnswer(vault: Vault, key: string, payload: string): unknown {
  try {
    return openField(vault, answerPlace(key), payload);
  } catch {
    return null;
  }
}
