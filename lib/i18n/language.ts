import { cookies, headers } from "next/headers";
import { cache } from "react";

/** Languages that have every word. A new one is added here and the compiler asks for its words. */
export const languages = ["en"] as const;

export type Language = (typeof languages)[number];

export const languageCookie = "language";

const isLanguage = (code: string): code is Language =>
  (languages as readonly string[]).includes(code);

/**
 * Picks a language from an Accept-Language header.
 * In: the header as sent, e.g. "es-MX,es;q=0.9,en;q=0.8", or null. Out: the best language that we
 * have, "en" when none fits. Never throws; malformed parts are skipped.
 */
export function preferredLanguage(acceptLanguage: string | null): Language {
  const wanted = (acceptLanguage ?? "")
    .slice(0, 1000)
    .split(",")
    .map((part) => {
      const [tag = "", ...settings] = part.trim().split(";");
      const quality = settings.find((setting) => setting.trim().startsWith("q="));
      const weight = quality ? Number(quality.trim().slice(2)) : 1;
      return { code: tag.trim().split("-")[0]?.toLowerCase() ?? "", weight };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);

  for (const { code } of wanted) if (isLanguage(code)) return code;
  return "en";
}

/**
 * The language of this request: the person's own choice (cookie) first, then the browser's wish.
 * Out: a language that has every word.
 */
export const loadLanguage = cache(async (): Promise<Language> => {
  const chosen = (await cookies()).get(languageCookie)?.value ?? "";
  if (isLanguage(chosen)) return chosen;
  return preferredLanguage((await headers()).get("accept-language"));
});
