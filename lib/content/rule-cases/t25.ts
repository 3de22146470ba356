import { type RuleCases, ticks } from "../given-answers";

export const t25: RuleCases = {
  true: {
    "the plan clashes with a wish for children": { life: ticks("family-plans") },
    "the plan clashes with work or travel": { life: ticks("work-or-travel") },
  },
  false: {
    "nothing clashes": { life: ticks("gut-feeling") },
  },
  unknown: {
    "the person would rather not say": { life: ["rather-not-say"] },
    "the list is still open": { life: ["gut-feeling"] },
  },
};
