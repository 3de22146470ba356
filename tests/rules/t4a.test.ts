import { t4a } from "@/lib/content/rules/t4a";
import { ticks } from "../support/given-answers";
import { ruleCases } from "../support/rule-cases";

ruleCases(t4a, {
  true: {
    "the type of multiple sclerosis is open": { group: "ms", diagnosis: "type-unsure" },
    "the picture is unusual": { group: "ms", tests: ticks("unusual-picture") },
  },
  false: {
    "the type is known and the picture is usual": { group: "ms" },
    "the type of another illness is open": { group: "neuro", diagnosis: "type-unsure" },
  },
  unknown: {
    "the person is not sure what the doctor thinks": { group: "ms", diagnosis: "not-sure" },
    "the person is not sure about the tests": { group: "ms", tests: ["not-sure"] },
  },
});
