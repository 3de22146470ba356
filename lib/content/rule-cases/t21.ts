import { type RuleCases, ticks } from "../given-answers";

export const t21: RuleCases = {
  true: {
    "doctors differ on the diagnosis": {
      doctors: ticks("differ"),
      "differ-on": ticks("diagnosis"),
    },
    "doctors differ on what to do": { doctors: ticks("differ"), "differ-on": ticks("what-to-do") },
  },
  false: {
    "they differ on a detail of how": { doctors: ticks("differ"), "differ-on": ticks("detail") },
    "they do not differ, whatever was ticked before": {
      doctors: ["none"],
      "differ-on": ticks("diagnosis"),
    },
    "they differ on surgery or not alone": {
      doctors: ticks("differ"),
      "differ-on": ticks("surgery-or-not"),
    },
  },
  unknown: {
    "the person is not sure what they differ on": {
      doctors: ticks("differ"),
      "differ-on": ["not-sure"],
    },
    "the person is not sure whether doctors differ": { doctors: ["not-sure"] },
  },
};
