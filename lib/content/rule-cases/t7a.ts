import { type RuleCases, ticks } from "../given-answers";

export const t7a: RuleCases = {
  true: {
    "multiple sclerosis shows new spots and the person feels the same": {
      group: "ms",
      tests: ticks("new-on-scan-feel-same"),
    },
  },
  false: {
    "the person is worse and the scan is the same": {
      group: "ms",
      tests: ticks("worse-but-scan-same"),
    },
    "it is another illness": { group: "neuro", tests: ticks("new-on-scan-feel-same") },
    "multiple sclerosis is only suspected": {
      group: "ms",
      diagnosis: "suspected",
      tests: ticks("new-on-scan-feel-same"),
    },
  },
  unknown: {
    "the person is not sure about the tests": { group: "ms", tests: ["not-sure"] },
    "the person would rather not name the illness": {
      group: "rather-not-say",
      tests: ticks("new-on-scan-feel-same"),
    },
  },
};
