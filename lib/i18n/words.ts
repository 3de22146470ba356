import { interfaceWords } from "@/lib/content/en/interface";
import { publicPageWords } from "@/lib/content/en/public-pages";
import type { InterfaceWords, PublicPageWords } from "@/lib/content/interface-shape";
import { type Language, loadLanguage } from "@/lib/i18n/language";

export type Words = InterfaceWords & { readonly publicPages: PublicPageWords };

const byLanguage: Record<Language, Words> = {
  en: { ...interfaceWords, publicPages: publicPageWords },
};

/** The interface and public-page words of one language. In: a language. Out: its typed words. */
export const words = (language: Language): Words => byLanguage[language];

/** The words for this request's language: cookie first, then Accept-Language. */
export const loadWords = async (): Promise<Words> => words(await loadLanguage());
