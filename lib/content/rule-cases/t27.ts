import { type RuleCases, ticks } from "../given-answers";

export const t27: RuleCases = {
  true: {
    "the doctor took the wish badly": { trust: ticks("reacted-badly") },
  },
  false: {
    "the doctor did not": { trust: ["none"] },
  },
  unknown: {
    "the person would rather not say": { trust: ["rather-not-say"] },
  },
};
