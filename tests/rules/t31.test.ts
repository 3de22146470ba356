import { t31 } from "@/lib/content/rules/t31";
import { ticks } from "../support/given-answers";
import { ruleCases } from "../support/rule-cases";

ruleCases(t31, {
  true: {
    "the insurer asks for one": { timing: ticks("insurer-asks") },
  },
  false: {
    "the insurer does not": { timing: ticks("date-set") },
  },
  unknown: {
    "the person is not sure": { timing: ["not-sure"] },
  },
});
