import { t26 } from "@/lib/content/rules/t26";
import { ticks } from "../support/given-answers";
import { ruleCases } from "../support/rule-cases";

ruleCases(t26, {
  true: {
    "trust is lost": { trust: ticks("lost-trust") },
    "the person is not heard": { trust: ticks("not-heard") },
    "it is hard to talk": { trust: ticks("hard-to-talk") },
  },
  false: {
    "trust is there": { trust: ["none"] },
    "the person only disagrees": { trust: ticks("disagree") },
  },
  unknown: {
    "the person would rather not say": { trust: ["rather-not-say"] },
    "the list is still open": { trust: ["disagree"] },
  },
});
