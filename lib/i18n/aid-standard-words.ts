import type { AidStandardWords } from "@/lib/content/aid-standard-shape";
import { aidStandardWords } from "@/lib/content/en/aid-standard";
import { type Language, loadLanguage } from "@/lib/i18n/language";

const byLanguage: Record<Language, AidStandardWords> = { en: aidStandardWords };

/** The words about the decision-aid standard, for this request's language. */
export const loadAidStandardWords = async (): Promise<AidStandardWords> =>
  byLanguage[await loadLanguage()];
