import type { AskableId } from "./askables/ids";
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
