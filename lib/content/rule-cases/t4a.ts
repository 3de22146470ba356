import { type RuleCases, ticks } from "../given-answers";

export const t4a: RuleCases = {
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
};
