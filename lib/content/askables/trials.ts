import type { AskablesOf } from "./askable";

/** Trials and new treatments. */
export const trialsAskables: AskablesOf<"trials"> = {
  "trial-for-me": {
    rules: ["t1", "t2", "t15"],
    general: 14,
    sources: ["article-a", "article-c", "article-d"],
    reviewedOn: "2026-11-20",
  },
  "newer-treatment": {
    rules: ["t24", "t22", "t17"],
    sources: ["article-d", "article-c"],
    reviewedOn: "2026-11-20",
  },
  "trial-where": {
    rules: ["t24", "t22", "t2"],
    sources: ["article-d", "trial-questions"],
    reviewedOn: "2026-11-20",
  },
  "trial-differs": {
    rules: ["t24a", "t24"],
    sources: ["trial-questions", "article-d"],
    reviewedOn: "2026-11-20",
  },
  "trial-visits": {
    rules: ["t24a"],
    sources: ["trial-questions"],
    reviewedOn: "2026-11-20",
  },
  "trial-cost": {
    rules: ["t24"],
    sources: ["trial-questions"],
    reviewedOn: "2026-11-20",
  },
  "trial-leave": {
    rules: ["t24a", "t15"],
    sources: ["trial-questions"],
    reviewedOn: "2026-11-20",
  },
  "trial-dummy": {
    rules: ["t24a"],
    sources: ["trial-questions"],
    reviewedOn: "2026-11-20",
  },
  "trial-later": {
    rules: ["t24", "t1"],
    groups: ["cancer"],
    sources: ["article-d"],
    reviewedOn: "2026-11-20",
  },
  "how-new": {
    rules: ["t15", "t24a"],
    sources: ["s23b", "trial-questions"],
    reviewedOn: "2026-11-20",
  },
  "approved-or-tested": {
    rules: ["t15"],
    sources: ["s23b", "article-c"],
    reviewedOn: "2026-11-20",
  },
  "drug-for-markers": {
    rules: ["t9a", "t1"],
    groups: ["cancer", "rare"],
    sources: ["article-d"],
    reviewedOn: "2026-11-20",
  },
};
