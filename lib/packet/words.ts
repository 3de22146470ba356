import type { AskableId } from "@/lib/content/askables/ids";
import { askFor } from "@/lib/content/askables/wording";
import { everyWordOf, isLanguage, spokenLanguage } from "@/lib/content/every-word";
import type { ContentWords } from "@/lib/content/every-word-shape";
import type { Language } from "@/lib/content/languages";
import { ruleSetVersion } from "@/lib/content/rule-set";
import type { Spoken } from "@/lib/content/types";
import { sayRoughDate } from "@/lib/engine/rough-dates";

/** The version of the rules, for the foot of every page. */
export const ruleSetOf = (): string => ruleSetVersion;

/** Whether a language is read from right to left. In: its code. */
export const isRightToLeft = (code: string): boolean =>
  isLanguage(code) && spokenLanguage(code).facts.direction === "rtl";

/** A date as well as it is known, in words. In: a rough date, the language of the packet. */
export function sayDate(date: string, language: Language): string {
  return sayRoughDate(date, everyWordOf(language).roughDates);
}

/** A question of the bank, in the wording for the group that was answered. */
export function wordingOf(id: AskableId, group: unknown, content: ContentWords): Spoken {
  return askFor(content.askables[id], group);
}
