import { openVault } from "@/lib/db/keyring";
import { answerPlace, gatePlace } from "@/lib/db/load-matter";
import type { PatientId } from "@/lib/db/patient-id";
import { openField, type Vault } from "@/lib/db/vault";
import { readDb } from "@/lib/db/work";
import type { GateRecord } from "@/lib/engine/gate";
import { allKinds, isKindName } from "@/lib/kept/all-kinds";
import { type AnswerPayload, questionOfKey } from "@/lib/kept/answer-fields";
import { loadMoment, openEntry } from "@/lib/kept/queries";
import { requireFreshReads } from "@/lib/kept/read-again";
import { linesToGive, type Whole, type WholeAnswer, type WholeEntry } from "@/lib/kept/whole";

const mostTries = 5;

/**
 * Reads something in several queries, of one moment: where anything changes meanwhile, it is read
 * again. Null when it changed every time, which is said to the person; never half old, half new.
 * @throws AppError "database-away"; Error in a page, where the second read would be the first one
 */
export async function loadOfOneMoment<T>(
  patientId: PatientId,
  read: () => Promise<T>,
): Promise<T | null> {
  requireFreshReads();
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const before = await loadMark(patientId);
    const found = await read();
    if ((await loadMark(patientId)) === before) return found;
  }
  return null;
}

/** The mark of everything kept, with what was said at the safety check, which is only ever added to. */
async function loadMark(patientId: PatientId): Promise<string> {
  const [moment, said] = await Promise.all([
    loadMoment(patientId),
    readDb((db) => db.gateRecord.count({ where: { patientId } })),
  ]);
  return `${moment}.${said}`;
}

/**
 * Everything that is kept about one person, whatever the kind, removed things too. Null when the
 * person is gone. Rows that do not open are counted, and do not take the rest with them (R24).
 * @throws AppError "database-away"; never a part of it instead
 */
export async function loadWhole(patientId: PatientId): Promise<Whole | null> {
  const vault = await openVault(patientId);
  if (vault === null) return null;
  const where = { patientId: vault.patientId };
  const [person, matters, entries, answers, gate] = await readDb((db) =>
    Promise.all([
      db.patient.findUnique({
        where: { id: vault.patientId },
        select: { id: true, createdAt: true, consentAt: true, version: true },
      }),
      db.matter.findMany({
        where,
        select: { id: true, createdAt: true, version: true },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      }),
      db.entry.findMany({ where, orderBy: [{ createdAt: "asc" }, { id: "asc" }] }),
      db.answer.findMany({ where, orderBy: [{ createdAt: "asc" }, { key: "asc" }] }),
      db.gateRecord.findMany({ where, orderBy: [{ at: "asc" }, { id: "asc" }] }),
    ]),
  );
  if (person === null) return null;
  const opened = entries.map((row): WholeEntry | null => {
    if (!isKindName(row.kind)) return null;
    const entry = openEntry(vault, allKinds[row.kind], row);
    return entry === null ? null : ({ ...entry, matter: row.matterId } as WholeEntry);
  });
  const said = answers.map((row) => openedAnswer(vault, row));
  const checks = gate.map(({ id, at, matterId, version, payload }) => {
    const record = opening(vault, gatePlace(id), payload) as Omit<GateRecord, "at"> | null;
    if (record === null) return null;
    const { kind, lines, wayOn = null } = record;
    return { id, at, matter: matterId, version, kind, lines, wayOn };
  });
  const isThere = <T>(one: T | null): one is T => one !== null;
  return {
    person,
    matters,
    entries: opened.filter(isThere),
    answers: said.filter(isThere),
    gate: checks.filter(isThere).flatMap((check) => {
      const lines = linesToGive(check.lines, check.wayOn);
      return lines === null ? [] : [{ ...check, lines }];
    }),
    unreadable: [...opened, ...said, ...checks].filter((one) => one === null).length,
  };
}

type AnswerRow = {
  readonly key: string;
  readonly matterId: string;
  readonly slot: string;
  readonly payload: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
};

function openedAnswer(vault: Vault, row: AnswerRow): WholeAnswer | null {
  const { key, matterId, slot, version, createdAt, updatedAt, payload } = row;
  const answer = opening(vault, answerPlace(key), payload) as AnswerPayload | null;
  if (answer === null) return null;
  const question = answer.question ?? questionOfKey(vault, key);
  return { matter: matterId, slot, question, value: answer.value, version, createdAt, updatedAt };
}

function opening(vault: Vault, place: Parameters<typeof openField>[1], payload: string): unknown {
  try {
    return openField(vault, place, payload);
  } catch {
    return null;
  }
}
