import { everyWordOf } from "@/lib/content/every-word";
import type { ErrorPageWords, OtherLanguage } from "@/lib/content/interface-shape";
import { chooseLanguage, languageCookie } from "./choose-language";
import { documentAttributes } from "./document-attributes";
import { otherLanguages } from "./other-languages";

/** What the server in front of Next has to know of the language of a request. */
export type ServedLanguage = {
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  /** For the page that it draws where one failed. */
  readonly errorPage: ErrorPageWords;
  readonly languages: readonly OtherLanguage[];
};

/**
 * The language of a request before Next has seen it. In: its Cookie and Accept-Language headers as
 * they came. Never throws.
 */
export function servedLanguage(
  cookies: string | undefined,
  acceptLanguage: string | undefined,
): ServedLanguage {
  const cookie = (cookies ?? "")
    .split(";")
    .map((one) => one.trim())
    .find((one) => one.startsWith(`${languageCookie}=`));
  const chosen = cookie?.slice(languageCookie.length + 1);
  const language = chooseLanguage(chosen, acceptLanguage ?? null);
  return {
    ...documentAttributes(language),
    errorPage: everyWordOf(language).errorPage,
    languages: otherLanguages(language),
  };
}
