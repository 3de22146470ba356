import type { OptionOf, QuestionId } from "./questionnaire";
import type { RecordId } from "./suggestions";

/** What a second doctor asks for first, by condition group, whatever the findings. */
export const groupRecords: { readonly [G in OptionOf<"group">]: readonly RecordId[] } = {
  ms: [
    "mri-brain-cord",
    "spinal-fluid",
    "relapse-dates",
    "medicine-list",
    "evoked-potentials",
    "mimic-bloods",
    "jc-virus-result",
  ],
  neuro: ["mri-brain-cord", "evoked-potentials", "medicine-list", "spinal-fluid", "mimic-bloods"],
  cancer: [
    "pathology-report",
    "pathology-slides",
    "marker-report",
    "imaging-files",
    "imaging-reports",
    "pathology-blocks",
  ],
  heart: ["echo-images", "cath-report", "ecg", "medicine-list", "angiogram-images", "heart-ct"],
  "spine-joint": [
    "spine-mri",
    "standing-xrays",
    "injection-history",
    "therapy-notes",
    "operation-notes",
  ],
  surgery: ["operation-plan", "operation-notes", "imaging-files", "imaging-reports"],
  rare: [
    "genetic-report",
    "family-tree",
    "lab-results",
    "genetic-raw-data",
    "photos",
    "imaging-files",
  ],
  other: ["lab-results", "medicine-list", "imaging-files", "imaging-reports"],
};

/** Every second doctor asks for these. */
export const everyoneRecords: readonly RecordId[] = [
  "visit-notes",
  "plan-in-writing",
  "timeline",
  "medicine-list",
  "lab-results",
  "referral-letter",
];

/** Records that one answer calls for: any of the options brings all of them. */
export type AnswerRecords = {
  [Q in QuestionId]: {
    /** Only in this condition group; in every one when it is left out. */
    readonly group?: OptionOf<"group">;
    readonly question: Q;
    readonly options: readonly OptionOf<Q>[];
    readonly records: readonly RecordId[];
  };
}[QuestionId];

export const answerRecords: readonly AnswerRecords[] = [
  {
    question: "fast-cancer",
    options: ["apl", "acute-leukemia", "aggressive-lymphoma"],
    records: [
      "blood-smear",
      "marrow-slides",
      "marrow-report",
      "flow-report",
      "cytogenetics-report",
    ],
  },
  {
    group: "cancer",
    question: "plan",
    options: ["under-way", "nothing-can-be-done", "stop-no-plan", "stopped-self"],
    records: ["chemo-summary", "radiation-summary"],
  },
  {
    group: "cancer",
    question: "illness",
    options: ["back-or-worse-this-year"],
    records: ["chemo-summary", "radiation-summary", "operation-notes", "earlier-scans"],
  },
  {
    group: "ms",
    question: "plan",
    options: ["under-way", "stop-no-plan", "stopped-self"],
    records: ["safety-labs"],
  },
  {
    question: "tests",
    options: ["new-on-scan-feel-same", "worse-but-scan-same"],
    records: ["earlier-scans"],
  },
  {
    question: "operation",
    options: ["hysterectomy"],
    records: ["ultrasound-images", "pathology-report", "bleeding-diary"],
  },
];

/** A closer record takes the place of the general one where both would be asked for. */
export const closerRecords: { readonly [R in RecordId]?: RecordId } = {
  "mri-brain-cord": "imaging-files",
  "spine-mri": "imaging-files",
};

/**
 * Shelves of the full list, to pick from: what was done, whatever the kind of problem. Each record
 * stands on one shelf.
 */
export const recordShelves = {
  everyone: [
    "visit-notes",
    "plan-in-writing",
    "medicine-list",
    "lab-results",
    "timeline",
    "referral-letter",
    "discharge-notes",
    "treatment-summary",
    "safety-labs",
  ],
  scans: ["imaging-files", "imaging-reports", "earlier-scans", "ultrasound-images"],
  tissue: ["pathology-report", "pathology-slides", "pathology-blocks", "marker-report"],
  cancer: ["chemo-summary", "radiation-summary"],
  blood: ["blood-smear", "marrow-slides", "marrow-report", "flow-report", "cytogenetics-report"],
  nerves: [
    "mri-brain-cord",
    "spinal-fluid",
    "evoked-potentials",
    "mimic-bloods",
    "relapse-dates",
    "jc-virus-result",
  ],
  heart: ["echo-images", "angiogram-images", "cath-report", "heart-ct", "ecg"],
  bones: ["spine-mri", "standing-xrays", "injection-history", "therapy-notes"],
  operations: ["operation-plan", "operation-notes"],
  gut: ["endoscopy-report", "endoscopy-photos"],
  genes: ["genetic-report", "genetic-raw-data", "family-tree", "photos"],
  women: ["bleeding-diary"],
} as const satisfies { readonly [shelf: string]: readonly RecordId[] };
export type RecordShelf = keyof typeof recordShelves;
