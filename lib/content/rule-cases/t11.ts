import { type RuleCases, ticks } from "../given-answers";

export const t11: RuleCases = {
  true: {
    "spine surgery is offered": { plan: ticks("offered"), offer: ticks("spine") },
  },
  false: {
    "a spine problem has no surgery in the plan": {
      group: "spine-joint",
      plan: ticks("offered"),
      offer: ticks("strong-drug"),
    },
  },
  unknown: {
    "the person is not sure what is offered": { plan: ticks("offered"), offer: ["not-sure"] },
  },
};
