import type { Page } from "../types";
import { factual, sensitive } from "./unknown-codes";

/** The doctors, and what they say. */
export const trustPages = [
  {
    id: "trust",
    section: "trust",
    questions: [
      {
        id: "trust",
        kind: "many",
        options: [
          "lost-trust",
          "not-heard",
          "hard-to-talk",
          "disagree",
          "reacted-badly",
          "options-unclear",
          "cannot-tell-working",
        ],
        unknown: sensitive,
      },
    ],
  },
  {
    id: "doctors",
    section: "trust",
    questions: [
      {
        id: "doctors",
        kind: "many",
        options: ["not-specialist", "few-operations", "general-surgeon", "differ", "agree"],
        unknown: factual,
      },
    ],
  },
  {
    id: "views",
    section: "trust",
    questions: [
      {
        id: "differ-on",
        kind: "many",
        options: ["diagnosis", "what-to-do", "surgery-or-not", "detail"],
        unknown: factual,
        showWhen: { how: "any", of: [{ question: "doctors", equals: "differ" }] },
      },
      {
        id: "agreement",
        kind: "many",
        options: [
          "different-practices",
          "specialist",
          "each-looked",
          "same-diagnosis",
          "same-plan",
          "nothing-new-since",
        ],
        unknown: factual,
        showWhen: { how: "any", of: [{ question: "doctors", equals: "agree" }] },
      },
    ],
  },
] as const satisfies readonly Page[];
