import { type RuleCases, ticks } from "../given-answers";

export const t26a: RuleCases = {
  true: {
    "the person disagrees with the plan": { trust: ticks("disagree") },
  },
  false: {
    "the person agrees": { trust: ticks("not-heard") },
  },
  unknown: {
    "the person is not sure": { trust: ["not-sure"] },
  },
};
