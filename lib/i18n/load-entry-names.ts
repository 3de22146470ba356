import { everyWordOf } from "@/lib/content/every-word";
import type { EntryNames } from "@/lib/content/every-word-shape";
import { loadLanguage } from "./language";

/** What people type, in this request's language. */
export const loadEntryNames = async (): Promise<EntryNames> =>
  everyWordOf(await loadLanguage()).entryNames;
