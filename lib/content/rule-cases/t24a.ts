import { type RuleCases, ticks } from "../given-answers";

export const t24a: RuleCases = {
  true: {
    "the person wants a trial looked for": {
      plan: ticks("nothing-can-be-done"),
      "plan-facts": ticks("want-trial"),
    },
  },
  false: {
    "the person does not": { plan: ticks("offered") },
  },
  unknown: {
    "the person is not sure": { plan: ticks("offered"), "plan-facts": ["not-sure"] },
  },
};
