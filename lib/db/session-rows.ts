import { Prisma } from "./generated/libsql/client";
import { readRows } from "./work";

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
  const [row] = await readRows<StoredRow>(Prisma.sql`
      SELECT s."actorId", s."patientId", s."device", s."lastSeenAt", s."returnedAt",
             m."role", m."expiresAt" AS "membershipEndsAt", p."wrappedKey", p."keyVersion",
             (SELECT t."id" FROM "Matter" t WHERE t."patientId" = s."patientId"
              ORDER BY t."createdAt" DESC, t."id" DESC LIMIT 1) AS "matterId"
      FROM "Session" s
      JOIN "Membership" m ON m."actorId" = s."actorId" AND m."patientId" = s."patientId"
      JOIN "Patient" p ON p."id" = s."patientId"
      WHERE s."tokenHash" = ${tokenHash}`);
  if (row === undefined) return null;
  return {
    actorId: row.actorId,
    patientId: row.patientId,
    matterId: row.matterId,
    device: row.device,
    role: row.role,
    lastSeenAt: new Date(row.lastSeenAt),
    returnedAt: dateOf(row.returnedAt),
    membershipEndsAt: dateOf(row.membershipEndsAt),
    wrappedKey: row.wrappedKey,
    keyVersion: row.keyVersion,
  };
}

/** As stored: the driver of the file hands dates over as text. */
type StoredRow = Omit<SessionRow, "lastSeenAt" | "returnedAt" | "membershipEndsAt"> & {
  lastSeenAt: Date | string;
  returnedAt: StoredDate;
  membershipEndsAt: StoredDate;
};
type StoredDate = Date | string | null;

function dateOf(stored: StoredDate): Date | null {
  return stored === null ? null : new Date(stored);
}
