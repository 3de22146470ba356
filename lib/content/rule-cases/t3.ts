import { type RuleCases, ticks } from "../given-answers";

export const t3: RuleCases = {
  true: {
    "a life-threatening illness was told this year": {
      illness: ticks("life-threatening", "new-this-year"),
    },
    "a life-changing illness came back this year": {
      illness: ticks("life-changing", "back-or-worse-this-year"),
    },
    "it is both old and worse this year": {
      illness: ticks("life-threatening", "lasting", "back-or-worse-this-year"),
    },
  },
  false: {
    "the illness is neither new nor worse this year": { illness: ticks("life-threatening") },
    "the illness is new but changes little": { illness: ticks("new-this-year") },
    "a new, life-changing problem is under control": {
      illness: ticks("life-changing", "new-this-year", "under-control"),
    },
  },
  unknown: {
    "a test that would settle it is booked": {
      illness: ticks("life-threatening", "new-this-year"),
      diagnosis: "suspected",
      unsettled: ticks("test-booked"),
    },
    "a result is not back": {
      illness: ticks("life-threatening", "new-this-year"),
      diagnosis: "type-unsure",
      unsettled: ticks("result-awaited"),
    },
    "the first visit to a specialist is to come": {
      illness: ticks("life-threatening", "new-this-year"),
      diagnosis: "doctor-unsure",
      unsettled: ticks("first-visit"),
    },
    "the person is not sure whether it is under control": {
      illness: ["life-threatening", "new-this-year", "not-sure"],
    },
    "the person would rather not say": { illness: ["rather-not-say"] },
  },
};
