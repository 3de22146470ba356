import { type RuleCases, ticks } from "../given-answers";

export const t24: RuleCases = {
  true: {
    "someone who knows said that a trial might fit": {
      plan: ticks("offered"),
      "plan-facts": ticks("trial-might-fit"),
    },
  },
  false: {
    "no one said so": { plan: ticks("offered") },
    "the person only wants one looked for": {
      plan: ticks("offered"),
      "plan-facts": ticks("want-trial"),
    },
  },
  unknown: {
    "the person is not sure": { plan: ticks("offered"), "plan-facts": ["not-sure"] },
  },
};
