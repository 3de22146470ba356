import { type RuleCases, ticks } from "../given-answers";

export const t6a: RuleCases = {
  true: {
    "there is no answer after tests": {
      diagnosis: "no-answer",
      unsettled: ticks("no-answer-after-tests"),
    },
  },
  false: {
    "the cause is known": { diagnosis: "sure" },
    "tests are not all done": { diagnosis: "no-answer", unsettled: ["none"] },
  },
  unknown: {
    "another test is booked": {
      diagnosis: "no-answer",
      unsettled: ticks("no-answer-after-tests", "test-booked"),
    },
    "a result is not back": {
      diagnosis: "no-answer",
      unsettled: ticks("no-answer-after-tests", "result-awaited"),
    },
    "the first visit to a specialist is to come": {
      diagnosis: "no-answer",
      unsettled: ticks("no-answer-after-tests", "first-visit"),
    },
    "the question has no answer": { diagnosis: "no-answer", unsettled: undefined },
  },
};
