import { type RuleCases, ticks } from "../given-answers";

export const t19a: RuleCases = {
  true: {
    "a drug for multiple sclerosis is to stop without a next plan": {
      group: "ms",
      plan: ticks("stop-no-plan"),
    },
  },
  false: {
    "the plan goes on": { group: "ms", plan: ticks("under-way") },
    "it is another illness": { group: "heart", plan: ticks("stop-no-plan") },
  },
  unknown: {
    "the person is not sure of the plan": { group: "ms", plan: ["not-sure"] },
    "the group has no answer": { group: undefined, plan: ticks("stop-no-plan") },
  },
};
