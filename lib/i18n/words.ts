import { everyWordOf } from "@/lib/content/every-word";
import type { InterfaceWords, PublicPageWords, Shell } from "@/lib/content/interface-shape";
import type { Language } from "@/lib/content/languages";
import { loadLanguage } from "@/lib/i18n/language";
import { otherLanguages } from "./other-languages";

export type Words = InterfaceWords & {
  readonly shell: Shell;
  readonly publicPages: PublicPageWords;
};

/** The interface and public-page words of one language. In: a language. Out: its typed words. */
export function words(language: Language): Words {
  const { interface: interfaceWords, publicPages } = everyWordOf(language);
  const shell = { ...interfaceWords.shell, languages: otherLanguages(language) };
  return { ...interfaceWords, shell, publicPages };
}

/** The words for this request's language: cookie first, then Accept-Language. */
export const loadWords = async (): Promise<Words> => words(await loadLanguage());
