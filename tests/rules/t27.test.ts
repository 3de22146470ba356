import { t27 } from "@/lib/content/rules/t27";
import { ticks } from "../support/given-answers";
import { ruleCases } from "../support/rule-cases";

ruleCases(t27, {
  true: {
    "the doctor took the wish badly": { trust: ticks("reacted-badly") },
  },
  false: {
    "the doctor did not": { trust: ["none"] },
  },
  unknown: {
    "the person would rather not say": { trust: ["rather-not-say"] },
  },
});
