import { cache } from "react";
import type { AnswerSheet, AnswerValue } from "@/lib/content/types";
import { loadMatter, type OpenedRow, openAnswer } from "@/lib/db/load-matter";
import type { PatientId } from "@/lib/db/patient-id";
import type { Vault } from "@/lib/db/vault";
import { readDb } from "@/lib/db/work";
import type { GateRecord as GateEntry } from "@/lib/engine/gate";
import { type AnswerPayload, beforeSlot, questionOfKey } from "./answer-fields";

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
  const matter = await loadMatter(patientId, beforeSlot);
  if (matter === null) return nothing;
  const { vault, answers } = matter;
  const gate = matter.gate.map(({ id, at, payload }) => ({
    ...(payload as Omit<GateEntry, "at">),
    id,
    at,
  }));
  return { ...readAnswers(vault, answers), matterId: vault.matterId, gate };
}

function readAnswers(vault: Vault, rows: readonly OpenedRow[]) {
  const answers: Record<string, AnswerValue> = {};
  const versions: Record<string, number> = {};
  const answeredAt: Record<string, Date> = {};
  const unreadable: string[] = [];
  let changedAt: Date | null = null;
  for (const { id, payload, version, at } of rows) {
    if (changedAt === null || at > changedAt) changedAt = at;
    const answer = payload as AnswerPayload | null;
    const question = answer?.question ?? questionOfKey(vault, id);
    if (question === null) continue;
    versions[question] = version;
    answeredAt[question] = at;
    if (answer === null) unreadable.push(question);
    else if (answer.value !== null) answers[question] = answer.value;
  }
  return { answers, versions, answeredAt, changedAt, unreadable };
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
      {
        value: (openAnswer(vault, row.key, row.payload) as AnswerPayload | null)?.value ?? null,
        version: row.version,
      },
    ]),
  );
}
