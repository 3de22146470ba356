import type { AskableId } from "@/lib/content/askables/ids";
import { askFor } from "@/lib/content/askables/wording";
import { roughDateWords } from "@/lib/content/en/rough-dates";
import { ruleSetVersion } from "@/lib/content/rule-set";
import type { Spoken } from "@/lib/content/types";
import type { ContentWords } from "@/lib/content/words";
import { sayRoughDate } from "@/lib/engine/rough-dates";

const datesOf = { en: roughDateWords } as const;

/** The version of the rules, for the foot of every page. */
export const ruleSetOf = (): string => ruleSetVersion;

/** A date as well as it is known, in words. In: a rough date, the language of the packet. */
export function sayDate(date: string, language: keyof typeof datesOf): string {
  return sayRoughDate(date, datesOf[language]);
}

/** A question of the bank, in the wording for the group that was answered. */
export function wordingOf(id: AskableId, group: unknown, content: ContentWords): Spoken {
  return askFor(content.askables[id], group);
}
