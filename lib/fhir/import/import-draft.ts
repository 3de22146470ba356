import type { ImportFound, ImportKind } from "../../engine/import-items";

/** What is inside the encrypted payload of a read file. */
export type ImportPayload =
  | { readonly found: ImportFound }
  | { readonly kept: { readonly [K in ImportKind]?: number } };

/** Where that payload stands in the database. */
export const importPlace = (row: string) => ({ table: "ImportDraft", column: "payload", row });

/** How long what was read waits. */
export const importKeptMs = 60 * 60_000;
