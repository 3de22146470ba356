import { t8a } from "@/lib/content/rules/t8a";
import { ticks } from "../support/given-answers";
import { ruleCases } from "../support/rule-cases";

ruleCases(t8a, {
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
});
