import { randomBytes } from "node:crypto";
import type { ImportPageWords } from "@/lib/content/import-shape";
import { openVault } from "@/lib/db/keyring";
import type { PatientId } from "@/lib/db/patient-id";
import { sealField } from "@/lib/db/vault";
import { readDb, unitOfWork } from "@/lib/db/work";
import type { ImportFault, ImportFound, ImportKind } from "@/lib/engine/import-items";
import { changeEntries } from "@/lib/kept/commands";
import { type ImportPayload, importKeptMs, importPlace } from "./import/import-draft";
import { changeToKeep } from "./import/import-entry";
import { readApart } from "./import/read-apart";
import { loadImport } from "./queries";

export type ReadResult =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly reason: ImportFault | "busy" | "gone" };

/**
 * Reads a file apart from everything else and keeps what is in it, encrypted, for an hour; what was
 * read before and not kept goes. The file itself is not stored. The bytes are empty afterwards.
 * @throws AppError "database-away"
 */
export async function readAndHold(
  patientId: PatientId,
  bytes: Uint8Array<ArrayBuffer>,
  today: string,
): Promise<ReadResult> {
  const outcome = await readApart(bytes, today);
  if (outcome === null) return { ok: false, reason: "busy" };
  if (!outcome.ok) return { ok: false, reason: outcome.fault };
  return holdFound(patientId, outcome);
}

/** Keeps what was found for an hour. */
export async function holdFound(patientId: PatientId, found: ImportFound): Promise<ReadResult> {
  const vault = await openVault(patientId);
  if (vault === null) return { ok: false, reason: "gone" };
  const id = randomBytes(16).toString("base64url");
  const payload = sealField(vault, importPlace(id), { found } satisfies ImportPayload);
  const expiresAt = new Date(Date.now() + importKeptMs);
  await unitOfWork(async (tx) => {
    await tx.importDraft.deleteMany({ where: { patientId: vault.patientId } });
    await tx.importDraft.create({
      data: { id, patientId: vault.patientId, payload, expiresAt },
      select: { id: true },
    });
  });
  return { ok: true, id };
}

export type KeepResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "expired" | "nothing" | "full" | "gone" };

/**
 * Keeps what was ticked of a read file: all of it or nothing, and once however often it is sent.
 * @param picks places in the list of what was found
 * @throws AppError "database-away"
 */
export async function keepFound(
  patientId: PatientId,
  actorId: string,
  id: string,
  picks: readonly number[],
  words: ImportPageWords,
  today: string,
): Promise<KeepResult> {
  const state = await loadImport(patientId);
  if (state.is === "none" || state.is === "expired" || state.id !== id) {
    return { ok: false, reason: "expired" };
  }
  if (state.is === "kept") return { ok: true };
  const { items } = state.found;
  const picked = [...new Set(picks)].flatMap((at) => items[at] ?? []);
  if (picked.length === 0) return { ok: false, reason: "nothing" };
  const changes = picked.map((item) => changeToKeep(item, words, today));
  // The list is kept once: whoever sends it again, with other ticks even, is told what was kept.
  const once = { actorId, key: `import:${id}`, bodyHash: id };
  const result = await changeEntries(patientId, changes, once);
  if (!result.ok) {
    if (result.reason === "full" || result.reason === "gone")
      return { ok: false, reason: result.reason };
    throw new Error(`what was found could not be kept: ${result.reason}`);
  }
  const counts: { [K in ImportKind]?: number } = {};
  for (const { kind } of result.entries) {
    counts[kind as ImportKind] = (counts[kind as ImportKind] ?? 0) + 1;
  }
  await settle(patientId, id, counts);
  return { ok: true };
}

/** What was found gives way to how much of it was kept. */
async function settle(
  patientId: PatientId,
  id: string,
  kept: { readonly [K in ImportKind]?: number },
): Promise<void> {
  const vault = await openVault(patientId);
  if (vault === null) return;
  const payload = sealField(vault, importPlace(id), { kept } satisfies ImportPayload);
  await readDb((db) =>
    db.importDraft.updateMany({ where: { id, patientId: vault.patientId }, data: { payload } }),
  );
}

/** Erases what was read and is not wanted. */
export async function dropFound(patientId: PatientId): Promise<void> {
  await readDb((db) => db.importDraft.deleteMany({ where: { patientId } }));
}
