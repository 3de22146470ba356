import type { RuleCases } from "../given-answers";

export const t9a: RuleCases = {
  true: {
    "no expert read the slides of a cancer": { group: "cancer", reader: "not-expert" },
  },
  false: {
    "an expert read them": { group: "cancer", reader: "expert" },
    "it is not cancer": { group: "heart", reader: "not-expert" },
  },
  unknown: {
    "the person is not sure who read them": { group: "cancer", reader: "not-sure" },
    "the person would rather not name the illness": {
      group: "rather-not-say",
      reader: "not-expert",
    },
  },
};
