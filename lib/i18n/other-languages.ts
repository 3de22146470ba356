import { spokenLanguage } from "@/lib/content/every-word";
import type { OtherLanguage } from "@/lib/content/interface-shape";
import { type Language, languages } from "@/lib/content/languages";

/** The languages that can be changed to from this one, each in words of its own. */
export function otherLanguages(current: Language): readonly OtherLanguage[] {
  return languages
    .filter((language) => language !== current)
    .map((language) => {
      const { facts, words } = spokenLanguage(language);
      const { code, name, direction } = facts;
      return { language, code, name, direction, ...words.changeLanguage };
    });
}
