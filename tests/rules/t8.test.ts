import { t8 } from "@/lib/content/rules/t8";
import { ticks } from "../support/given-answers";
import { ruleCases } from "../support/rule-cases";

ruleCases(t8, {
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
});
