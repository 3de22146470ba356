import { randomBytes } from "node:crypto";
import type { AnswerValue } from "@/lib/content/types";
import { type AnswerRow, writeAnswerRows } from "@/lib/db/answer-rows";
import { openVault } from "@/lib/db/keyring";
import { answerPlace, gatePlace } from "@/lib/db/load-matter";
import { findEarlier, keepResult, type Once } from "@/lib/db/once";
import type { PatientId } from "@/lib/db/patient-id";
import { sealField, type Vault } from "@/lib/db/vault";
import { isDuplicate, isOrphan, readDb, unitOfWork } from "@/lib/db/work";
import type { GateRecord } from "@/lib/engine/gate";
import { answerKey, beforeSlot } from "@/lib/kept/answer-fields";
import { loadAnswersByKey } from "@/lib/kept/sheet-queries";

/** One change. `version` is the one the person saw: 0 when there was no answer. null clears. */
export type AnswerChange = {
  readonly question: string;
  readonly value: AnswerValue | null;
  readonly version: number;
};

/** Two texts for one answer: what was sent, and what is stored, with its version. */
export type AnswerConflict = {
  readonly question: string;
  readonly mine: AnswerValue | null;
  readonly theirs: AnswerValue | null;
  readonly version: number;
};

export type SaveResult =
  | { readonly ok: true; readonly versions: { readonly [questionId: string]: number } }
  | {
      readonly ok: false;
      readonly reason: "conflict";
      readonly conflicts: readonly AnswerConflict[];
    }
  | { readonly ok: false; readonly reason: "reused-key" | "gone" };

class Refused extends Error {}

/**
 * Saves answers: all of them or none. Each must be parsed already and named once. An answer
 * that somebody changed meanwhile is a conflict, unless it was changed to the same.
 * @param once makes a request that is sent again have one effect and one result
 * @throws AppError "database-away": nothing was stored
 */
export async function saveAnswers(
  patientId: PatientId,
  { changes }: { readonly changes: readonly AnswerChange[] },
  once?: Once,
): Promise<SaveResult> {
  const vault = await openVault(patientId);
  if (vault === null) return { ok: false, reason: "gone" };
  const keyed = changes.map((change) => ({ ...change, key: answerKey(vault, change.question) }));
  const versions = Object.fromEntries(changes.map((c) => [c.question, c.version + 1]));
  const result: SaveResult = { ok: true, versions };
  try {
    await writeAll(
      vault,
      keyed.map((change) => toRow(vault, change)),
      once,
      result,
    );
    return result;
  } catch (error) {
    if (!(error instanceof Refused) && !isDuplicate(error) && !isOrphan(error)) throw error;
  }
  const earlier = once && (await readDb((db) => findEarlier(db, vault, once)));
  if (earlier?.seen === "same") return earlier.result as SaveResult;
  if (earlier?.seen === "other-body") return { ok: false, reason: "reused-key" };
  return settleConflict(patientId, vault, keyed);
}

type Keyed = AnswerChange & { readonly key: string };

function toRow(vault: Vault, change: Keyed): AnswerRow {
  const { key, question, value, version } = change;
  const { patientId, matterId } = vault;
  const payload = sealField(vault, answerPlace(key), { question, value });
  return { key, patientId, matterId, slot: beforeSlot, payload, version: version + 1 };
}

async function writeAll(
  vault: Vault,
  rows: readonly AnswerRow[],
  once: Once | undefined,
  result: SaveResult,
): Promise<void> {
  const at = new Date();
  if (rows.length === 0 && !once) return;
  // One statement is a unit of work by itself.
  if (rows.length === 1 && !once) {
    const written = await readDb((db) => writeAnswerRows(db, rows, at));
    if (written.size < rows.length) throw new Refused();
    return;
  }
  await unitOfWork(async (tx) => {
    if (rows.length > 0) {
      const written = await writeAnswerRows(tx, rows, at);
      if (written.size < rows.length) throw new Refused();
    }
    if (once) await keepResult(tx, vault, once, result);
  });
}

/** Reads what is stored. Where it is what was sent anyway there is no conflict. */
async function settleConflict(
  patientId: PatientId,
  vault: Vault,
  changes: readonly Keyed[],
): Promise<SaveResult> {
  const stored = await loadAnswersByKey(
    vault,
    changes.map((change) => change.key),
  );
  const conflicts: AnswerConflict[] = [];
  const versions: Record<string, number> = {};
  const rest: AnswerChange[] = [];
  for (const { key, question, value, version } of changes) {
    const theirs = stored.get(key) ?? { value: null, version: 0 };
    if (theirs.version === version) rest.push({ question, value, version });
    else if (sameValue(theirs.value, value)) versions[question] = theirs.version;
    else conflicts.push({ question, mine: value, theirs: theirs.value, version: theirs.version });
  }
  if (conflicts.length > 0) return { ok: false, reason: "conflict", conflicts };
  if (rest.length === changes.length) return { ok: false, reason: "gone" };
  if (rest.length === 0) return { ok: true, versions };
  const others = await saveAnswers(patientId, { changes: rest });
  return others.ok ? { ok: true, versions: { ...versions, ...others.versions } } : others;
}

function sameValue(one: AnswerValue | null, other: AnswerValue | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Keeps what was said at the safety gate, and when. It also settles the question "Anything new
 * or worse?" after a long time away.
 * @returns false when the patient is gone
 * @throws AppError "database-away": nothing was stored
 */
export async function recordGate(
  patientId: PatientId,
  entry: Omit<GateRecord, "at"> & { readonly at?: Date },
): Promise<boolean> {
  const vault = await openVault(patientId);
  if (vault === null) return false;
  const { at = new Date(), kind, lines, wayOn, private: isPrivate } = entry;
  const id = sortableId(at);
  const payload = sealField(vault, gatePlace(id), { kind, lines, wayOn, private: isPrivate });
  const { matterId } = vault;
  try {
    await unitOfWork(async (tx) => {
      await tx.gateRecord.create({ data: { id, patientId, matterId, at, payload } });
      await tx.session.updateMany({
        where: { patientId, returnedAt: { not: null } },
        data: { returnedAt: null },
      });
    });
    return true;
  } catch (error) {
    if (isOrphan(error)) return false;
    throw error;
  }
}

let counter = 0;

/** Ids of one moment keep the order in which they were made. */
function sortableId(at: Date): string {
  counter = (counter + 1) % 0xffffff;
  const time = at.getTime().toString(16).padStart(12, "0");
  return `${time}${counter.toString(16).padStart(6, "0")}${randomBytes(8).toString("hex")}`;
}
