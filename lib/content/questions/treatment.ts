import type { Page } from "../types";
import { factual, sensitive } from "./unknown-codes";

/** The plan, its risks, side effects, and how it is going. */
export const treatmentPages = [
  {
    id: "plan",
    section: "treatment",
    questions: [
      {
        id: "plan",
        kind: "many",
        options: [
          "offered",
          "under-way",
          "watching",
          "nothing-can-be-done",
          "stop-no-plan",
          "stopped-self",
        ],
        unknown: factual,
      },
    ],
  },
  {
    id: "offer",
    section: "treatment",
    questions: [
      {
        id: "offer",
        kind: "many",
        options: [
          "major",
          "spine",
          "heart",
          "other-procedure",
          "strong-drug",
          "close-watch",
          "experimental",
        ],
        unknown: factual,
        showWhen: {
          how: "any",
          of: [
            { question: "plan", equals: "offered" },
            { question: "plan", equals: "under-way" },
            { question: "plan", equals: "not-sure" },
          ],
        },
      },
      {
        id: "plan-facts",
        kind: "many",
        options: [
          "other-illness-risk",
          "several-options",
          "experts-differ",
          "timing-in-doubt",
          "trial-might-fit",
          "want-trial",
        ],
        unknown: factual,
      },
    ],
  },
  {
    id: "operation",
    section: "treatment",
    questions: [
      {
        id: "operation",
        kind: "many",
        options: [
          "hysterectomy",
          "knee-replacement",
          "tonsils",
          "shoulder-keyhole",
          "pacemaker-icd",
          "foot-amputation",
          "spine-for-pain",
        ],
        unknown: factual,
        showWhen: {
          how: "any",
          of: [
            { question: "offer", equals: "major" },
            { question: "offer", equals: "spine" },
            { question: "offer", equals: "heart" },
            { question: "offer", equals: "other-procedure" },
          ],
        },
      },
    ],
  },
  {
    id: "effects",
    section: "side-effects",
    questions: [
      {
        id: "side-effects",
        kind: "one",
        options: ["no", "mild", "unexpected", "severe", "severe-unchecked"],
        unknown: sensitive,
        showWhen: {
          how: "any",
          of: [
            { question: "plan", equals: "under-way" },
            { question: "plan", equals: "stop-no-plan" },
            { question: "plan", equals: "stopped-self" },
          ],
        },
      },
    ],
  },
  {
    id: "going",
    section: "progress",
    questions: [
      {
        id: "progress",
        kind: "one",
        options: ["fine", "too-early", "not-helped", "worse-treated", "worse", "worse-unchecked"],
        unknown: sensitive,
      },
    ],
  },
  {
    id: "tried",
    section: "progress",
    questions: [
      {
        id: "tried",
        kind: "many",
        options: ["as-agreed", "long-enough", "doctor-knows"],
        unknown: sensitive,
        showWhen: {
          how: "any",
          of: [
            { question: "progress", equals: "not-helped" },
            { question: "progress", equals: "worse-treated" },
          ],
        },
      },
    ],
  },
] as const satisfies readonly Page[];
