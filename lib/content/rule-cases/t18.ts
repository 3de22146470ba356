import { type RuleCases, ticks } from "../given-answers";

export const t18: RuleCases = {
  true: {
    "a side effect is unexpected": { plan: ticks("under-way"), "side-effects": "unexpected" },
    "a side effect is severe": { plan: ticks("under-way"), "side-effects": "severe" },
    "a severe side effect has not been looked at": {
      plan: ticks("stopped-self"),
      "side-effects": "severe-unchecked",
    },
  },
  false: {
    "side effects are mild and expected": { plan: ticks("under-way"), "side-effects": "mild" },
    "there are none": { plan: ticks("under-way"), "side-effects": "no" },
    "no treatment is under way": { plan: ticks("offered"), "side-effects": "severe" },
  },
  unknown: {
    "the person is not sure": { plan: ticks("under-way"), "side-effects": "not-sure" },
    "the person is not sure of the plan": { plan: ["not-sure"] },
  },
};
