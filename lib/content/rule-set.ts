/** The version of questions, rules and policy together. Raised with every change of any of them. */
export const ruleSetVersion = "2026.11.1";
