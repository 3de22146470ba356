import { type RuleCases, ticks } from "../given-answers";

export const t17: RuleCases = {
  true: {
    "it has not helped, taken as agreed, for long enough, and the doctor knows": {
      progress: "not-helped",
      tried: ticks("as-agreed", "long-enough", "doctor-knows"),
    },
    "the person is worse, and all three hold": {
      progress: "worse-treated",
      tried: ticks("as-agreed", "long-enough", "doctor-knows"),
    },
  },
  false: {
    "the doctor has not been told": {
      progress: "not-helped",
      tried: ticks("as-agreed", "long-enough"),
    },
    "it was not taken as agreed": {
      progress: "not-helped",
      tried: ticks("long-enough", "doctor-knows"),
    },
    "it is too early to tell": {
      progress: "not-helped",
      tried: ticks("as-agreed", "doctor-knows"),
    },
    "it goes well": { progress: "fine", tried: ticks("as-agreed", "long-enough", "doctor-knows") },
    "the person is worse without a treatment": { progress: "worse" },
  },
  unknown: {
    "the person is not sure that it was long enough": {
      progress: "not-helped",
      tried: ["as-agreed", "doctor-knows", "not-sure"],
    },
    "the person would rather not say how it was taken": {
      progress: "worse-treated",
      tried: ["rather-not-say"],
    },
    "how it goes has no answer": { progress: undefined },
  },
};
