import { t25a } from "@/lib/content/rules/t25a";
import { ticks } from "../support/given-answers";
import { ruleCases } from "../support/rule-cases";

ruleCases(t25a, {
  true: {
    "the plan changes daily life in a big way": { life: ticks("daily-life") },
  },
  false: {
    "it does not": { life: ticks("work-or-travel") },
  },
  unknown: {
    "the person is not sure": { life: ["not-sure"] },
  },
});
