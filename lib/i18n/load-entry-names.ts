import { fastEntryNames } from "@/lib/content/en/fast-entry";
import { dateNames } from "@/lib/content/en/rough-dates";
import type { FastEntryNames } from "@/lib/content/fast-entry-shape";
import type { DateNames } from "@/lib/content/rough-date-shape";
import { type Language, loadLanguage } from "./language";

/** What people of one language type for dates, doses and the like. */
export type EntryNames = { readonly dates: DateNames; readonly entry: FastEntryNames };

const byLanguage: Record<Language, EntryNames> = {
  en: { dates: dateNames, entry: fastEntryNames },
};

/** What people type, in this request's language. */
export const loadEntryNames = async (): Promise<EntryNames> => byLanguage[await loadLanguage()];
