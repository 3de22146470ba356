import { openVault } from "@/lib/db/keyring";
import type { PatientId } from "@/lib/db/patient-id";
import { openField, type Vault } from "@/lib/db/vault";
import { readDb } from "@/lib/db/work";
import type { FieldsOf, Kind, StatusOf } from "./define-kind";
import { contentEntryId, type Entry, type EntryPayload, entryPlace } from "./entry";
import { readLongList } from "./long-lists";

/** In which order entries come. Those without such a day come last. */
export type EntryOrder = "made" | "due" | "happened" | "changed";

export type EntryList<K extends Kind> = {
  readonly entries: readonly Entry<K>[];
  /** How many there are on all pages. */
  readonly total: number;
  /** Rows of this page that do not open; they are kept, and not shown (R24). */
  readonly unreadable: number;
};

/** What stands in clear of an entry: enough to count and to sort, without opening anything. */
export type EntryHead<K extends Kind = Kind> = Omit<Entry<K>, "value" | "content">;

const selected = {
  id: true,
  status: true,
  due: true,
  happenedOn: true,
  private: true,
  version: true,
  createdAt: true,
  updatedAt: true,
  deletedAt: true,
} as const;

const idShape = /^[\w-]{1,64}$/;

const orders = {
  made: [{ createdAt: "asc" }, { id: "asc" }],
  due: [{ due: { sort: "asc", nulls: "last" } }, { createdAt: "asc" }, { id: "asc" }],
  happened: [{ happenedOn: { sort: "asc", nulls: "last" } }, { createdAt: "asc" }, { id: "asc" }],
  changed: [{ updatedAt: "desc" }, { id: "asc" }],
} as const;

type EntryOptions<K extends Kind> = {
  readonly page?: { readonly at: number; readonly size: number };
  readonly order?: EntryOrder;
  readonly removed?: boolean;
  readonly statuses?: readonly StatusOf<K>[];
};

/**
 * What a person keeps of one kind. Only the rows of the page asked for are opened.
 * @param options.page counted from 1, and how many on a page; without it all of them
 * @param options.removed true for those that were removed and can be brought back
 * @param options.statuses only those with one of these
 * @throws AppError "database-away"; never an empty list instead
 */
export async function loadEntries<K extends Kind>(
  patientId: PatientId,
  kind: K,
  options: EntryOptions<K> = {},
): Promise<EntryList<K>> {
  const vault = await openVault(patientId);
  if (vault === null) return { entries: [], total: 0, unreadable: 0 };
  if (options.page || options.statuses) return readEntries(vault, kind, options);
  const name = [kind.name, options.order ?? "made", options.removed ?? false].join();
  const mark = () => loadMark(vault, kind);
  return readLongList(vault, name, mark, () => readEntries(vault, kind, options));
}

async function loadMark(vault: Vault, kind: Kind): Promise<string> {
  const where = ownedBy(vault, kind);
  const found = await readDb((db) =>
    db.entry.aggregate({ where, _sum: { version: true }, _count: true }),
  );
  return `${found._count}.${found._sum.version}`;
}

async function readEntries<K extends Kind>(
  vault: Vault,
  kind: K,
  { page, order = "made", removed = false, statuses }: EntryOptions<K>,
): Promise<EntryList<K>> {
  const where = {
    ...ownedBy(vault, kind),
    deletedAt: removed ? { not: null } : null,
    ...(statuses && { status: { in: [...statuses] } }),
  };
  const [rows, total] = await readDb((db) =>
    Promise.all([
      db.entry.findMany({
        where,
        select: { ...selected, payload: true },
        orderBy: [...orders[order]],
        ...(page && { skip: (page.at - 1) * page.size, take: page.size }),
      }),
      page ? db.entry.count({ where }) : null,
    ]),
  );
  const entries = rows.flatMap((row) => openEntry(vault, kind, row) ?? []);
  return { entries, total: total ?? rows.length, unreadable: rows.length - entries.length };
}

/** Every entry of a kind without its content: for counts and pictures, however many there are. */
export async function loadEntryHeads<K extends Kind>(
  patientId: PatientId,
  kind: K,
): Promise<readonly EntryHead<K>[]> {
  const vault = await openVault(patientId);
  if (vault === null) return [];
  const rows = await readDb((db) =>
    db.entry.findMany({
      where: { ...ownedBy(vault, kind), deletedAt: null },
      select: selected,
      orderBy: [...orders.made],
    }),
  );
  return rows.map((row) => headOf(kind, row));
}

