import { t24a } from "@/lib/content/rules/t24a";
import { ticks } from "../support/given-answers";
import { ruleCases } from "../support/rule-cases";

ruleCases(t24a, {
  true: {
    "the person wants a trial looked for": {
      plan: ticks("nothing-can-be-done"),
      "plan-facts": ticks("want-trial"),
    },
  },
  false: {
    "the person does not": { plan: ticks("offered") },
  },
  unknown: {
    "the person is not sure": { plan: ticks("offered"), "plan-facts": ["not-sure"] },
  },
});
