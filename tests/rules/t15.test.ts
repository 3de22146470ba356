import { t15 } from "@/lib/content/rules/t15";
import { ticks } from "../support/given-answers";
import { ruleCases } from "../support/rule-cases";

ruleCases(t15, {
  true: {
    "an experimental treatment is offered": {
      plan: ticks("offered"),
      offer: ticks("experimental"),
    },
  },
  false: {
    "the treatment is a usual one": { plan: ticks("offered"), offer: ticks("strong-drug") },
  },
  unknown: {
    "the person is not sure what is offered": { plan: ticks("offered"), offer: ["not-sure"] },
  },
});
