import { type RuleCases, ticks } from "../given-answers";

export const t13: RuleCases = {
  true: {
    "another procedure is planned": { plan: ticks("offered"), offer: ticks("other-procedure") },
  },
  false: {
    "only a drug is offered": { plan: ticks("offered"), offer: ticks("strong-drug") },
    "nothing is offered": { plan: ticks("watching") },
  },
  unknown: {
    "the person is not sure what is offered": { plan: ticks("offered"), offer: ["not-sure"] },
  },
};
