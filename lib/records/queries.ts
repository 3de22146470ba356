import { officeDays } from "@/lib/content/record-details";
import { type RecordId, records } from "@/lib/content/suggestions";
import type { PatientId } from "@/lib/db/patient-id";
import { planWait } from "@/lib/engine/deadlines";
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
import { readWait, wait, waitContent } from "@/lib/kept/kinds/wait";
import { type Asked, readPage, rowsOf, type Shown } from "@/lib/kept/paging";
import {
  entryIdsFor,
  findContent,
  loadEntriesById,
  loadEntry,
  loadEntryHeads,
} from "@/lib/kept/queries";
import type { Situation } from "@/lib/kept/situation-queries";

export type RecordEntry = Entry<typeof record>;

/** One page of the list, or all of it. */
export type RecordPage = {
  /** The records of this page, in their order. */
  readonly items: readonly RecordItem[];
  /** What was noted of them, by id; only of those that have a row. */
  readonly entries: ReadonlyMap<string, RecordEntry>;
  readonly shown: Shown;
  readonly progress: RecordProgress;
  /** Records that could be added, by shelf. */
  readonly unlisted: ReturnType<typeof unlistedRecords>;
  /** The day by which all of them are to be with the second doctor; null while no date is known. */
  readonly wantedBy: string | null;
  /** Rows of this page that do not open. */
  readonly unreadable: number;
};

/**
 * One page of the records to fetch. The whole list is ordered and counted by what stands in clear;
 * only the rows of this page are opened.
 * @param asked `page` as it came in the address
 * @throws AppError "database-away"; never an empty list instead
 */
export async function loadRecords(
  patientId: PatientId,
  situation: Situation,
  today: string,
  asked: Asked,
): Promise<RecordPage> {
  const [items, heads] = await loadItems(patientId, situation, today);
  const shown = readPage(asked, items.length);
  const onPage = rowsOf(items, shown);
  const withRow = onPage.filter(({ version }) => version > 0).map(({ id }) => id);
  const [entries, wantedBy] = await Promise.all([
    loadEntriesById(patientId, record, withRow),
    loadWantedBy(patientId, today),
  ]);
  return {
    items: onPage,
    entries,
    shown,
    progress: countRecords(items),
    unlisted: unlistedRecords(items),
    wantedBy,
    unreadable: heads === 0 ? 0 : withRow.length - entries.size,
  };
}

/** Counted back from what the person wrote of the time there is; never before today. */
async function loadWantedBy(patientId: PatientId, today: string): Promise<string | null> {
  const ids = await entryIdsFor(patientId, wait, [waitContent]);
  const kept = await loadEntriesById(patientId, wait, [...ids.values()]);
  const told = [...kept.values()].find(({ isRemoved }) => !isRemoved);
  if (told === undefined) return null;
  const any = { id: "any", kind: "record", before: "consult", planFor: officeDays } as const;
  const { deadlines } = planWait(readWait(told.value), today, [{ ...any, isDone: false }]);
  return deadlines.find(({ step }) => step === "records-there")?.on ?? null;
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
  /** The day by which all records are wanted; null while no date is known. */
  readonly wantedBy: string | null;
  readonly content: RecordId | null;
  readonly entry: RecordEntry | null;
};

/** The record that an address stands for; null when this person has no such record. */
export async function loadRecord(
  patientId: PatientId,
  id: string,
  today: string,
): Promise<OneRecord | null> {
  const [content, entry, wantedBy] = await Promise.all([
    findContent(patientId, record, id, records),
    loadEntry(patientId, record, id),
    loadWantedBy(patientId, today),
  ]);
  if (content === null && (entry === null || entry.isRemoved)) return null;
  return { id, content, entry, wantedBy };
}
