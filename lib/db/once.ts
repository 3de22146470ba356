import type { Db, Tx } from "./client";
import { keyedHash, openField, sealField, type Vault } from "./vault";

const keptForMs = 24 * 60 * 60 * 1000;

/** A request that script may send again: who, which key, and the hash of what was sent. */
export type Once = { readonly actorId: string; readonly key: string; readonly bodyHash: string };

/** What is known of such a request: its result, or that the key was used for another body. */
export type Earlier =
  | { readonly seen: "same"; readonly result: unknown }
  | { readonly seen: "other-body" };

/** The result of an earlier request with this key; null when there was none. */
export async function findEarlier(db: Db | Tx, vault: Vault, once: Once): Promise<Earlier | null> {
  const id = rowId(vault, once);
  const row = await db.idempotency.findUnique({ where: { id } });
  if (!row) return null;
  if (row.bodyHash !== once.bodyHash) return { seen: "other-body" };
  return { seen: "same", result: openField(vault, place(id), row.reply) };
}

/**
 * Keeps the result in the same unit of work as the effect, so that both are there or neither.
 * Fails on its unique id when the same request is done elsewhere at the same moment.
 */
export async function keepResult(tx: Tx, vault: Vault, once: Once, result: unknown) {
  const id = rowId(vault, once);
  await tx.idempotency.create({
    data: {
      id,
      patientId: vault.patientId,
      bodyHash: once.bodyHash,
      reply: sealField(vault, place(id), result),
      expiresAt: new Date(Date.now() + keptForMs),
    },
    select: { id: true },
  });
}

const rowId = (vault: Vault, once: Once) => keyedHash(vault, "once", [once.actorId, once.key]);

const place = (row: string) => ({ table: "Idempotency", column: "reply", row });
