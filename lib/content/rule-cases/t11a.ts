import { type RuleCases, ticks } from "../given-answers";

export const t11a: RuleCases = {
  true: {
    "spine surgery is for pain alone": {
      plan: ticks("offered"),
      offer: ticks("spine"),
      operation: ticks("spine-for-pain"),
    },
  },
  false: {
    "spine surgery is for more than pain": { plan: ticks("offered"), offer: ticks("spine") },
    "no spine surgery is offered": {
      plan: ticks("offered"),
      offer: ticks("major"),
      operation: ticks("spine-for-pain"),
    },
  },
  unknown: {
    "the person is not sure what it is for": {
      plan: ticks("offered"),
      offer: ticks("spine"),
      operation: ["not-sure"],
    },
    "what it is for has no answer": {
      plan: ticks("offered"),
      offer: ticks("spine"),
      operation: undefined,
    },
  },
};
