import type { AskablesOf } from "./askable";

/** How it is watched, and what would change the plan. */
export const monitoringAskables: AskablesOf<"monitoring"> = {
  "how-watch-drug": {
    rules: ["t18"],
    sources: ["article-a"],
    reviewedOn: "2026-11-20",
  },
  "what-do-labs-mean": {
    rules: ["t7"],
    sources: ["article-a", "article-c"],
    reviewedOn: "2026-11-20",
  },
  "how-know-it-works": {
    rules: ["t17", "t15", "t6"],
    general: 11,
    sources: ["article-a", "s12"],
    reviewedOn: "2026-11-20",
  },
  "why-not-working": {
    rules: [],
    sources: ["article-b", "article-a"],
    reviewedOn: "2026-11-20",
  },
  "which-signs-call": {
    rules: ["t18", "t14", "t10", "t8"],
    general: 12,
    sources: ["article-a", "senior-health"],
    reviewedOn: "2026-11-20",
  },
  "how-often-tests": {
    rules: ["t8", "t8a", "t14a", "t4"],
    groups: ["ms"],
    sources: ["article-a"],
    reviewedOn: "2026-11-20",
  },
  "what-would-change": {
    rules: ["t7a", "t20a", "t17a"],
    sources: ["article-a"],
    reviewedOn: "2026-11-20",
  },
  "who-tracks": {
    rules: ["t8", "t14a"],
    sources: ["article-a"],
    reviewedOn: "2026-11-20",
  },
  "same-way": {
    rules: ["t7", "t7a"],
    groups: ["ms", "neuro"],
    sources: ["article-a", "s55"],
    reviewedOn: "2026-11-20",
  },
  "if-we-watch": {
    rules: ["t12a", "t13"],
    groups: ["heart"],
    sources: ["article-d", "article-a"],
    reviewedOn: "2026-11-20",
  },
  "come-back": {
    rules: ["t1", "t3"],
    groups: ["cancer"],
    sources: ["article-d", "s20"],
    reviewedOn: "2026-11-20",
  },
  "relapse-or-bad-day": {
    rules: ["t7b", "t17a"],
    groups: ["ms"],
    sources: ["article-a"],
    reviewedOn: "2026-11-20",
  },
  "track-at-home": {
    rules: ["t6", "t17a", "t28a"],
    sources: ["article-c", "senior-health"],
    reviewedOn: "2026-11-20",
  },
  "test-risks": {
    rules: ["t5", "t8"],
    sources: ["senior-health", "s12"],
    reviewedOn: "2026-11-20",
  },
  "before-start": {
    rules: ["t14", "t14a"],
    sources: ["article-a"],
    reviewedOn: "2026-11-20",
  },
};
