import type { RulesWords } from "../word-shapes";
import { diagnosisRuleWords } from "./rules-diagnosis";
import { lifeRuleWords } from "./rules-life";
import { practicalRuleWords } from "./rules-practical";
import { progressRuleWords } from "./rules-progress";
import { sideEffectsRuleWords } from "./rules-side-effects";
import { testsRuleWords } from "./rules-tests";
import { treatmentRiskRuleWords } from "./rules-treatment-risk";
import { trustRuleWords } from "./rules-trust";

/** The words of every rule; a rule without words does not compile. */
export const rulesWords: RulesWords = {
  ...diagnosisRuleWords,
  ...testsRuleWords,
  ...treatmentRiskRuleWords,
  ...sideEffectsRuleWords,
  ...progressRuleWords,
  ...trustRuleWords,
  ...lifeRuleWords,
  ...practicalRuleWords,
};
