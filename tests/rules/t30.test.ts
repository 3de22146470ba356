import { t30 } from "@/lib/content/rules/t30";
import { ticks } from "../support/given-answers";
import { ruleCases } from "../support/rule-cases";

ruleCases(t30, {
  true: {
    "a gut feeling speaks for it": { life: ticks("gut-feeling") },
  },
  false: {
    "there is none": { life: ticks("want-it-confirmed") },
  },
  unknown: {
    "the person would rather not say": { life: ["rather-not-say"] },
  },
});
