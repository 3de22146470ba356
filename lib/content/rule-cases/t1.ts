import { type RuleCases, ticks } from "../given-answers";

export const t1: RuleCases = {
  true: {
    "a doctor told of cancer": { group: "cancer" },
    "it is cancer and only the type is open": { group: "cancer", diagnosis: "type-unsure" },
    "it is cancer and a test for the type is booked": {
      group: "cancer",
      diagnosis: "type-unsure",
      unsettled: ticks("test-booked"),
    },
  },
  false: {
    "the illness is something else": { group: "heart" },
    "another illness is suspected": { group: "other", diagnosis: "suspected" },
  },
  unknown: {
    "cancer is only suspected": { group: "cancer", diagnosis: "suspected" },
    "the doctor is not sure that it is cancer": { group: "cancer", diagnosis: "doctor-unsure" },
    "there is no answer yet about cancer": { group: "cancer", diagnosis: "no-answer" },
    "the person cannot say how sure the doctor is": { group: "cancer", diagnosis: "not-sure" },
    "how sure the doctor is has no answer": { group: "cancer", diagnosis: undefined },
    "the person would rather not name the illness": { group: "rather-not-say" },
  },
};
