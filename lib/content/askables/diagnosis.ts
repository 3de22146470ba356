import type { AskablesOf } from "./askable";

/** What it is, how sure that is, and what it rests on. */
export const diagnosisAskables: AskablesOf<"diagnosis"> = {
  "is-diagnosis-right": {
    rules: ["t5", "t7b"],
    general: 6,
    sources: ["article-c", "article-b", "s18"],
    reviewedOn: "2026-11-20",
  },
  "how-sure-are-you": {
    rules: ["t4", "t4a", "t30a", "t9"],
    general: 1,
    sources: ["article-b", "s18"],
    reviewedOn: "2026-11-20",
  },
  "what-else-could-it-be": {
    rules: ["t4", "t9", "t30a"],
    general: 9,
    sources: ["article-c", "article-b"],
    reviewedOn: "2026-11-20",
  },
  "which-test-would-settle": {
    rules: ["t4a", "t8", "t7a"],
    sources: ["article-b", "article-a"],
    reviewedOn: "2026-11-20",
  },
  "what-type-or-stage": {
    rules: ["t2"],
    sources: ["article-d", "s20"],
    reviewedOn: "2026-11-20",
  },
  "what-type-of-ms": {
    rules: [],
    groups: ["ms"],
    sources: ["article-a", "s61"],
    reviewedOn: "2026-11-20",
  },
  "ms-look-alikes": {
    rules: ["t4", "t4a"],
    groups: ["ms"],
    sources: ["s61", "article-a"],
    reviewedOn: "2026-11-20",
  },
  "what-if-no-name": {
    rules: ["t6"],
    sources: ["s47", "article-b"],
    reviewedOn: "2026-11-20",
  },
  "who-read-it": {
    rules: ["t7", "t7b"],
    sources: ["s55", "s57"],
    reviewedOn: "2026-11-20",
  },
  "read-again": {
    rules: ["t9", "t9a", "t7b"],
    groups: ["cancer"],
    sources: ["s57", "s55", "s20"],
    reviewedOn: "2026-11-20",
  },
  "why-tests-disagree": {
    rules: ["t6a"],
    sources: ["article-a"],
    reviewedOn: "2026-11-20",
  },
  "agree-with-first": {
    rules: ["t30a", "t21", "t1", "t3"],
    sources: ["article-c", "article-d"],
    reviewedOn: "2026-11-20",
  },
  "show-me": {
    rules: ["t28", "t9", "t7"],
    sources: ["s13", "senior-health"],
    reviewedOn: "2026-11-20",
  },
  "more-than-one-thing": {
    rules: ["t6", "t6a", "t16"],
    sources: ["article-b", "article-d"],
    reviewedOn: "2026-11-20",
  },
  "what-causes-worst": {
    rules: ["t6", "t6a", "t7"],
    sources: ["article-d", "article-b"],
    reviewedOn: "2026-11-20",
  },
  "gene-test": {
    rules: ["t2"],
    groups: ["rare", "cancer"],
    sources: ["article-c", "article-d"],
    reviewedOn: "2026-11-20",
  },
  "how-far": {
    rules: ["t1"],
    groups: ["cancer"],
    sources: ["article-d", "s20"],
    reviewedOn: "2026-11-20",
  },
  "heart-how-bad": {
    rules: ["t12", "t12a"],
    groups: ["heart"],
    sources: ["article-d"],
    reviewedOn: "2026-11-20",
  },
  "scan-explains-pain": {
    rules: ["t11", "t11a"],
    groups: ["spine-joint"],
    sources: ["article-c", "s59"],
    reviewedOn: "2026-11-20",
  },
};
