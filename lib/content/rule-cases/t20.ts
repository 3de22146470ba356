import { type RuleCases, ticks } from "../given-answers";

export const t20: RuleCases = {
  true: {
    "the doctor names several fair options": {
      plan: ticks("offered"),
      "plan-facts": ticks("several-options"),
    },
    "the doctor says that experts differ": {
      plan: ticks("watching"),
      "plan-facts": ticks("experts-differ"),
    },
  },
  false: {
    "one way is named": { plan: ticks("offered") },
  },
  unknown: {
    "the person is not sure": { plan: ticks("offered"), "plan-facts": ["not-sure"] },
  },
};
