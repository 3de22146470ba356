import { t9 } from "@/lib/content/rules/t9";
import { ruleCases } from "../support/rule-cases";

ruleCases(t9, {
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
});
