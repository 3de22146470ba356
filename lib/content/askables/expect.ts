import type { AskablesOf } from "./askable";

/** What may come: good and bad, with counts. */
export const expectAskables: AskablesOf<"expect"> = {
  "what-expect": {
    rules: ["t1", "t4", "t2"],
    general: 10,
    sources: ["article-c", "article-a"],
    reviewedOn: "2026-11-20",
  },
  "with-and-without": {
    rules: ["t13", "t15", "t28a", "t3"],
    general: 3,
    sources: ["article-c", "s12"],
    reviewedOn: "2026-11-20",
  },
  "best-worst-likely": {
    rules: ["t3", "t25a", "t1"],
    general: 13,
    sources: ["article-c", "article-a"],
    reviewedOn: "2026-11-20",
  },
  "how-many-helped": {
    rules: ["t28a", "t10", "t15", "t18"],
    sources: ["s13", "s12"],
    reviewedOn: "2026-11-20",
  },
  "how-often-pain-better": {
    rules: ["t11"],
    groups: ["spine-joint"],
    sources: ["s59", "article-c"],
    reviewedOn: "2026-11-20",
  },
  "serious-harms": {
    rules: ["t10", "t12", "t13", "t14", "t16"],
    general: 7,
    sources: ["article-c", "s12"],
    reviewedOn: "2026-11-20",
  },
  "risks-for-me": {
    rules: ["t10", "t14"],
    sources: ["s23b", "article-a"],
    reviewedOn: "2026-11-20",
  },
  "common-side-effects": {
    rules: ["t14", "t14a", "t28a"],
    sources: ["article-c", "senior-health"],
    reviewedOn: "2026-11-20",
  },
  "lasting-effects": {
    rules: ["t18", "t25a", "t10"],
    sources: ["article-c", "article-b"],
    reviewedOn: "2026-11-20",
  },
  "how-long-recover": {
    rules: ["t10", "t11", "t13", "t13a"],
    groups: ["surgery", "spine-joint", "heart"],
    sources: ["article-c", "s17"],
    reviewedOn: "2026-11-20",
  },
  "pain-after": {
    rules: ["t10", "t11"],
    groups: ["surgery", "spine-joint"],
    sources: ["article-c", "senior-health"],
    reviewedOn: "2026-11-20",
  },
  "cure-or-control": {
    rules: ["t22", "t1", "t3"],
    groups: ["cancer"],
    sources: ["article-c", "s20"],
    reviewedOn: "2026-11-20",
  },
  "how-fast": {
    rules: ["t12a", "t3", "t6"],
    sources: ["article-a", "article-d"],
    reviewedOn: "2026-11-20",
  },
  "relapses-ahead": {
    rules: ["t4", "t20a"],
    groups: ["ms"],
    sources: ["article-a"],
    reviewedOn: "2026-11-20",
  },
  "chance-back": {
    rules: ["t1"],
    groups: ["cancer"],
    sources: ["article-c", "s20"],
    reviewedOn: "2026-11-20",
  },
};
