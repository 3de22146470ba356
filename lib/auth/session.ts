import { keepVault } from "../db/keyring";
import type { PatientId } from "../db/patient-id";
import { findSessionRow, type SessionRow } from "../db/session-rows";
import { readDb } from "../db/work";
import { AppError } from "../security/app-error";
import { type Device, hashToken, readSessionCookie } from "./cookie";

const minute = 60_000;
/** How long a session lasts without a request. */
export const idleLimitMs = { own: 30 * 24 * 60 * minute, shared: 10 * minute } as const;
// How stale lastSeenAt may grow. On a shared device the limit is short, so it is kept sharp.
const touchAfterMs = { own: minute, shared: 1_000 } as const;
/** After so long away the safety lines are asked again. */
export const longAwayMs = 12 * 60 * minute;

/** Somebody who was let in, and for whom. */
export type CurrentSession = {
  readonly patientId: PatientId;
  readonly actorId: string;
  readonly tokenHash: string;
  readonly token: string;
  /** When the cookie was made; one on somebody's own device is renewed now and then. */
  readonly issuedAt: Date;
  readonly device: Device;
  readonly role: string;
  readonly lastSeenAt: Date;
  /** When they came back after 12 idle hours and have not yet said whether anything is new. */
  readonly returnedAt: Date | null;
};

/**
 * The guard: who is asking, by the session row, read at each request. The only place where a
 * PatientId is made. Fails closed.
 * @param cookie value of the session cookie
 * @returns null when nobody is signed in
 * @throws AppError "database-away" when that cannot be told
 */
export async function resolveSession(
  cookie: string | undefined,
  now: Date = new Date(),
): Promise<CurrentSession | null> {
  const content = await readSessionCookie(cookie);
  if (content === null) return null;
  const { token, issuedAt } = content;
  const tokenHash = hashToken(token);
  const row = await findSessionRow(tokenHash);
  if (!row || !isLive(row, now)) return null;
  keepVault(row);
  const device = deviceOf(row);
  const returnedAt = await touch(tokenHash, row, device, now);
  return {
    patientId: row.patientId as PatientId,
    actorId: row.actorId,
    tokenHash,
    token,
    issuedAt,
    device,
    role: row.role,
    lastSeenAt: row.lastSeenAt,
    returnedAt,
  };
}

/**
 * How long a visit on a shared device goes on without a request, in ms. Asking does not count as one.
 * @param cookie value of the session cookie
 * @returns null on somebody's own device; "over" when nobody is signed in
 * @throws AppError "database-away" when that cannot be told
 */
export async function readTimeLeft(
  cookie: string | undefined,
  now: Date = new Date(),
): Promise<number | null | "over"> {
  const content = await readSessionCookie(cookie);
  if (content === null) return "over";
  const row = await findSessionRow(hashToken(content.token));
  if (!row || !isLive(row, now)) return "over";
  if (deviceOf(row) === "own") return null;
  return row.lastSeenAt.getTime() + idleLimitMs.shared - now.getTime();
}

function isLive(row: SessionRow, now: Date): boolean {
  if (!row.matterId) return false;
  if (row.membershipEndsAt && row.membershipEndsAt.getTime() <= now.getTime()) return false;
  return now.getTime() - row.lastSeenAt.getTime() < idleLimitMs[deviceOf(row)];
}

function deviceOf(row: SessionRow): Device {
  // Anything unknown is held to the shorter limit.
  return row.device === "own" ? "own" : "shared";
}

/** Notes that the person is here, now and then, and that they came back after long. */
async function touch(tokenHash: string, row: SessionRow, device: Device, now: Date) {
  const idleMs = now.getTime() - row.lastSeenAt.getTime();
  if (idleMs < touchAfterMs[device]) return row.returnedAt;
  const returnedAt = row.returnedAt ?? (idleMs >= longAwayMs ? now : null);
  const data = { lastSeenAt: now, returnedAt };
  try {
    await readDb((db) => db.session.updateMany({ where: { tokenHash }, data }));
  } catch (error) {
    // With a full disk people can still read what they have.
    if (!(error instanceof AppError)) throw error;
  }
  return returnedAt;
}
