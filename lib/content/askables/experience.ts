import type { AskablesOf } from "./askable";

/** Who treats, and how well they know it. */
export const experienceAskables: AskablesOf<"experience"> = {
  "how-many-seen": {
    rules: ["t1", "t4", "t23b", "t22"],
    general: 4,
    sources: ["article-c", "article-a", "article-d"],
    reviewedOn: "2026-11-20",
  },
  "how-many-done": {
    rules: ["t13", "t32", "t11"],
    groups: ["surgery"],
    sources: ["article-c", "article-d"],
    reviewedOn: "2026-11-20",
  },
  "your-results": {
    rules: ["t23a", "t10", "t12"],
    sources: ["article-c", "article-d"],
    reviewedOn: "2026-11-20",
  },
  "who-does-it": {
    rules: ["t13a", "t10"],
    groups: ["surgery"],
    sources: ["s17", "article-d"],
    reviewedOn: "2026-11-20",
  },
  "hospital-count": {
    rules: ["t23a", "t12"],
    groups: ["surgery", "heart"],
    sources: ["article-d"],
    reviewedOn: "2026-11-20",
  },
  "know-this-drug": {
    rules: ["t14", "t14a", "t19a"],
    groups: ["ms"],
    sources: ["article-a"],
    reviewedOn: "2026-11-20",
  },
  "special-training": {
    rules: ["t23", "t23b", "t2"],
    sources: ["article-a", "article-c"],
    reviewedOn: "2026-11-20",
  },
  "look-together": {
    rules: ["t2", "t21", "t9a", "t22"],
    groups: ["cancer"],
    sources: ["article-a", "article-d"],
    reviewedOn: "2026-11-20",
  },
  "who-on-team": {
    rules: ["t4", "t25a", "t26"],
    groups: ["ms", "neuro"],
    sources: ["article-a"],
    reviewedOn: "2026-11-20",
  },
  "stage-of-life": {
    rules: ["t25"],
    sources: ["article-a"],
    reviewedOn: "2026-11-20",
  },
  "who-knows-most": {
    rules: ["t23", "t2", "t22", "t5"],
    groups: ["rare"],
    sources: ["article-c", "article-d"],
    reviewedOn: "2026-11-20",
  },
  "what-goes-wrong": {
    rules: ["t23a", "t13a"],
    groups: ["surgery"],
    sources: ["article-c", "s17"],
    reviewedOn: "2026-11-20",
  },
  "other-kind-of-doctor": {
    rules: ["t32", "t11", "t13"],
    groups: ["spine-joint"],
    sources: ["article-b", "article-c"],
    reviewedOn: "2026-11-20",
  },
  "work-with-first": {
    rules: ["t30", "t27", "t31"],
    sources: ["article-b", "s18"],
    reviewedOn: "2026-11-20",
  },
};
