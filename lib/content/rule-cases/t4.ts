import { type RuleCases, ticks } from "../given-answers";

export const t4: RuleCases = {
  true: {
    "multiple sclerosis was told this year": { group: "ms", illness: ticks("new-this-year") },
    "it was told this year and the type is open": {
      group: "ms",
      illness: ticks("new-this-year"),
      diagnosis: "type-unsure",
    },
  },
  false: {
    "it was told longer ago": { group: "ms", illness: ticks("lasting") },
    "the new illness is another one": { group: "neuro", illness: ticks("new-this-year") },
    "it is only suspected": {
      group: "ms",
      illness: ticks("new-this-year"),
      diagnosis: "suspected",
    },
  },
  unknown: {
    "the person is not sure when it was told": { group: "ms", illness: ["not-sure"] },
    "the person is not sure what the doctor thinks": {
      group: "ms",
      illness: ticks("new-this-year"),
      diagnosis: "not-sure",
    },
    "the group has no answer": { group: undefined, illness: ticks("new-this-year") },
  },
};
