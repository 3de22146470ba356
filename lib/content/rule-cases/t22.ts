import { type RuleCases, ticks } from "../given-answers";

export const t22: RuleCases = {
  true: {
    "nothing can be done is said of cancer": {
      group: "cancer",
      plan: ticks("nothing-can-be-done"),
    },
    "nothing can be done is said of MS": { group: "ms", plan: ticks("nothing-can-be-done") },
    "it is said of a life-threatening illness": {
      illness: ticks("life-threatening"),
      plan: ticks("nothing-can-be-done"),
    },
    "it is said of a life-changing illness": {
      illness: ticks("life-changing"),
      plan: ticks("nothing-can-be-done"),
    },
    "it is said of a rare illness": { illness: ticks("rare"), plan: ticks("nothing-can-be-done") },
    "it is said of a lasting illness": {
      illness: ticks("lasting"),
      plan: ticks("nothing-can-be-done"),
    },
  },
  false: {
    "the plan is to watch": { illness: ticks("lasting"), plan: ticks("watching") },
    "the problem is neither serious nor lasting": { plan: ticks("nothing-can-be-done") },
  },
  unknown: {
    "the person is not sure how serious it is": {
      illness: ["not-sure"],
      plan: ticks("nothing-can-be-done"),
    },
    "the person is not sure of the plan": { illness: ticks("lasting"), plan: ["not-sure"] },
  },
};
