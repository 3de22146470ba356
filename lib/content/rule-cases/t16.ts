import { type RuleCases, ticks } from "../given-answers";

export const t16: RuleCases = {
  true: {
    "another illness raises the risk": {
      plan: ticks("offered"),
      "plan-facts": ticks("other-illness-risk"),
    },
    "there is no plan yet": { plan: ["none"], "plan-facts": ticks("other-illness-risk") },
  },
  false: {
    "no other illness matters": { plan: ticks("offered") },
  },
  unknown: {
    "the person is not sure": { plan: ticks("offered"), "plan-facts": ["not-sure"] },
  },
};
