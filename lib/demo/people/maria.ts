import type { DemoPerson } from "../person";

/** Has just had her answer, and kept nothing yet. */
export const maria: DemoPerson = {
  who: "self",
  answers: {
    who: "self",
    country: "us",
    group: "ms",
    diagnosis: "type-unsure",
    unsettled: ["none"],
    illness: ["new-this-year", "life-changing", "lasting"],
    tests: ["new-on-scan-feel-same"],
    reader: "not-sure",
    plan: ["offered"],
    offer: ["strong-drug", "close-watch"],
    "plan-facts": ["several-options"],
    doctors: ["none"],
    progress: "fine",
    trust: ["none"],
    life: ["family-plans"],
    timing: ["none"],
    "sure-best": "no",
    "sure-facts": "yes",
    "sure-matters": "yes",
    "sure-support": "yes",
  },
  keeps: () => [],
};
