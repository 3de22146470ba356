import { everyWordOf } from "@/lib/content/every-word";
import type { SafetyWords } from "@/lib/content/every-word-shape";
import { loadLanguage } from "@/lib/i18n/language";

/** The words of the safety check and the start in this request's language. */
export const loadSafetyWords = async (): Promise<SafetyWords> =>
  everyWordOf(await loadLanguage()).safety;
