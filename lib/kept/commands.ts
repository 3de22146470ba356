import { randomBytes } from "node:crypto";
import type { Tx } from "@/lib/db/client";
import { openVault } from "@/lib/db/keyring";
import { findEarlier, keepResult, type Once } from "@/lib/db/once";
import type { PatientId } from "@/lib/db/patient-id";
import { sealField, type Vault } from "@/lib/db/vault";
import { isDuplicate, isOrphan, readDb, unitOfWork } from "@/lib/db/work";
import { decideChange, type EntryChange, isAlready, type NextEntry } from "./change";
import type { Kind } from "./define-kind";
import { contentEntryId, type Entry, type EntryPayload, entryPlace } from "./entry";
import type { FieldError } from "./outcome";
import { loadEntriesById, ownedBy } from "./queries";

/** An entry after a change, and what its status was before, so that it can be undone. */
export type ChangedEntry = {
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  readonly was: string;
};

/** Two texts for one thing: what was sent, and what somebody kept meanwhile. */
export type EntryConflict = {
  readonly question: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly version: number;
};

export type ChangeResult =
  | { readonly ok: true; readonly entries: readonly ChangedEntry[] }
  | {
      readonly ok: false;
      readonly reason: "conflict";
      readonly conflicts: readonly EntryConflict[];
    }
  | { readonly ok: false; readonly reason: "invalid"; readonly errors: readonly FieldError[] }
  | { readonly ok: false; readonly reason: "gone" | "missing" | "full" | "reused-key" };

/** Somebody else wrote between reading and writing: read again, and tell. */
class Overtaken extends Error {}

const mostRounds = 5;

/**
 * Adds, changes, removes and brings back what a person keeps: all of it or nothing. What somebody
 * changed meanwhile is a conflict that carries both texts, unless it is what was sent anyway.
 * @param once makes a request that is sent again have one effect and one result
 * @throws AppError "database-away": nothing was stored
 */
export async function changeEntries(
  patientId: PatientId,
  changes: readonly EntryChange[],
  once?: Once,
): Promise<ChangeResult> {
  const vault = await openVault(patientId);
  if (vault === null) return { ok: false, reason: "gone" };
  for (let round = 0; round < mostRounds; round += 1) {
    const planned = await plan(patientId, vault, changes);
    if (!planned.ok) return (await earlierResult(vault, once)) ?? planned;
    try {
      await write(vault, planned.steps, once, planned.result);
      return planned.result;
    } catch (error) {
      if (isOrphan(error)) return { ok: false, reason: "gone" };
      if (!(error instanceof Overtaken) && !isDuplicate(error)) throw error;
      const earlier = await earlierResult(vault, once);
      if (earlier !== null) return earlier;
    }
  }
  throw new Error("an entry is changed faster than it can be written");
}

async function earlierResult(vault: Vault, once: Once | undefined): Promise<ChangeResult | null> {
  const earlier = once && (await readDb((db) => findEarlier(db, vault, once)));
  if (!earlier) return null;
  return earlier.seen === "same"
    ? (earlier.result as ChangeResult)
    : { ok: false, reason: "reused-key" };
}

type Step = {
  readonly id: string;
  readonly kind: Kind;
  readonly now: Entry | null;
  readonly next: NextEntry;
  readonly content: string | null;
};
type Plan = { readonly ok: true; readonly steps: readonly Step[]; readonly result: ChangeResult };

async function plan(
  patientId: PatientId,
  vault: Vault,
  changes: readonly EntryChange[],
): Promise<Plan | Exclude<ChangeResult, { ok: true }>> {
  const stored = await loadStored(patientId, vault, changes);
  const steps: Step[] = [];
  const conflicts: EntryConflict[] = [];
  const done: ChangedEntry[] = [];
  for (const change of changes) {
    const id = idOf(vault, change);
    const now = stored.get(id) ?? null;
    const content = change.do !== "add" && "content" in change.ref ? change.ref.content : null;
    if (change.do !== "add" && now === null && (content === null || change.version > 0)) {
      return { ok: false, reason: "missing" };
    }
    const decision = decideChange(change, now);
    if (!decision.ok) return { ok: false, reason: "invalid", errors: decision.errors };
    const was = now?.isRemoved ? "removed" : (now?.status ?? change.kind.statuses[0]);
    const version = now?.version ?? 0;
    if (now !== null && isAlready(now, decision.next)) {
      done.push({ id, kind: change.kind.name, version, was });
      continue;
    }
    if (change.do !== "add" && change.version !== version) {
      conflicts.push({ question: id, mine: mineOf(change), theirs: theirsOf(now), version });
      continue;
    }
    done.push({ id, kind: change.kind.name, version: version + 1, was });
    steps.push({
      id,
      kind: change.kind,
      now,
      next: decision.next,
      content: now?.content ?? content,
    });
  }
  if (conflicts.length > 0) return { ok: false, reason: "conflict", conflicts };
  if (await isOverfull(vault, steps)) return { ok: false, reason: "full" };
  return { ok: true, steps, result: { ok: true, entries: done } };
}

