import { type RuleCases, ticks } from "../given-answers";

export const t28a: RuleCases = {
  true: {
    "the person cannot tell how well it works": { trust: ticks("cannot-tell-working") },
  },
  false: {
    "the person can": { trust: ticks("options-unclear") },
  },
  unknown: {
    "the person is not sure": { trust: ["not-sure"] },
  },
};
