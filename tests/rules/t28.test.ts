import { t28 } from "@/lib/content/rules/t28";
import { ticks } from "../support/given-answers";
import { ruleCases } from "../support/rule-cases";

ruleCases(t28, {
  true: {
    "the options are not clear": { trust: ticks("options-unclear") },
  },
  false: {
    "they are clear": { trust: ticks("cannot-tell-working") },
  },
  unknown: {
    "the person is not sure": { trust: ["not-sure"] },
  },
});
