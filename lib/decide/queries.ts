import { cache } from "react";
import type { AnswerSheet, AnswerValue } from "@/lib/content/types";
import type { MatterRow } from "@/lib/db/answer-rows";
import { loadMatterRows } from "@/lib/db/load-matter";
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
  const matter = await loadMatterRows(patientId, beforeSlot);
  if (matter === null) return nothing;
  const { vault, rows } = matter;
  const answers = rows.filter((row) => row.kind === "answer");
  const gate = rows.filter((row) => row.kind === "gate");
  return { ...readAnswers(vault, answers), matterId: vault.matterId, gate: readGate(vault, gate) };
}

function readAnswers(vault: Vault, rows: readonly MatterRow[]) {
  const answers: Record<string, AnswerValue> = {};
  const versions: Record<string, number> = {};
  const answeredAt: Record<string, Date> = {};
  const unreadable: string[] = [];
  let changedAt: Date | null = null;
  for (const { id, payload, version, at } of rows) {
    if (changedAt === null || at > changedAt) changedAt = at;
    const opened = readPayload(vault, id, payload);
    const question = opened?.question ?? questionOfKey(vault, id);
    if (question === null) continue;
    versions[question] = version;
    answeredAt[question] = at;
    if (opened === null) unreadable.push(question);
    else if (opened.value !== null) answers[question] = opened.value;
  }
  return { answers, versions, answeredAt, changedAt, unreadable };
}

// One damaged row must not take the rest with it (R24).
function readPayload(vault: Vault, key: string, payload: string): AnswerPayload | null {
  try {
    return openField(vault, answerPlace(key), payload) as AnswerPayload;
  } catch {
    return null;
  }
}

function readGate(vault: Vault, rows: readonly MatterRow[]): GateRecord[] {
  const inOrder = rows.toSorted(
    (a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1),
  );
  // Unlike an answer, a safety record that does not open is not passed over in silence.
  return inOrder.map(({ id, at, payload }) => {
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
      { value: readPayload(vault, row.key, row.payload)?.value ?? null, version: row.version },
    ]),
  );
}
