import type { AskablesOf } from "./askable";

/** What happens now, and who does it. */
export const nextStepsAskables: AskablesOf<"next-steps"> = {
  "what-next-plan": {
    rules: ["t5", "t22"],
    sources: ["article-c", "article-a"],
    reviewedOn: "2026-11-20",
  },
  "switch-safely": {
    rules: ["t18", "t8a"],
    sources: ["article-a", "s70"],
    reviewedOn: "2026-11-20",
  },
  "would-you-talk": {
    rules: ["t32", "t26a"],
    sources: ["article-c", "article-a"],
    reviewedOn: "2026-11-20",
  },
  "explain-simply": {
    rules: ["t20"],
    sources: ["s13", "article-c"],
    reviewedOn: "2026-11-20",
  },
  "does-cover": {
    rules: [],
    sources: ["article-b", "article-c"],
    reviewedOn: "2026-11-20",
  },
  "by-when": {
    rules: ["t1", "t10", "t12", "t29", "t31"],
    sources: ["article-b", "s17"],
    reviewedOn: "2026-11-20",
  },
  "stay-the-same": {
    rules: ["t19", "t19a", "t14a", "t17", "t18"],
    sources: ["article-a", "s70"],
    reviewedOn: "2026-11-20",
  },
  "very-next-step": {
    rules: ["t28", "t30b", "t29"],
    sources: ["article-c", "senior-health"],
    reviewedOn: "2026-11-20",
  },
  "in-writing": {
    rules: ["t21", "t32", "t26", "t28"],
    sources: ["article-b"],
    reviewedOn: "2026-11-20",
  },
  "if-not-work": {
    rules: ["t17", "t17a", "t15", "t19"],
    sources: ["article-a", "article-c"],
    reviewedOn: "2026-11-20",
  },
  "who-leads": {
    rules: ["t21", "t23"],
    sources: ["article-a", "article-c"],
    reviewedOn: "2026-11-20",
  },
  "who-to-call": {
    rules: ["t26", "t27", "t23b"],
    sources: ["senior-health", "article-b"],
    reviewedOn: "2026-11-20",
  },
  "if-other-way": {
    rules: ["t27", "t26a"],
    sources: ["article-b", "article-d"],
    reviewedOn: "2026-11-20",
  },
  "who-to-ask": {
    rules: ["t30", "t30a", "t27", "t23"],
    sources: ["article-c", "article-b"],
    reviewedOn: "2026-11-20",
  },
  "ask-third": {
    rules: ["t21", "t32"],
    sources: ["article-b", "article-c", "article-a"],
    reviewedOn: "2026-11-20",
  },
  "records-to-send": {
    rules: ["t31", "t9"],
    sources: ["article-b", "article-c"],
    reviewedOn: "2026-11-20",
  },
  "when-look-again": {
    rules: ["t4", "t19", "t28a"],
    sources: ["article-a"],
    reviewedOn: "2026-11-20",
  },
  "where-read": {
    rules: ["t28", "t29", "t30b"],
    sources: ["s13", "article-c"],
    reviewedOn: "2026-11-20",
  },
};
