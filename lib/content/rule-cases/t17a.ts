import { type RuleCases, ticks } from "../given-answers";

export const t17a: RuleCases = {
  true: {
    "it has not helped and the doctor has not been told": {
      progress: "not-helped",
      tried: ticks("as-agreed", "long-enough"),
    },
    "the person is worse and the doctor has not been told": {
      progress: "worse-treated",
      tried: ["none"],
    },
    "something is new or worse and no one has looked": { progress: "worse-unchecked" },
  },
  false: {
    "the doctor knows": { progress: "not-helped", tried: ticks("doctor-knows") },
    "it goes well": { progress: "fine" },
    "the person is worse and the doctor has looked": { progress: "worse" },
  },
  unknown: {
    "the person is not sure that the doctor knows": {
      progress: "not-helped",
      tried: ["as-agreed", "not-sure"],
    },
    "the person is not sure how it goes": { progress: "not-sure" },
  },
};
