import type { RuleCases } from "../given-answers";

export const t9: RuleCases = {
  true: {
    "no expert read the scan or biopsy": { reader: "not-expert" },
  },
  false: {
    "an expert read it": { reader: "expert" },
    "there was no such test": { reader: "no-such-test" },
  },
  unknown: {
    "the person is not sure who read it": { reader: "not-sure" },
    "the question has no answer": { reader: undefined },
  },
};
