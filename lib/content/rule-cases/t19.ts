import { type RuleCases, ticks } from "../given-answers";

export const t19: RuleCases = {
  true: {
    "the team said to stop and there is no next plan": { plan: ticks("stop-no-plan") },
  },
  false: {
    "a set course has come to its end": { plan: ["none"] },
    "the person stopped on their own": { plan: ticks("stopped-self") },
  },
  unknown: {
    "the person is not sure of the plan": { plan: ["not-sure"] },
    "the list is still open": { plan: ["under-way"] },
  },
};
