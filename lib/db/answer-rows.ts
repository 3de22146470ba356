import type { Db, Tx } from "./client";
import { Prisma } from "./generated/libsql/client";
import { readRows } from "./work";

/** One answer as stored. `version` is the one it will have. */
export type AnswerRow = {
  key: string;
  patientId: string;
  matterId: string;
  slot: string;
  payload: string;
  version: number;
};

/**
 * Writes answers in one statement: a new row, or the next version of a row that is still at
 * the version before. A row that somebody else has changed stays as it is.
 * @returns the keys that were written; one that is missing is a conflict
 */
export async function writeAnswerRows(
  db: Db | Tx,
  rows: readonly AnswerRow[],
  at: Date,
): Promise<Set<string>> {
  const values = rows.map(
    (row) =>
      Prisma.sql`(${row.key}, ${row.patientId}, ${row.matterId}, ${row.slot}, ${row.payload}, ${row.version}, ${at}, ${at})`,
  );
  const written = await db.$queryRaw<{ key: string }[]>`
    INSERT INTO "Answer"
      ("key", "patientId", "matterId", "slot", "payload", "version", "createdAt", "updatedAt")
    VALUES ${Prisma.join(values)}
    ON CONFLICT ("key") DO UPDATE SET
      "payload" = excluded."payload", "version" = excluded."version", "updatedAt" = excluded."updatedAt"
    WHERE "Answer"."version" = excluded."version" - 1 AND "Answer"."patientId" = excluded."patientId"
    RETURNING "key"`;
  return new Set(written.map((row) => row.key));
}

/** A row of a matter as stored: an answer (id is its key, at its last change) or a gate record. */
export type MatterRow = {
  kind: "answer" | "gate";
  id: string;
  payload: string;
  version: number;
  at: Date;
};

/** The answers of one slot and all gate records of a matter, in one query. */
export async function readMatterRows(
  matter: { patientId: string; matterId: string },
  slot: string,
): Promise<MatterRow[]> {
  const { patientId, matterId } = matter;
  const rows = await readRows<Omit<MatterRow, "at"> & { at: Date | string }>(Prisma.sql`
    SELECT 'answer' AS "kind", "key" AS "id", "payload", "version", "updatedAt" AS "at"
    FROM "Answer"
    WHERE "matterId" = ${matterId} AND "slot" = ${slot} AND "patientId" = ${patientId}
    UNION ALL
    SELECT 'gate', "id", "payload", "version", "at"
    FROM "GateRecord"
    WHERE "matterId" = ${matterId} AND "patientId" = ${patientId}`);
  return rows.map(({ kind, id, payload, version, at }) => ({
    kind,
    id,
    payload,
    version,
    at: new Date(at),
  }));
}
