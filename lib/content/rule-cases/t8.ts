import { type RuleCases, ticks } from "../given-answers";

export const t8: RuleCases = {
  true: {
    "safety labs are unclear": { tests: ticks("labs-unclear") },
  },
  false: {
    "labs are clear": { tests: ticks("unusual-picture") },
  },
  unknown: {
    "the person is not sure": { tests: ["not-sure"] },
    "the list is still open": { tests: ["unusual-picture"] },
  },
};
