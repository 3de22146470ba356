import { type RuleCases, ticks } from "../given-answers";

export const t26: RuleCases = {
  true: {
    "trust is lost": { trust: ticks("lost-trust") },
    "the person is not heard": { trust: ticks("not-heard") },
    "it is hard to talk": { trust: ticks("hard-to-talk") },
  },
  false: {
    "trust is there": { trust: ["none"] },
    "the person only disagrees": { trust: ticks("disagree") },
  },
  unknown: {
    "the person would rather not say": { trust: ["rather-not-say"] },
    "the list is still open": { trust: ["disagree"] },
  },
};
