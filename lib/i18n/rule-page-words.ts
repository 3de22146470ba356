import { rulePageWords } from "@/lib/content/en/rule-pages";
import type { RulePageWords } from "@/lib/content/rule-page-shape";
import { type Language, loadLanguage } from "@/lib/i18n/language";

const byLanguage: Record<Language, RulePageWords> = { en: rulePageWords };

/** The rule pages' words in one language. */
export const rulePageWordsFor = (language: Language): RulePageWords => byLanguage[language];

/** The rule pages' words for this request's language. */
export const loadRulePageWords = async (): Promise<RulePageWords> =>
  rulePageWordsFor(await loadLanguage());
