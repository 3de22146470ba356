import { type RuleCases, ticks } from "../given-answers";

export const t12a: RuleCases = {
  true: {
    "the timing of a heart procedure is in doubt": {
      plan: ticks("offered"),
      offer: ticks("heart"),
      "plan-facts": ticks("timing-in-doubt"),
    },
    "a heart problem is watched and the timing is in doubt": {
      group: "heart",
      plan: ticks("watching"),
      "plan-facts": ticks("timing-in-doubt"),
    },
  },
  false: {
    "the timing of something else is in doubt": {
      group: "cancer",
      plan: ticks("offered"),
      "plan-facts": ticks("timing-in-doubt"),
    },
    "a person with a heart problem is offered another operation": {
      group: "heart",
      plan: ticks("offered"),
      offer: ticks("other-procedure"),
      "plan-facts": ticks("timing-in-doubt"),
    },
    "the timing is clear": { group: "heart", plan: ticks("offered"), offer: ticks("heart") },
  },
  unknown: {
    "the person is not sure about the timing": {
      group: "heart",
      plan: ticks("watching"),
      "plan-facts": ["not-sure"],
    },
    "the person is not sure of the plan itself": {
      group: "heart",
      plan: ["not-sure"],
      "plan-facts": undefined,
    },
  },
};
