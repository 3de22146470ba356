import { type RuleCases, ticks } from "../given-answers";

export const t7: RuleCases = {
  true: {
    "the scan is worse and the person feels the same": { tests: ticks("new-on-scan-feel-same") },
    "the person is worse and the scan is the same": { tests: ticks("worse-but-scan-same") },
    "the illness is known and only its type is open": {
      diagnosis: "type-unsure",
      tests: ticks("worse-but-scan-same"),
    },
  },
  false: {
    "tests and symptoms agree": { tests: ["none"] },
    "the illness is not known yet": {
      diagnosis: "doctor-unsure",
      tests: ticks("worse-but-scan-same"),
    },
  },
  unknown: {
    "the person is not sure about the tests": { tests: ["not-sure"] },
    "the person is not sure what the doctor thinks": {
      diagnosis: "not-sure",
      tests: ticks("worse-but-scan-same"),
    },
  },
};
