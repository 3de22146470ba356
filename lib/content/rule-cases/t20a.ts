import { type RuleCases, ticks } from "../given-answers";

export const t20a: RuleCases = {
  true: {
    "several options are named for multiple sclerosis": {
      group: "ms",
      plan: ticks("offered"),
      "plan-facts": ticks("several-options"),
    },
    "experts differ on multiple sclerosis": {
      group: "ms",
      plan: ticks("offered"),
      "plan-facts": ticks("experts-differ"),
    },
  },
  false: {
    "one way is named": { group: "ms", plan: ticks("offered") },
    "it is another illness": {
      group: "cancer",
      plan: ticks("offered"),
      "plan-facts": ticks("several-options"),
    },
  },
  unknown: {
    "the person is not sure": { group: "ms", plan: ticks("offered"), "plan-facts": ["not-sure"] },
  },
};
