import { cache } from "react";
import type { AnswerSheet, AnswerValue } from "@/lib/content/types";
import { openVault } from "@/lib/db/keyring";
import type { PatientId } from "@/lib/db/patient-id";
import { openField, type Vault } from "@/lib/db/vault";
import { readDb } from "@/lib/db/work";
import type { GateRecord as GateEntry } from "@/lib/engine/gate";
import {
  type AnswerPayload,
  answerPlace,
  beforeSlot,
  gatePlace,
  questionOfKey,
} from "./answer-fields";

/** One thing said at the gate, with its id. */
export type GateRecord = GateEntry & { readonly id: string };

/** Everything that a person has said in the open matter. */
export type LoadedSheet = {
  readonly matterId: string;
  readonly answers: AnswerSheet;
  /** For each question that has ever been answered; send it back with a change. */
  readonly versions: { readonly [questionId: string]: number };
  /** When each answer was last changed. */
  readonly answeredAt: { readonly [questionId: string]: Date };
  readonly changedAt: Date | null;
  readonly gate: readonly GateRecord[];
  /** Questions whose stored answer does not open; shown as unanswered, to be answered again. */
  readonly unreadable: readonly string[];
};

/** A patient who is no longer there: deleted while the request was on its way. */
const nothing: LoadedSheet = {
  matterId: "",
  answers: {},
  versions: {},
  answeredAt: {},
  changedAt: null,
  gate: [],
  unreadable: [],
};

/**
 * The answers, their versions and the gate records of the patient's open matter; read once for
 * each page, however often it is asked for.
 * @throws AppError "database-away"; never an empty sheet instead
 */
export const loadSheet = cache(readSheet);

async function readSheet(patientId: PatientId): Promise<LoadedSheet> {
  const vault = await openVault(patientId);
  if (vault === null) return nothing;
  const where = { matterId: vault.matterId, patientId };
  const [rows, gateRows] = await readDb((db) =>
    Promise.all([
      db.answer.findMany({
        where: { ...where, slot: beforeSlot },
        select: { key: true, payload: true, version: true, updatedAt: true },
      }),
      db.gateRecord.findMany({
        where,
        select: { id: true, at: true, payload: true },
        orderBy: [{ at: "asc" }, { id: "asc" }],
      }),
    ]),
  );
  return { ...readAnswers(vault, rows), matterId: vault.matterId, gate: readGate(vault, gateRows) };
}

type StoredAnswer = { key: string; payload: string; version: number; updatedAt: Date };

function readAnswers(vault: Vault, rows: readonly StoredAnswer[]) {
  const answers: Record<string, AnswerValue> = {};
  const versions: Record<string, number> = {};
  const answeredAt: Record<string, Date> = {};
  const unreadable: string[] = [];
  let changedAt: Date | null = null;
  for (const row of rows) {
    if (changedAt === null || row.updatedAt > changedAt) changedAt = row.updatedAt;
    const payload = readPayload(vault, row);
    const question = payload?.question ?? questionOfKey(vault, row.key);
    if (question === null) continue;
    versions[question] = row.version;
    answeredAt[question] = row.updatedAt;
    if (payload === null) unreadable.push(question);
    else if (payload.value !== null) answers[question] = payload.value;
  }
  return { answers, versions, answeredAt, changedAt, unreadable };
}

// One damaged row must not take the rest with it (R24).
function readPayload(vault: Vault, row: { key: string; payload: string }): AnswerPayload | null {
  try {
    return openField(vault, answerPlace(row.key), row.payload) as AnswerPayload;
  } catch {
    return null;
  }
}

type StoredGateRecord = { id: string; at: Date; payload: string };

function readGate(vault: Vault, rows: readonly StoredGateRecord[]): GateRecord[] {
  // Unlike an answer, a safety record that does not open is not passed over in silence.
  return rows.map(({ id, at, payload }) => {
    const entry = openField(vault, gatePlace(id), payload) as Omit<GateEntry, "at">;
    return { ...entry, id, at };
  });
}

/** The stored values and versions of some answers, by key: what a conflict is with. */
export async function loadAnswersByKey(
  vault: Vault,
  keys: readonly string[],
): Promise<Map<string, { value: AnswerValue | null; version: number }>> {
  const rows = await readDb((db) =>
    db.answer.findMany({
      where: { key: { in: [...keys] }, patientId: vault.patientId },
      select: { key: true, payload: true, version: true },
    }),
  );
  return new Map(
    rows.map((row) => [
      row.key,
      { value: readPayload(vault, row)?.value ?? null, version: row.version },
    ]),
  );
}
