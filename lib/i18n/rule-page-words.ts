import { everyWordOf } from "@/lib/content/every-word";
import type { Language } from "@/lib/content/languages";
import type { RulePageWords } from "@/lib/content/rule-page-shape";
import { loadLanguage } from "@/lib/i18n/language";

/** The rule pages' words in one language. */
export const rulePageWordsFor = (language: Language): RulePageWords =>
  everyWordOf(language).rulePages;

/** The rule pages' words for this request's language. */
export const loadRulePageWords = async (): Promise<RulePageWords> =>
  rulePageWordsFor(await loadLanguage());
