import { type RuleCases, ticks } from "../given-answers";

export const t23: RuleCases = {
  true: {
    "a serious illness is with a doctor who is no specialist": {
      illness: ticks("life-threatening"),
      doctors: ticks("not-specialist"),
    },
    "a life-changing illness is": {
      illness: ticks("life-changing"),
      doctors: ticks("not-specialist"),
    },
    "a rare illness is": { illness: ticks("rare"), doctors: ticks("not-specialist") },
    "a cancer is": { group: "cancer", doctors: ticks("not-specialist") },
    "multiple sclerosis is": { group: "ms", doctors: ticks("not-specialist") },
    "an unusual picture is": { tests: ticks("unusual-picture"), doctors: ticks("not-specialist") },
  },
  false: {
    "a family doctor cares for an everyday problem": { doctors: ticks("not-specialist") },
    "the doctor is a specialist": { illness: ticks("rare") },
  },
  unknown: {
    "the person is not sure who the doctor is": { illness: ticks("rare"), doctors: ["not-sure"] },
    "the person is not sure how serious it is": {
      illness: ["not-sure"],
      doctors: ticks("not-specialist"),
    },
  },
};
