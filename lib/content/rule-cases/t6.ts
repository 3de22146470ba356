import { type RuleCases, ticks } from "../given-answers";

export const t6: RuleCases = {
  true: {
    "a lasting symptom has many possible causes": {
      diagnosis: "no-answer",
      unsettled: ticks("many-causes"),
    },
    "the person cannot say what the doctor thinks, but many causes are left": {
      diagnosis: "not-sure",
      unsettled: ticks("many-causes"),
    },
  },
  false: {
    "the cause is known": { diagnosis: "sure" },
    "few causes are left": { diagnosis: "doctor-unsure" },
  },
  unknown: {
    "a test that would settle it is booked": {
      diagnosis: "no-answer",
      unsettled: ticks("many-causes", "test-booked"),
    },
    "a result is not back": {
      diagnosis: "no-answer",
      unsettled: ticks("many-causes", "result-awaited"),
    },
    "the first visit to a specialist is to come": {
      diagnosis: "no-answer",
      unsettled: ticks("many-causes", "first-visit"),
    },
    "the list is still open": { diagnosis: "no-answer", unsettled: ["many-causes"] },
    "the person is not sure": { diagnosis: "no-answer", unsettled: ["not-sure"] },
  },
};
