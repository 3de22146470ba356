import { spokenLanguage } from "@/lib/content/every-word";
import type { Language } from "@/lib/content/languages";

/** How a day is written: "long" with the year, "short" without, "weekday" with the day of the week. */
export type DayStyle = "long" | "short" | "weekday";

const styles: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  long: { year: "numeric", month: "long", day: "numeric" },
  short: { month: "long", day: "numeric" },
  weekday: { weekday: "long", month: "long", day: "numeric" },
};

/**
 * A calendar day in words: the same in every time zone. In: YYYY-MM-DD. Out: "November 20, 2026",
 * "November 20" or "Friday, November 20", as the language writes it.
 */
export function formatDay(day: string, language: Language, style: DayStyle = "long"): string {
  const { locale } = spokenLanguage(language).facts;
  const format = new Intl.DateTimeFormat(locale, { ...styles[style], timeZone: "UTC" });
  return format.format(new Date(`${day}T00:00:00Z`));
}
