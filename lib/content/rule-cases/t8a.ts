import { type RuleCases, ticks } from "../given-answers";

export const t8a: RuleCases = {
  true: {
    "safety labs are unclear in multiple sclerosis": { group: "ms", tests: ticks("labs-unclear") },
  },
  false: {
    "labs are clear": { group: "ms" },
    "it is another illness": { group: "other", tests: ticks("labs-unclear") },
  },
  unknown: {
    "the person is not sure about the labs": { group: "ms", tests: ["not-sure"] },
    "the person is not sure of the illness": { group: "not-sure", tests: ticks("labs-unclear") },
  },
};
