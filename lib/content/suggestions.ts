import type { SourceId } from "./sources";
import type { TriggerId } from "./triggers";
import type { Rule } from "./types";

/*
 * What a finding can suggest, and the tasks that the plan adds of itself (`plan-tasks.ts`). The
 * words are in `en/suggestions.ts` under the same ids.
 */

export const tasks = [
  "ask-how-long",
  "tell-how-it-goes",
  "report-side-effect",
  "ask-plan-after-stop",
  "ask-own-doctor",
  "tell-doctor",
  "check-cover",
  "choose-who",
  "ask-refer-specialist",
  "ask-slides-reread",
  "ask-images-reread",
  "case-review",
  "find-trial",
  "write-timeline",
  "write-what-matters",
  "bring-companion",
  "talk-together",
  "collect-records",
  "book-visit",
  "confirm-logistics",
  "clarify-cost",
  "plan-travel",
  "book-interpreter",
  "prepare-questions",
  "confirm-arrived",
  "compare-answers",
  "tell-decision",
] as const;
export type TaskId = (typeof tasks)[number];

export const records = [
  "visit-notes",
  "plan-in-writing",
  "medicine-list",
  "lab-results",
  "timeline",
  "referral-letter",
  "discharge-notes",
  "imaging-files",
  "imaging-reports",
  "earlier-scans",
  "pathology-report",
  "pathology-slides",
  "pathology-blocks",
  "marker-report",
  "treatment-summary",
  "chemo-summary",
  "radiation-summary",
  "blood-smear",
  "marrow-slides",
  "marrow-report",
  "flow-report",
  "cytogenetics-report",
  "operation-plan",
  "operation-notes",
  "mri-brain-cord",
  "spinal-fluid",
  "evoked-potentials",
  "mimic-bloods",
  "relapse-dates",
  "safety-labs",
  "jc-virus-result",
  "echo-images",
  "angiogram-images",
  "cath-report",
  "heart-ct",
  "ecg",
  "spine-mri",
  "standing-xrays",
  "injection-history",
  "therapy-notes",
  "endoscopy-report",
  "endoscopy-photos",
  "genetic-report",
  "genetic-raw-data",
  "family-tree",
  "photos",
  "ultrasound-images",
  "bleeding-diary",
] as const;
export type RecordId = (typeof records)[number];

export const askables = [
  "is-diagnosis-right",
  "how-sure-are-you",
  "what-else-could-it-be",
  "which-test-would-settle",
  "what-type-or-stage",
  "what-type-of-ms",
  "what-if-no-name",
  "who-read-it",
  "why-tests-disagree",
  "what-do-labs-mean",
  "all-options",
  "what-if-wait",
  "need-it-now",
  "less-invasive",
  "spine-without-surgery",
  "how-often-pain-better",
  "risks-for-me",
  "what-expect",
  "how-many-done",
  "how-many-seen",
  "safer-drug",
  "how-watch-drug",
  "switch-safely",
  "is-drug-still-right",
  "early-or-step-up",
  "why-not-working",
  "how-know-it-works",
  "what-next-plan",
  "side-effect-manage",
  "what-evidence",
  "trial-for-me",
  "newer-treatment",
  "what-can-still-be-done",
  "why-differ",
  "would-you-talk",
  "why-this-plan",
  "explain-simply",
  "fit-my-life",
  "does-cover",
] as const;
/** A question to ask a doctor. */
export type AskableId = (typeof askables)[number];

/** A rule whose trigger, sources and suggestions exist, or it does not compile. */
export type ContentRule = Rule & {
  readonly trigger: TriggerId;
  readonly countsAs?: TriggerId;
  readonly sources: readonly SourceId[];
  readonly suggests: {
    readonly tasks: readonly TaskId[];
    readonly records: readonly RecordId[];
    readonly questions: readonly AskableId[];
  };
};
