import { t20 } from "@/lib/content/rules/t20";
import { ticks } from "../support/given-answers";
import { ruleCases } from "../support/rule-cases";

ruleCases(t20, {
  true: {
    "the doctor names several fair options": {
      plan: ticks("offered"),
      "plan-facts": ticks("several-options"),
    },
    "the doctor says that experts differ": {
      plan: ticks("watching"),
      "plan-facts": ticks("experts-differ"),
    },
  },
  false: {
    "one way is named": { plan: ticks("offered") },
  },
  unknown: {
    "the person is not sure": { plan: ticks("offered"), "plan-facts": ["not-sure"] },
  },
});
