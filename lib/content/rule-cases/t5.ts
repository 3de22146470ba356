import { type RuleCases, ticks } from "../given-answers";

export const t5: RuleCases = {
  true: {
    "the doctor is not sure of the type or stage": { diagnosis: "type-unsure" },
    "the doctor is not sure what it is": { diagnosis: "doctor-unsure" },
    "it is only suspected and no test is to come": { diagnosis: "suspected" },
    "nobody has an answer": { diagnosis: "no-answer", unsettled: ticks("no-answer-after-tests") },
  },
  false: {
    "the doctor is sure": { diagnosis: "sure" },
    "an answer about a booked test stands on a closed branch": {
      diagnosis: "sure",
      unsettled: ticks("test-booked"),
    },
  },
  unknown: {
    "a test that would settle it is booked": {
      diagnosis: "suspected",
      unsettled: ticks("test-booked"),
    },
    "a result is not back": { diagnosis: "type-unsure", unsettled: ticks("result-awaited") },
    "the first visit to a specialist is to come": {
      diagnosis: "no-answer",
      unsettled: ticks("first-visit"),
    },
    "the person is not sure whether a test is booked": {
      diagnosis: "doctor-unsure",
      unsettled: ["not-sure"],
    },
    "whether a test is booked has no answer": { diagnosis: "doctor-unsure", unsettled: undefined },
    "the person is not sure what the doctor thinks": { diagnosis: "not-sure" },
    "the question has no answer": { diagnosis: undefined },
  },
};
