import { t13 } from "@/lib/content/rules/t13";
import { ticks } from "../support/given-answers";
import { ruleCases } from "../support/rule-cases";

ruleCases(t13, {
  true: {
    "another procedure is planned": { plan: ticks("offered"), offer: ticks("other-procedure") },
  },
  false: {
    "only a drug is offered": { plan: ticks("offered"), offer: ticks("strong-drug") },
    "nothing is offered": { plan: ticks("watching") },
  },
  unknown: {
    "the person is not sure what is offered": { plan: ticks("offered"), offer: ["not-sure"] },
  },
});
