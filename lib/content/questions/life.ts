import type { Page } from "../types";
import { factual, sensitive } from "./unknown-codes";

/** Life and values, time and cover, and how sure the person feels. */
export const lifePages = [
  {
    id: "life",
    section: "life",
    questions: [
      {
        id: "life",
        kind: "many",
        options: [
          "family-plans",
          "work-or-travel",
          "daily-life",
          "gut-feeling",
          "want-it-confirmed",
        ],
        unknown: sensitive,
      },
      {
        id: "carer-view",
        kind: "one",
        options: ["same", "more-worried", "they-do-not-want-one"],
        unknown: sensitive,
        showWhen: { how: "any", of: [{ question: "who", equals: "carer-adult" }] },
      },
    ],
  },
  {
    id: "timing",
    section: "timing",
    questions: [
      {
        id: "timing",
        kind: "many",
        options: ["date-set", "emergency-surgery", "course-under-way", "insurer-asks"],
        unknown: factual,
      },
      {
        id: "fast-cancer",
        kind: "many",
        options: [
          "apl",
          "acute-leukemia",
          "aggressive-lymphoma",
          "testicular",
          "small-cell-lung",
          "inflammatory-breast",
          "cord-compression",
          "childhood",
        ],
        unknown: factual,
        showWhen: { how: "any", of: [{ question: "group", equals: "cancer" }] },
      },
    ],
  },
  {
    id: "sure",
    section: "sure",
    questions: [
      {
        id: "sure-best",
        kind: "one",
        options: ["yes", "no"],
        unknown: ["rather-not-say"],
        notSureIsNo: true,
      },
      {
        id: "sure-facts",
        kind: "one",
        options: ["yes", "no"],
        unknown: ["rather-not-say"],
        notSureIsNo: true,
      },
      {
        id: "sure-matters",
        kind: "one",
        options: ["yes", "no"],
        unknown: ["rather-not-say"],
        notSureIsNo: true,
      },
      {
        id: "sure-support",
        kind: "one",
        options: ["yes", "no"],
        unknown: ["rather-not-say"],
        notSureIsNo: true,
      },
    ],
  },
] as const satisfies readonly Page[];
