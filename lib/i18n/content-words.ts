import type { ContentWords } from "@/lib/content/every-word-shape";
import type { Language } from "@/lib/content/languages";
import { contentWords } from "@/lib/content/words";
import { loadLanguage } from "@/lib/i18n/language";

/** The content's words in this language. */
export const contentWordsFor = (language: Language): ContentWords => contentWords(language);

/** The content's words in this request's language: cookie first, then Accept-Language. */
export const loadContentWords = async (): Promise<ContentWords> =>
  contentWords(await loadLanguage());
