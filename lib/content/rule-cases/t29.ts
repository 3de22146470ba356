import type { RuleCases } from "../given-answers";

export const t29: RuleCases = {
  true: {
    "one of the four is a no": { "sure-facts": "no" },
    'one of the four is "not sure", which the instrument counts as no': { "sure-best": "not-sure" },
    "one is a no and another is not said": {
      "sure-matters": "no",
      "sure-support": "rather-not-say",
    },
  },
  false: {
    "all four are a yes": {},
  },
  unknown: {
    "one is not said and the others are a yes": { "sure-support": "rather-not-say" },
    "one has no answer and the others are a yes": { "sure-best": undefined },
  },
};
