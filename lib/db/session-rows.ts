import { readDb } from "./work";

/** All that a request has to know about who is asking, in one query. */
export type SessionRow = {
  actorId: string;
  patientId: string;
  matterId: string;
  device: string;
  role: string;
  lastSeenAt: Date;
  returnedAt: Date | null;
  membershipEndsAt: Date | null;
  wrappedKey: string;
  keyVersion: number;
};

/** The session with this token hash, its membership, key and open matter; null when there is none. */
export async function findSessionRow(tokenHash: string): Promise<SessionRow | null> {
  const rows = await readDb(
    (db) => db.$queryRaw<SessionRow[]>`
      SELECT s."actorId", s."patientId", s."device", s."lastSeenAt", s."returnedAt",
             m."role", m."expiresAt" AS "membershipEndsAt", p."wrappedKey", p."keyVersion",
             (SELECT t."id" FROM "Matter" t WHERE t."patientId" = s."patientId"
              ORDER BY t."createdAt" DESC, t."id" DESC LIMIT 1) AS "matterId"
      FROM "Session" s
      JOIN "Membership" m ON m."actorId" = s."actorId" AND m."patientId" = s."patientId"
      JOIN "Patient" p ON p."id" = s."patientId"
      WHERE s."tokenHash" = ${tokenHash}`,
  );
  return rows[0] ?? null;
}