const mineOf = (change: EntryChange) => {
  const { kind: _kind, ...rest } = change;
  return rest;
};

const theirsOf = (now: Entry | null) =>
  now && {
    ...now.value,
    status: now.status,
    ...(now.due && { due: now.due }),
    ...(now.isRemoved && { removed: "yes" }),
  };

async function loadStored(patientId: PatientId, vault: Vault, changes: readonly EntryChange[]) {
  const byKind = new Map<Kind, string[]>();
  for (const change of changes) {
    if (change.do === "add") continue;
    byKind.set(change.kind, [...(byKind.get(change.kind) ?? []), idOf(vault, change)]);
  }
  const found = await Promise.all(
    [...byKind].map(([kind, ids]) => loadEntriesById(patientId, kind, ids)),
  );
  return new Map(found.flatMap((entries) => [...entries]));
}

function idOf(vault: Vault, change: EntryChange): string {
  if (change.do === "add") return randomBytes(16).toString("base64url");
  return "id" in change.ref
    ? change.ref.id
    : contentEntryId(vault, change.kind, change.ref.content);
}

/** A kind has room for so many; what was removed does not count. */
async function isOverfull(vault: Vault, steps: readonly Step[]): Promise<boolean> {
  const grown = steps.filter(({ now, next }) => (now === null || now.isRemoved) && !next.isRemoved);
  for (const kind of new Set(grown.map((step) => step.kind))) {
    const ids = grown.filter((step) => step.kind === kind).map((step) => step.id);
    // What somebody added under the same id since it was read is this entry, not one more.
    const others = await readDb((db) =>
      db.entry.count({
        where: { ...ownedBy(vault, kind), deletedAt: null, id: { notIn: ids } },
      }),
    );
    if (others + ids.length > kind.atMost) return true;
  }
  return false;
}

async function write(
  vault: Vault,
  steps: readonly Step[],
  once: Once | undefined,
  result: ChangeResult,
): Promise<void> {
  if (steps.length === 0 && !once) return;
  const at = new Date();
  await unitOfWork(async (tx) => {
    // The first statement writes, so that a file is held for writing before anything is read.
    for (const [index, step] of steps.entries()) {
      // What is made at one moment keeps the order in which it was sent.
      await writeStep(tx, vault, step, new Date(at.getTime() + index));
    }
    await refuseOverfull(tx, vault, steps);
    if (once) await keepResult(tx, vault, once, result);
  });
}

/** Where two add at the same moment, the one that would be too many reads again and is told. */
async function refuseOverfull(tx: Tx, vault: Vault, steps: readonly Step[]): Promise<void> {
  const grown = steps.filter(({ now, next }) => (now === null || now.isRemoved) && !next.isRemoved);
  for (const kind of new Set(grown.map((step) => step.kind))) {
    const there = await tx.entry.count({ where: { ...ownedBy(vault, kind), deletedAt: null } });
    if (there > kind.atMost) throw new Overtaken();
  }
}

async function writeStep(tx: Tx, vault: Vault, step: Step, at: Date): Promise<void> {
  const { id, kind, now, next, content } = step;
  const payload: EntryPayload = { content, value: next.value };
  const data = {
    status: next.status,
    due: next.due,
    happenedOn: next.happenedOn,
    private: next.private,
    payload: sealField(vault, entryPlace(id), payload),
    updatedAt: at,
    deletedAt: next.isRemoved ? at : null,
  };
  const owner = ownedBy(vault, kind);
  if (now === null) {
    await tx.entry.create({
      data: { ...data, ...owner, id, version: 1, createdAt: at },
      select: { id: true },
    });
    return;
  }
  const { count } = await tx.entry.updateMany({
    where: { id, ...owner, version: now.version },
    data: { ...data, version: now.version + 1 },
  });
  if (count !== 1) throw new Overtaken();
}