/** Some entries by their ids, removed ones too; those that are not there are left out. */
export async function loadEntriesById<K extends Kind>(
  patientId: PatientId,
  kind: K,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Entry<K>>> {
  // Some come out of an address: what is no id is nothing kept, on either database (S17).
  const known = ids.filter((id) => idShape.test(id));
  const vault = await openVault(patientId);
  if (vault === null || known.length === 0) return new Map();
  const rows = await readDb((db) =>
    db.entry.findMany({
      where: { ...ownedBy(vault, kind), id: { in: known } },
      select: { ...selected, payload: true },
    }),
  );
  const entries = rows.flatMap((row) => openEntry(vault, kind, row) ?? []);
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** One entry, removed or not; null when this person keeps no such thing. */
export async function loadEntry<K extends Kind>(
  patientId: PatientId,
  kind: K,
  id: string,
): Promise<Entry<K> | null> {
  return (await loadEntriesById(patientId, kind, [id])).get(id) ?? null;
}

/** The ids that rows over these items of the content have, whether or not the rows are there yet. */
export async function entryIdsFor<C extends string>(
  patientId: PatientId,
  kind: Kind,
  contents: readonly C[],
): Promise<ReadonlyMap<C, string>> {
  const vault = await openVault(patientId);
  if (vault === null) return new Map();
  return new Map(contents.map((content) => [content, contentEntryId(vault, kind, content)]));
}

/** The id that the row over one item of the content has. Empty when the person is gone. */
export async function entryIdFor(
  patientId: PatientId,
  kind: Kind,
  content: string,
): Promise<string> {
  return (await entryIdsFor(patientId, kind, [content])).get(content) ?? "";
}

/** Which item of the content an id in an address stands for; null when none of these. */
export async function findContent<C extends string>(
  patientId: PatientId,
  kind: Kind,
  id: string,
  contents: readonly C[],
): Promise<C | null> {
  const ids = await entryIdsFor(patientId, kind, contents);
  return contents.find((content) => ids.get(content) === id) ?? null;
}

/** What a row must have to belong to this person, this kind and, where it is of one, this matter. */
export function ownedBy(vault: Vault, kind: Kind) {
  const matterId = kind.scope === "matter" ? vault.matterId : null;
  return { patientId: vault.patientId, kind: kind.name, matterId };
}

/** A row as stored. */
export type EntryRow = {
  readonly id: string;
  readonly status: string;
  readonly due: string | null;
  readonly happenedOn: string | null;
  readonly private: boolean;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly deletedAt: Date | null;
  readonly payload: string;
};

/** Opens a row; null when it does not open: one damaged row must not take the rest with it (R24). */
export function openEntry<K extends Kind>(vault: Vault, kind: K, row: EntryRow): Entry<K> | null {
  try {
    const opened = openField(vault, entryPlace(row.id), row.payload) as EntryPayload;
    return { ...headOf(kind, row), content: opened.content, value: opened.value as FieldsOf<K> };
  } catch {
    return null;
  }
}

function headOf<K extends Kind>(kind: K, row: Omit<EntryRow, "payload">): EntryHead<K> {
  const { deletedAt, ...rest } = row;
  const known = (kind.statuses as readonly string[]).includes(rest.status);
  return {
    id: rest.id,
    kind: kind.name,
    status: known ? rest.status : kind.statuses[0],
    due: rest.due,
    happenedOn: rest.happenedOn,
    private: rest.private,
    version: rest.version,
    createdAt: rest.createdAt,
    updatedAt: rest.updatedAt,
    isRemoved: deletedAt !== null,
  };
}

/** Whether some entries, of whatever kind, are marked private now; those that are gone are left out. */
export async function loadMarks(
  patientId: PatientId,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly private: boolean }>> {
  if (ids.length === 0) return new Map();
  const rows = await readDb((db) =>
    db.entry.findMany({
      where: { patientId, id: { in: [...ids] } },
      select: { id: true, private: true },
    }),
  );
  return new Map(rows.map((row) => [row.id, { private: row.private }]));
}

/**
 * A mark of everything a person keeps and said: it changes with every change. To tell whether what
 * was read in several queries is of one moment.
 */
export async function loadMoment(patientId: PatientId): Promise<string> {
  const entries = readDb((db) =>
    db.entry.aggregate({ where: { patientId }, _sum: { version: true }, _count: true }),
  );
  const answers = readDb((db) =>
    db.answer.aggregate({ where: { patientId }, _sum: { version: true }, _count: true }),
  );
  const [one, two] = await Promise.all([entries, answers]);
  return [one._count, one._sum.version, two._count, two._sum.version].join(".");
}
