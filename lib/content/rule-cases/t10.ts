import { type RuleCases, ticks } from "../given-answers";

export const t10: RuleCases = {
  true: {
    "major surgery is offered": { plan: ticks("offered"), offer: ticks("major") },
    "major surgery is part of a plan under way": {
      plan: ticks("under-way"),
      offer: ticks("major"),
    },
    "the person is not sure of the plan but names major surgery": {
      plan: ["not-sure"],
      offer: ticks("major"),
    },
  },
  false: {
    "the operation is a small one": {
      plan: ticks("offered"),
      offer: ticks("other-procedure"),
      operation: ticks("tonsils"),
    },
    "nothing is offered, whatever was ticked before": { plan: ["none"], offer: ticks("major") },
    "the plan is to watch": { plan: ticks("watching") },
  },
  unknown: {
    "the person is not sure what is offered": { plan: ticks("offered"), offer: ["not-sure"] },
    "the list is still open": { plan: ticks("offered"), offer: ["strong-drug"] },
    "the plan has no answer": { plan: undefined },
  },
};
