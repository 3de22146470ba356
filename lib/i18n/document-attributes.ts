import { spokenLanguage } from "@/lib/content/every-word";
import type { Language } from "@/lib/content/languages";

/** What a document in this language says on its `html`. */
export function documentAttributes(language: Language): { lang: string; dir: "ltr" | "rtl" } {
  const { code, direction } = spokenLanguage(language).facts;
  return { lang: code, dir: direction };
}
