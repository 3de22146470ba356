import type { AskablesOf } from "./askable";

/** What can be done, and why this. */
export const optionsAskables: AskablesOf<"options"> = {
  "all-options": {
    rules: ["t10", "t21", "t30"],
    general: 2,
    sources: ["article-c", "s12", "senior-health"],
    reviewedOn: "2026-11-20",
  },
  "how-compare": {
    rules: ["t20", "t28", "t10"],
    sources: ["s13", "article-c"],
    reviewedOn: "2026-11-20",
  },
  "what-if-wait": {
    rules: ["t1", "t30", "t12", "t15"],
    general: 5,
    sources: ["s12", "article-b"],
    reviewedOn: "2026-11-20",
  },
  "why-this-plan": {
    rules: ["t26", "t13", "t32", "t30"],
    general: 8,
    sources: ["article-a", "article-b"],
    reviewedOn: "2026-11-20",
  },
  "which-guide": {
    rules: ["t21", "t32", "t26a", "t20"],
    sources: ["article-b"],
    reviewedOn: "2026-11-20",
  },
  "what-evidence": {
    rules: ["t14", "t24a", "t21"],
    sources: ["article-b", "article-c", "s23b"],
    reviewedOn: "2026-11-20",
  },
  "less-invasive": {
    rules: [],
    groups: ["surgery", "heart"],
    sources: ["article-b", "article-d", "s16"],
    reviewedOn: "2026-11-20",
  },
  "try-first": {
    rules: ["t13", "t13a", "t32", "t10"],
    groups: ["surgery", "spine-joint"],
    sources: ["article-c", "s16"],
    reviewedOn: "2026-11-20",
  },
  "spine-without-surgery": {
    rules: [],
    groups: ["spine-joint"],
    sources: ["article-b", "article-c", "s59"],
    reviewedOn: "2026-11-20",
  },
  "need-it-now": {
    rules: [],
    groups: ["heart"],
    sources: ["article-d"],
    reviewedOn: "2026-11-20",
  },
  "valve-or-device": {
    rules: ["t12"],
    groups: ["heart"],
    sources: ["article-d"],
    reviewedOn: "2026-11-20",
  },
  "safer-drug": {
    rules: ["t8a"],
    sources: ["article-a", "article-d"],
    reviewedOn: "2026-11-20",
  },
  "is-drug-still-right": {
    rules: ["t8a", "t17", "t18"],
    sources: ["article-a"],
    reviewedOn: "2026-11-20",
  },
  "why-change-or-stay": {
    rules: ["t19a", "t14a", "t20a", "t17"],
    groups: ["ms", "neuro"],
    sources: ["article-a"],
    reviewedOn: "2026-11-20",
  },
  "early-or-step-up": {
    rules: [],
    groups: ["ms"],
    sources: ["article-a"],
    reviewedOn: "2026-11-20",
  },
  "two-together": {
    rules: ["t17", "t17a"],
    sources: ["article-c", "article-a"],
    reviewedOn: "2026-11-20",
  },
  "which-first": {
    rules: ["t1", "t9a"],
    groups: ["cancer"],
    sources: ["article-c", "article-d"],
    reviewedOn: "2026-11-20",
  },
  "add-therapy": {
    rules: ["t22", "t25a", "t11"],
    groups: ["ms", "neuro", "spine-joint"],
    sources: ["article-a", "article-c"],
    reviewedOn: "2026-11-20",
  },
  "can-undo": {
    rules: ["t10", "t13a"],
    sources: ["s13", "article-b"],
    reviewedOn: "2026-11-20",
  },
  "for-someone-you-love": {
    rules: ["t20", "t30b"],
    sources: ["s13"],
    reviewedOn: "2026-11-20",
  },
  "what-can-still-be-done": {
    rules: [],
    sources: ["s21", "article-a"],
    reviewedOn: "2026-11-20",
  },
  "ease-symptoms": {
    rules: ["t22", "t6a", "t17"],
    sources: ["article-a", "article-c"],
    reviewedOn: "2026-11-20",
  },
  "why-differ": {
    rules: ["t20", "t27"],
    sources: ["article-b", "article-c"],
    reviewedOn: "2026-11-20",
  },
};
