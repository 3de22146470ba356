import { type RuleCases, ticks } from "../given-answers";

export const t23b: RuleCases = {
  true: {
    "a general surgeon cares for a cancer": { group: "cancer", doctors: ticks("general-surgeon") },
  },
  false: {
    "it is not cancer": { group: "surgery", doctors: ticks("general-surgeon") },
    "a cancer surgeon does": { group: "cancer" },
  },
  unknown: {
    "the person is not sure about the surgeon": { group: "cancer", doctors: ["not-sure"] },
    "the person would rather not name the illness": {
      group: "rather-not-say",
      doctors: ticks("general-surgeon"),
    },
  },
};
