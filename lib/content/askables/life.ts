import type { AskablesOf } from "./askable";

/** Living with it. */
export const lifeAskables: AskablesOf<"life"> = {
  "fit-my-life": {
    rules: ["t29", "t26a", "t10"],
    sources: ["article-a", "article-b"],
    reviewedOn: "2026-11-20",
  },
  "side-effect-manage": {
    rules: ["t8a"],
    sources: ["article-c", "article-a"],
    reviewedOn: "2026-11-20",
  },
  "usual-day": {
    rules: ["t25a", "t25"],
    sources: ["article-b", "senior-health"],
    reviewedOn: "2026-11-20",
  },
  "work-drive-care": {
    rules: ["t25a", "t25", "t10"],
    sources: ["article-a", "article-b"],
    reviewedOn: "2026-11-20",
  },
  children: {
    rules: ["t25"],
    sources: ["article-a"],
    reviewedOn: "2026-11-20",
  },
  travel: {
    rules: ["t25"],
    sources: ["article-a"],
    reviewedOn: "2026-11-20",
  },
  "mix-with-others": {
    rules: ["t16", "t14"],
    sources: ["article-a", "s23b"],
    reviewedOn: "2026-11-20",
  },
  "what-cost": {
    rules: ["t31", "t15"],
    general: 15,
    sources: ["article-c", "senior-health"],
    reviewedOn: "2026-11-20",
  },
  "help-at-home": {
    rules: ["t25a", "t10"],
    sources: ["article-b", "s17"],
    reviewedOn: "2026-11-20",
  },
  habits: {
    rules: ["t30", "t22"],
    sources: ["article-c"],
    reviewedOn: "2026-11-20",
  },
  worry: {
    rules: ["t29", "t30", "t3"],
    sources: ["article-b", "s18"],
    reviewedOn: "2026-11-20",
  },
  "energy-sleep": {
    rules: ["t25a", "t18"],
    groups: ["ms", "neuro"],
    sources: ["article-a"],
    reviewedOn: "2026-11-20",
  },
  closeness: {
    rules: ["t25"],
    groups: ["cancer"],
    sources: ["article-b", "senior-health"],
    reviewedOn: "2026-11-20",
  },
  "family-too": {
    rules: ["t2"],
    groups: ["rare", "heart"],
    sources: ["article-c"],
    reviewedOn: "2026-11-20",
  },
  "avoid-meanwhile": {
    rules: ["t12a", "t11", "t5"],
    sources: ["article-c", "senior-health"],
    reviewedOn: "2026-11-20",
  },
};
