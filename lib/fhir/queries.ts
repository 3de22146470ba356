import { openVault } from "@/lib/db/keyring";
import type { PatientId } from "@/lib/db/patient-id";
import { openField } from "@/lib/db/vault";
import { readDb } from "@/lib/db/work";
import { type ImportFound, type ImportKind, importKinds } from "@/lib/engine/import-items";
import type { KeptThing } from "@/lib/engine/import-match";
import { isRoughDate, type RoughDate } from "@/lib/engine/rough-dates";
import { loadEntries } from "@/lib/kept/queries";
import { type ImportPayload, importPlace } from "./import/import-draft";
import { keptKinds, nameField } from "./import/import-entry";

/** The file that a person read last: nothing, past its hour, waiting, or how much of it was kept. */
export type ImportState =
  | { readonly is: "none" }
  | { readonly is: "expired" }
  | { readonly is: "found"; readonly id: string; readonly found: ImportFound }
  | {
      readonly is: "kept";
      readonly id: string;
      readonly counts: { readonly [K in ImportKind]?: number };
    };

/**
 * What was read of this patient's file. Another's is not found.
 * @throws AppError "database-away"
 */
export async function loadImport(patientId: PatientId, now = new Date()): Promise<ImportState> {
  const vault = await openVault(patientId);
  if (vault === null) return { is: "none" };
  const row = await readDb((db) =>
    db.importDraft.findUnique({
      where: { patientId: vault.patientId },
      select: { id: true, payload: true, expiresAt: true },
    }),
  );
  if (row === null) return { is: "none" };
  if (row.expiresAt.getTime() <= now.getTime()) return { is: "expired" };
  const payload = openField(vault, importPlace(row.id), row.payload) as ImportPayload;
  return "found" in payload
    ? { is: "found", id: row.id, found: payload.found }
    : { is: "kept", id: row.id, counts: payload.kept };
}

/** What a person keeps of the kinds that a file can bring. */
export type KeptForImport = {
  readonly things: readonly KeptThing[];
  /** How many more of each kind there is room for. */
  readonly room: { readonly [K in ImportKind]: number };
};

/** Everything that is there already, for telling what a file would double. */
export async function loadKeptForImport(patientId: PatientId): Promise<KeptForImport> {
  const lists = await Promise.all(
    importKinds.map(async (kind) => {
      const { entries, total } = await loadEntries(patientId, keptKinds[kind]);
      return { kind, total, entries };
    }),
  );
  const things = lists.flatMap(({ kind, entries }) =>
    entries.map(({ value }): KeptThing => {
      const text = (field: string) => (typeof value[field] === "string" ? value[field] : "");
      const dates = dateFields[kind];
      return {
        kind,
        name: text(nameField[kind]),
        from: asDate(text(dates.from)),
        until: asDate(text(dates.until)),
      };
    }),
  );
  const room = Object.fromEntries(
    lists.map(({ kind, total }) => [kind, Math.max(0, keptKinds[kind].atMost - total)]),
  ) as KeptForImport["room"];
  return { things, room };
}

const dateFields: { readonly [K in ImportKind]: { from: string; until: string } } = {
  condition: { from: "since", until: "" },
  allergy: { from: "", until: "" },
  medicine: { from: "start", until: "stop" },
  operation: { from: "when", until: "" },
  event: { from: "when", until: "until" },
  record: { from: "takenOn", until: "" },
};

const asDate = (text: string): RoughDate | null => (isRoughDate(text) ? text : null);
