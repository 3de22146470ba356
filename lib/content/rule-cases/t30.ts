import { type RuleCases, ticks } from "../given-answers";

export const t30: RuleCases = {
  true: {
    "a gut feeling speaks for it": { life: ticks("gut-feeling") },
  },
  false: {
    "there is none": { life: ticks("want-it-confirmed") },
  },
  unknown: {
    "the person would rather not say": { life: ["rather-not-say"] },
  },
};
