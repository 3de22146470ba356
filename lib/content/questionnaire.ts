import type { Page } from "./types";

/*
 * The questionnaire. A question's id is its answer key and never changes after release;
 * nor does an option's. Words are in `en/questionnaire.ts`, under the same ids.
 * A question shows only after the pages before it, so a condition names earlier pages only.
 */
const factual = ["not-sure"] as const;
const sensitive = ["not-sure", "rather-not-say"] as const;

export const pages = [
  {
    id: "you",
    section: "situation",
    questions: [
      {
        id: "who",
        kind: "one",
        options: ["self", "carer-adult", "carer-decides", "carer-child"],
        unknown: [],
        setUp: true,
      },
      {
        id: "country",
        kind: "one",
        options: ["us", "gb", "ca", "ie", "au", "nz", "eu", "other"],
        unknown: [],
        setUp: true,
      },
    ],
  },
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

type AnyPage = (typeof pages)[number];
type AnyQuestion = AnyPage["questions"][number];

export type PageId = AnyPage["id"];
export type SectionId = AnyPage["section"];
export type QuestionId = AnyQuestion["id"];
/** The options of one question, without the codes for unknown. */
export type OptionOf<Q extends QuestionId> = Extract<AnyQuestion, { id: Q }>["options"][number];

export const questions: readonly (AnyQuestion & Page["questions"][number])[] = pages.flatMap(
  (page) => page.questions as readonly AnyQuestion[],
);
