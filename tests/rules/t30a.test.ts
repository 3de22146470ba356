import { t30a } from "@/lib/content/rules/t30a";
import { ticks } from "../support/given-answers";
import { ruleCases } from "../support/rule-cases";

ruleCases(t30a, {
  true: {
    "the person wants it confirmed": { life: ticks("want-it-confirmed") },
  },
  false: {
    "the person does not": { life: ticks("gut-feeling") },
  },
  unknown: {
    "the list is still open": { life: ["gut-feeling"] },
  },
});
