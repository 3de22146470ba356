import type { Db, Tx } from "./client";
import { Prisma } from "./generated/libsql/client";

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
