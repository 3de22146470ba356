import { t11 } from "@/lib/content/rules/t11";
import { ticks } from "../support/given-answers";
import { ruleCases } from "../support/rule-cases";

ruleCases(t11, {
  true: {
    "spine surgery is offered": { plan: ticks("offered"), offer: ticks("spine") },
  },
  false: {
    "a spine problem has no surgery in the plan": {
      group: "spine-joint",
      plan: ticks("offered"),
      offer: ticks("strong-drug"),
    },
  },
  unknown: {
    "the person is not sure what is offered": { plan: ticks("offered"), offer: ["not-sure"] },
  },
});
