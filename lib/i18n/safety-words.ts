import { type SafetyWords, safetyWords } from "@/lib/content/safety-words";
import { loadLanguage } from "@/lib/i18n/language";

/** The words of the safety check and the start in this request's language. */
export const loadSafetyWords = async (): Promise<SafetyWords> => safetyWords(await loadLanguage());
