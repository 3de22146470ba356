import { t16 } from "@/lib/content/rules/t16";
import { ticks } from "../support/given-answers";
import { ruleCases } from "../support/rule-cases";

ruleCases(t16, {
  true: {
    "another illness raises the risk": {
      plan: ticks("offered"),
      "plan-facts": ticks("other-illness-risk"),
    },
    "there is no plan yet": { plan: ["none"], "plan-facts": ticks("other-illness-risk") },
  },
  false: {
    "no other illness matters": { plan: ticks("offered") },
  },
  unknown: {
    "the person is not sure": { plan: ticks("offered"), "plan-facts": ["not-sure"] },
  },
});
