import { type RuleCases, ticks } from "../given-answers";

export const t25a: RuleCases = {
  true: {
    "the plan changes daily life in a big way": { life: ticks("daily-life") },
  },
  false: {
    "it does not": { life: ticks("work-or-travel") },
  },
  unknown: {
    "the person is not sure": { life: ["not-sure"] },
  },
};
