import { type RuleCases, ticks } from "../given-answers";

export const t32: RuleCases = {
  true: {
    "a surgeon advises surgery and another doctor does not": {
      doctors: ticks("differ"),
      "differ-on": ticks("surgery-or-not"),
    },
  },
  false: {
    "they differ on the diagnosis alone": {
      doctors: ticks("differ"),
      "differ-on": ticks("diagnosis"),
    },
    "doctors do not differ": { doctors: ticks("agree"), "differ-on": ticks("surgery-or-not") },
  },
  unknown: {
    "the person is not sure what they differ on": {
      doctors: ticks("differ"),
      "differ-on": ["not-sure"],
    },
  },
};
