import { type RuleCases, ticks } from "../given-answers";

export const t30a: RuleCases = {
  true: {
    "the person wants it confirmed": { life: ticks("want-it-confirmed") },
  },
  false: {
    "the person does not": { life: ticks("gut-feeling") },
  },
  unknown: {
    "the list is still open": { life: ["gut-feeling"] },
  },
};
