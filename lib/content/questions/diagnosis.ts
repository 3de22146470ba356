import type { Page } from "../types";
import { factual, sensitive } from "./unknown-codes";

/** What it is, how sure that is, and the tests it rests on. */
export const diagnosisPages = [
  {
    id: "what",
    section: "diagnosis",
    questions: [
      {
        id: "group",
        kind: "one",
        options: ["ms", "neuro", "cancer", "heart", "spine-joint", "surgery", "rare", "other"],
        unknown: sensitive,
      },
      {
        id: "diagnosis",
        kind: "one",
        options: ["sure", "type-unsure", "doctor-unsure", "suspected", "no-answer"],
        unknown: factual,
      },
    ],
  },
  {
    id: "open",
    section: "diagnosis",
    questions: [
      {
        id: "unsettled",
        kind: "many",
        options: [
          "test-booked",
          "result-awaited",
          "first-visit",
          "many-causes",
          "no-answer-after-tests",
        ],
        unknown: factual,
        showWhen: {
          how: "any",
          of: [
            { question: "diagnosis", equals: "type-unsure" },
            { question: "diagnosis", equals: "doctor-unsure" },
            { question: "diagnosis", equals: "suspected" },
            { question: "diagnosis", equals: "no-answer" },
            { question: "diagnosis", equals: "not-sure" },
          ],
        },
      },
    ],
  },
  {
    id: "kind",
    section: "diagnosis",
    questions: [
      {
        id: "illness",
        kind: "many",
        options: [
          "new-this-year",
          "back-or-worse-this-year",
          "life-threatening",
          "life-changing",
          "rare",
          "lasting",
          "under-control",
        ],
        unknown: sensitive,
      },
    ],
  },
  {
    id: "tests",
    section: "tests",
    questions: [
      {
        id: "tests",
        kind: "many",
        options: [
          "new-on-scan-feel-same",
          "worse-but-scan-same",
          "labs-unclear",
          "unusual-picture",
        ],
        unknown: factual,
      },
      {
        id: "reader",
        kind: "one",
        options: ["expert", "not-expert", "no-such-test"],
        unknown: factual,
      },
    ],
  },
] as const satisfies readonly Page[];
