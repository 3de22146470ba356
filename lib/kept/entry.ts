import { keyedHash, type Vault } from "@/lib/db/vault";
import type { FieldsOf, Kind, StatusOf } from "./define-kind";

/** One kept thing, opened. */
export type Entry<K extends Kind = Kind> = {
  readonly id: string;
  readonly kind: K["name"];
  /** The item of the content that it lies over; null for the person's own. */
  readonly content: string | null;
  readonly status: StatusOf<K>;
  readonly due: string | null;
  readonly happenedOn: string | null;
  readonly private: boolean;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly isRemoved: boolean;
  readonly value: FieldsOf<K>;
};

/** What is inside an entry's encrypted payload. */
export type EntryPayload = { readonly content: string | null; readonly value: unknown };

/** Where an entry's payload stands in the database. */
export const entryPlace = (id: string) => ({ table: "Entry", column: "payload", row: id });

/**
 * The id of the row that lies over an item of the content: the same for the same item, so that it
 * is there once, and a keyed hash, so that an address tells nothing of health.
 */
export function contentEntryId(vault: Vault, kind: Kind, content: string): string {
  const scope = kind.scope === "matter" ? vault.matterId : vault.patientId;
  return keyedHash(vault, "entry", [scope, kind.name, content]).slice(0, 32);
}
