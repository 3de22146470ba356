import { cache } from "react";
import { type MatterRow, readMatterRows } from "./answer-rows";
import { openVault } from "./keyring";
import type { PatientId } from "./patient-id";
import type { Vault } from "./vault";

/**
 * The key and the rows of a patient's open matter, still sealed. Read once for each page, whichever
 * stages ask for them. In: the patient, and the slot of the answers. Out: null when the patient is
 * gone. Throws AppError "database-away"; never an empty list instead.
 */
export const loadMatterRows = cache(
  async (
    patientId: PatientId,
    slot: string,
  ): Promise<{ vault: Vault; rows: readonly MatterRow[] } | null> => {
    const vault = await openVault(patientId);
    if (vault === null) return null;
    return { vault, rows: await readMatterRows(vault, slot) };
  },
);
