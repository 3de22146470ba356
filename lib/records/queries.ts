import { type RecordId, records } from "@/lib/content/suggestions";
import type { PatientId } from "@/lib/db/patient-id";
import {
  arrangeRecords,
  countRecords,
  listRecords,
  type RecordItem,
  type RecordProgress,
  unlistedRecords,
} from "@/lib/engine/record-list";
import type { Entry } from "@/lib/kept/entry";
import { record } from "@/lib/kept/kinds/record";
import {
  entryIdsFor,
  findContent,
  loadEntriesById,
  loadEntry,
  loadEntryHeads,
} from "@/lib/kept/queries";
import type { Situation } from "@/lib/kept/situation-queries";

export type RecordEntry = Entry<typeof record>;

/** One page of the list. */
export type RecordPage = {
  /** The records of this page, in their order. */
  readonly items: readonly RecordItem[];
  /** What was noted of them, by id; only of those that have a row. */
  readonly entries: ReadonlyMap<string, RecordEntry>;
  readonly at: number;
  readonly of: number;
  readonly progress: RecordProgress;
  /** Records that could be added, by shelf. */
  readonly unlisted: ReturnType<typeof unlistedRecords>;
  /** Rows of this page that do not open. */
  readonly unreadable: number;
};

/** How many records stand on a page. */
export const recordsOnPage = 25;

/**
 * One page of the records to fetch. The whole list is ordered and counted by what stands in clear;
 * only the rows of this page are opened.
 * @throws AppError "database-away"; never an empty list instead
 */
export async function loadRecords(
  patientId: PatientId,
  situation: Situation,
  today: string,
  wanted: number,
): Promise<RecordPage> {
  const [items, heads] = await loadItems(patientId, situation, today);
  const of = Math.max(1, Math.ceil(items.length / recordsOnPage));
  const at = Math.min(Math.max(1, wanted), of);
  const shown = items.slice((at - 1) * recordsOnPage, at * recordsOnPage);
  const withRow = shown.filter(({ version }) => version > 0).map(({ id }) => id);
  const entries = await loadEntriesById(patientId, record, withRow);
  return {
    items: shown,
    entries,
    at,
    of,
    progress: countRecords(items),
    unlisted: unlistedRecords(items),
    unreadable: heads === 0 ? 0 : withRow.length - entries.size,
  };
}

async function loadItems(
  patientId: PatientId,
  situation: Situation,
  today: string,
): Promise<readonly [readonly RecordItem[], number]> {
  const [heads, ids] = await Promise.all([
    loadEntryHeads(patientId, record),
    entryIdsFor(patientId, record, records),
  ]);
  const marks = heads.map(({ id, version, status, happenedOn, due, createdAt }) => ({
    id,
    version,
    status,
    askedOn: happenedOn,
    due,
    createdAt: createdAt.getTime(),
  }));
  const listed = listRecords(situation.sheet, situation.suggested.records);
  return [arrangeRecords(listed, marks, ids, today), heads.length];
}

/** One record: of the content, with or without a row, or the person's own. */
export type OneRecord = {
  readonly id: string;
  readonly content: RecordId | null;
  readonly entry: RecordEntry | null;
};

/** The record that an address stands for; null when this person has no such record. */
export async function loadRecord(patientId: PatientId, id: string): Promise<OneRecord | null> {
  const [content, entry] = await Promise.all([
    findContent(patientId, record, id, records),
    loadEntry(patientId, record, id),
  ]);
  if (content === null && (entry === null || entry.isRemoved)) return null;
  return { id, content, entry };
}
