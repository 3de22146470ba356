import { everyWordOf } from "@/lib/content/every-word";
import type { Language } from "@/lib/content/languages";
import type { RuleBookWords } from "@/lib/content/rule-book-shape";
import { loadLanguage } from "@/lib/i18n/language";

/** The words of the rule book beside the rules, in one language. */
export const ruleBookWordsFor = (language: Language): RuleBookWords =>
  everyWordOf(language).ruleBook;

/** The words of the rule book beside the rules, for this request's language. */
export const loadRuleBookWords = async (): Promise<RuleBookWords> =>
  ruleBookWordsFor(await loadLanguage());
