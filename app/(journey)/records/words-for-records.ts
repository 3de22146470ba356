import type { AllWorkspaceWords } from "@/lib/content/every-word-shape";
import type { Language } from "@/lib/content/languages";
import { formatDay } from "@/lib/i18n/format-day";
import type { RecordWords } from "@/lib/records/list-view";

/** The words of the records, and how days are written: a day of this year goes without its year. */
export function wordsForRecords(
  words: AllWorkspaceWords,
  content: RecordWords["content"],
  language: Language,
  today: string,
): RecordWords {
  const isThisYear = (day: string) => day.slice(0, 4) === today.slice(0, 4);
  return {
    page: words.records,
    details: words.recordDetails,
    content,
    day: (day) => formatDay(day, language, isThisYear(day) ? "short" : "long"),
    fullDay: (day) => formatDay(day, language),
  };
}
