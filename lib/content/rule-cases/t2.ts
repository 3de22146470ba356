import { type RuleCases, ticks } from "../given-answers";

export const t2: RuleCases = {
  true: {
    "the illness is rare": { illness: ticks("rare") },
    "the illness is rare, its type is open and no test is to come": {
      illness: ticks("rare"),
      diagnosis: "type-unsure",
    },
  },
  false: {
    "nothing is said to be rare": { illness: ticks("lasting") },
    "a test is booked for something that is not rare": {
      diagnosis: "suspected",
      unsettled: ticks("test-booked"),
    },
  },
  unknown: {
    "a test that would settle it is booked": {
      illness: ticks("rare"),
      diagnosis: "suspected",
      unsettled: ticks("test-booked"),
    },
    "a result is not back": {
      illness: ticks("rare"),
      diagnosis: "type-unsure",
      unsettled: ticks("result-awaited"),
    },
    "the first visit to a specialist is to come": {
      illness: ticks("rare"),
      diagnosis: "doctor-unsure",
      unsettled: ticks("first-visit"),
    },
    "the person is not sure whether a test is booked": {
      illness: ticks("rare"),
      diagnosis: "suspected",
      unsettled: ["not-sure"],
    },
    "the list is still open": { illness: ["lasting"] },
    "the person would rather not say": { illness: ["rather-not-say"] },
  },
};
