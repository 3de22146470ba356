import { type RuleCases, ticks } from "../given-answers";

export const t28: RuleCases = {
  true: {
    "the options are not clear": { trust: ticks("options-unclear") },
  },
  false: {
    "they are clear": { trust: ticks("cannot-tell-working") },
  },
  unknown: {
    "the person is not sure": { trust: ["not-sure"] },
  },
};
