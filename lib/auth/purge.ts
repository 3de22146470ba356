import { recordAudit } from "../db/audit";
import { readDb, unitOfWork } from "../db/work";
import { isDatabaseAway } from "../security/app-error";
import { logFault } from "../security/log";
import { destroyPatient } from "./guest";
import { idleLimitMs } from "./session";

const everyMs = 20 * 60_000;
const atOnce = 200;

/**
 * Takes away what is past its time: sessions, drafts, files read and not kept, kept replies, and guests whom no session
 * leads to any more. Doing it twice, or on two instances, does no harm.
 * @returns how many guests went
 */
export async function purgeExpired(now: Date = new Date()): Promise<number> {
  const before = (ms: number) => new Date(now.getTime() - ms);
  await readDb(async (db) => {
    await db.session.deleteMany({
      where: {
        OR: [
          { device: "own", lastSeenAt: { lt: before(idleLimitMs.own) } },
          { device: { not: "own" }, lastSeenAt: { lt: before(idleLimitMs.shared) } },
        ],
      },
    });
    await db.draft.deleteMany({ where: { expiresAt: { lt: now } } });
    await db.importDraft.deleteMany({ where: { expiresAt: { lt: now } } });
    await db.idempotency.deleteMany({ where: { expiresAt: { lt: now } } });
  });
  const gone = await readDb((db) =>
    db.patient.findMany({
      where: { guest: true, sessions: { none: {} } },
      select: { id: true },
      take: atOnce,
    }),
  );
  // One at a time: a long transaction would hold up somebody's save.
  for (const { id } of gone) {
    await unitOfWork(async (tx) => {
      await destroyPatient(tx, id);
      await recordAudit(tx, id, "system", "record-deleted");
    });
  }
  return gone.length;
}

/** Purges now and every 20 minutes, for as long as the process lives. */
export function startPurging(): void {
  const purge = () =>
    purgeExpired().catch((error) => {
      if (!isDatabaseAway(error)) logFault("purge", error);
    });
  setTimeout(purge, 5_000).unref();
  setInterval(purge, everyMs).unref();
}
