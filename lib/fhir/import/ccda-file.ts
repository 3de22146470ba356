import type { ImportItem, ImportSkip } from "../../engine/import-items";
import type { RoughDate } from "../../engine/rough-dates";

/** What holds for every entry of a document. */
export type CcdaFile = {
  readonly today: string;
  /** When the document was made and who keeps it: for what does not say it itself. */
  readonly document: { readonly on: RoughDate | null; readonly by: string | null };
};

/** What an entry holds: things, or why one of them is left out. */
export type CcdaFinds = readonly (ImportItem | ImportSkip)[];
