import { t12 } from "@/lib/content/rules/t12";
import { ticks } from "../support/given-answers";
import { ruleCases } from "../support/rule-cases";

ruleCases(t12, {
  true: {
    "a heart procedure is offered": { plan: ticks("offered"), offer: ticks("heart") },
  },
  false: {
    "there is a heart condition alone": {
      group: "heart",
      plan: ticks("under-way"),
      offer: ticks("strong-drug"),
    },
    "a heart condition is watched": { group: "heart", plan: ticks("watching") },
  },
  unknown: {
    "the person is not sure what is offered": {
      group: "heart",
      plan: ticks("offered"),
      offer: ["not-sure"],
    },
  },
});
