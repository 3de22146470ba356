import { type RuleCases, ticks } from "../given-answers";

export const t15: RuleCases = {
  true: {
    "an experimental treatment is offered": {
      plan: ticks("offered"),
      offer: ticks("experimental"),
    },
  },
  false: {
    "the treatment is a usual one": { plan: ticks("offered"), offer: ticks("strong-drug") },
  },
  unknown: {
    "the person is not sure what is offered": { plan: ticks("offered"), offer: ["not-sure"] },
  },
};
