import { type RuleCases, ticks } from "../given-answers";

export const t12: RuleCases = {
  true: {
    "a heart procedure is offered": { plan: ticks("offered"), offer: ticks("heart") },
  },
  false: {
    "there is a heart condition alone": {
      group: "heart",
      plan: ticks("under-way"),
      offer: ticks("strong-drug"),
    },
    "a heart condition is watched": { group: "heart", plan: ticks("watching") },
  },
  unknown: {
    "the person is not sure what is offered": {
      group: "heart",
      plan: ticks("offered"),
      offer: ["not-sure"],
    },
  },
};
