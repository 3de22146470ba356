import { t9a } from "@/lib/content/rules/t9a";
import { ruleCases } from "../support/rule-cases";

ruleCases(t9a, {
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
});
