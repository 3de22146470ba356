import { t26a } from "@/lib/content/rules/t26a";
import { ticks } from "../support/given-answers";
import { ruleCases } from "../support/rule-cases";

ruleCases(t26a, {
  true: {
    "the person disagrees with the plan": { trust: ticks("disagree") },
  },
  false: {
    "the person agrees": { trust: ticks("not-heard") },
  },
  unknown: {
    "the person is not sure": { trust: ["not-sure"] },
  },
});
