import { isLanguage } from "@/lib/content/every-word";
import { type Language, languages } from "@/lib/content/languages";

/** The cookie that keeps a chosen language: its code, and nothing else in it. */
export const languageCookie = "language";

/** The language behind a code; null where somebody cannot choose it here. In: anything. */
export function readLanguage(code: unknown): Language | null {
  return typeof code === "string" && isLanguage(code) ? code : null;
}

const isReal = (code: string): code is Language => (languages as readonly string[]).includes(code);

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

  for (const { code } of wanted) if (isReal(code)) return code;
  return "en";
}

/**
 * The language to speak: the person's own choice first, then the browser's wish.
 * In: the value of the cookie, if there is one; the Accept-Language header, or null.
 */
export function chooseLanguage(
  chosen: string | undefined,
  acceptLanguage: string | null,
): Language {
  if (chosen !== undefined && isLanguage(chosen)) return chosen;
  return preferredLanguage(acceptLanguage);
}
