import { type RuleCases, ticks } from "../given-answers";

export const t7b: RuleCases = {
  true: {
    "multiple sclerosis is worse and the scan is the same": {
      group: "ms",
      tests: ticks("worse-but-scan-same"),
    },
  },
  false: {
    "the scan shows new spots and the person feels the same": {
      group: "ms",
      tests: ticks("new-on-scan-feel-same"),
    },
    "it is another illness": { group: "neuro", tests: ticks("worse-but-scan-same") },
    "multiple sclerosis is only suspected": {
      group: "ms",
      diagnosis: "suspected",
      tests: ticks("worse-but-scan-same"),
    },
  },
  unknown: {
    "the list is still open": { group: "ms", tests: ["labs-unclear"] },
    "the person is not sure what the doctor thinks": {
      group: "ms",
      diagnosis: "not-sure",
      tests: ticks("worse-but-scan-same"),
    },
  },
};
