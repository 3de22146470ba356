import { t20a } from "@/lib/content/rules/t20a";
import { ticks } from "../support/given-answers";
import { ruleCases } from "../support/rule-cases";

ruleCases(t20a, {
  true: {
    "several options are named for multiple sclerosis": {
      group: "ms",
      plan: ticks("offered"),
      "plan-facts": ticks("several-options"),
    },
    "experts differ on multiple sclerosis": {
      group: "ms",
      plan: ticks("offered"),
      "plan-facts": ticks("experts-differ"),
    },
  },
  false: {
    "one way is named": { group: "ms", plan: ticks("offered") },
    "it is another illness": {
      group: "cancer",
      plan: ticks("offered"),
      "plan-facts": ticks("several-options"),
    },
  },
  unknown: {
    "the person is not sure": { group: "ms", plan: ticks("offered"), "plan-facts": ["not-sure"] },
  },
});
