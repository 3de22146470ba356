/** What may be answered in place of an option: on a question of fact, and on one that may touch. */
export const factual = ["not-sure"] as const;
export const sensitive = ["not-sure", "rather-not-say"] as const;
