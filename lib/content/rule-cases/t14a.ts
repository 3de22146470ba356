import { type RuleCases, ticks } from "../given-answers";

export const t14a: RuleCases = {
  true: {
    "a high-risk drug is offered for multiple sclerosis": {
      group: "ms",
      plan: ticks("offered"),
      offer: ticks("strong-drug"),
    },
    "close watching is offered for multiple sclerosis": {
      group: "ms",
      plan: ticks("offered"),
      offer: ticks("close-watch"),
    },
  },
  false: {
    "long use goes well": { group: "ms", plan: ticks("under-way"), offer: ticks("strong-drug") },
    "it is another illness": {
      group: "neuro",
      plan: ticks("offered"),
      offer: ticks("strong-drug"),
    },
  },
  unknown: {
    "how the drug goes has no answer": {
      group: "ms",
      plan: ticks("under-way"),
      offer: ticks("strong-drug"),
      progress: undefined,
    },
    "the person is not sure of the illness": {
      group: "not-sure",
      plan: ticks("offered"),
      offer: ticks("strong-drug"),
    },
  },
};
