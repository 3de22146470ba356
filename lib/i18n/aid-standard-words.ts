import type { AidStandardWords } from "@/lib/content/aid-standard-shape";
import { everyWordOf } from "@/lib/content/every-word";
import { loadLanguage } from "@/lib/i18n/language";

/** The words about the decision-aid standard, for this request's language. */
export const loadAidStandardWords = async (): Promise<AidStandardWords> =>
  everyWordOf(await loadLanguage()).aidStandard;
