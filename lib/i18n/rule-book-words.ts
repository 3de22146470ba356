import { ruleBookWords } from "@/lib/content/en/rule-book";
import type { RuleBookWords } from "@/lib/content/rule-book-shape";
import { type Language, loadLanguage } from "@/lib/i18n/language";

const byLanguage: Record<Language, RuleBookWords> = { en: ruleBookWords };

/** The words of the rule book beside the rules, in one language. */
export const ruleBookWordsFor = (language: Language): RuleBookWords => byLanguage[language];

/** The words of the rule book beside the rules, for this request's language. */
export const loadRuleBookWords = async (): Promise<RuleBookWords> =>
  ruleBookWordsFor(await loadLanguage());
