import { t28a } from "@/lib/content/rules/t28a";
import { ticks } from "../support/given-answers";
import { ruleCases } from "../support/rule-cases";

ruleCases(t28a, {
  true: {
    "the person cannot tell how well it works": { trust: ticks("cannot-tell-working") },
  },
  false: {
    "the person can": { trust: ticks("options-unclear") },
  },
  unknown: {
    "the person is not sure": { trust: ["not-sure"] },
  },
});
