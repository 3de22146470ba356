import { type RuleCases, ticks } from "../given-answers";

export const t31: RuleCases = {
  true: {
    "the insurer asks for one": { timing: ticks("insurer-asks") },
  },
  false: {
    "the insurer does not": { timing: ticks("date-set") },
  },
  unknown: {
    "the person is not sure": { timing: ["not-sure"] },
  },
};
