import { type RuleCases, ticks } from "../given-answers";

export const t14: RuleCases = {
  true: {
    "a high-risk drug is offered": { plan: ticks("offered"), offer: ticks("strong-drug") },
    "close watching is part of the offer": { plan: ticks("offered"), offer: ticks("close-watch") },
    "a high-risk drug in use is not going well": {
      plan: ticks("under-way"),
      offer: ticks("strong-drug"),
      progress: "not-helped",
    },
    "a high-risk drug in use has new side effects": {
      plan: ticks("under-way"),
      offer: ticks("strong-drug"),
      "side-effects": "unexpected",
    },
    "a second high-risk drug is offered beside one that goes well": {
      plan: ticks("under-way", "offered"),
      offer: ticks("strong-drug"),
    },
  },
  false: {
    "long use goes well": { plan: ticks("under-way"), offer: ticks("strong-drug") },
    "long use goes well with mild side effects": {
      plan: ticks("under-way"),
      offer: ticks("strong-drug", "close-watch"),
      "side-effects": "mild",
    },
    "no such drug is in the plan": { plan: ticks("offered"), offer: ticks("major") },
  },
  unknown: {
    "the person is not sure what is offered": { plan: ticks("offered"), offer: ["not-sure"] },
    "how the drug goes has no answer": {
      plan: ticks("under-way"),
      offer: ticks("strong-drug"),
      progress: undefined,
    },
    "the person would rather not speak of side effects": {
      plan: ticks("under-way"),
      offer: ticks("strong-drug"),
      "side-effects": "rather-not-say",
    },
  },
};
