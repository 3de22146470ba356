import type { RuleCases } from "../given-answers";

export const t30b: RuleCases = {
  true: {
    "the carer is more worried than the person": {
      who: "carer-adult",
      "carer-view": "more-worried",
    },
    "the person does not want another opinion": {
      who: "carer-adult",
      "carer-view": "they-do-not-want-one",
    },
  },
  false: {
    "both see it alike": { who: "carer-adult", "carer-view": "same" },
    "the person fills in alone, whatever was said before": {
      who: "self",
      "carer-view": "more-worried",
    },
    "a parent decides for a child": { who: "carer-child", "carer-view": "more-worried" },
    "a carer decides for someone who cannot": {
      who: "carer-decides",
      "carer-view": "more-worried",
    },
  },
  unknown: {
    "the carer would rather not say": { who: "carer-adult", "carer-view": "rather-not-say" },
    "who fills in has no answer": { who: undefined },
  },
};
