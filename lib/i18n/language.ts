import { cookies, headers } from "next/headers";
import { cache } from "react";
import type { Language } from "@/lib/content/languages";
import { chooseLanguage, languageCookie } from "./choose-language";

/**
 * The language of this request: the person's own choice (cookie) first, then the browser's wish.
 * Out: a language that has every word.
 */
export const loadLanguage = cache(async (): Promise<Language> => {
  const chosen = (await cookies()).get(languageCookie)?.value;
  return chooseLanguage(chosen, (await headers()).get("accept-language"));
});
