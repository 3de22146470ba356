import type { SourceId } from "./sources";
import type { RecordId } from "./suggestions";

/** Who holds a record: one call to one of these can serve several records. */
export const recordHolders = [
  "doctors-office",
  "records-office",
  "portal",
  "radiology-desk",
  "pathology-lab",
  "heart-lab",
  "lab",
  "genetics-lab",
  "scope-unit",
  "therapist",
  "pharmacy",
  "you",
] as const;
export type RecordHolder = (typeof recordHolders)[number];

/** What to mind with a record; the words are in `en/record-details.ts` under the same ids. */
export const recordRules = [
  "portal-first",
  "send-to-you",
  "separate-form",
  "call-48h",
  "check-disc",
  "discs-before-booking",
  "signed-release",
  "doctor-to-doctor",
  "never-only-copy",
  "kept-ten-years",
  "add-shipping",
  "same-week",
  "only-if-asked",
] as const;
export type RecordRule = (typeof recordRules)[number];

/** Days from asking to having it, and what they rest on. */
export type PlanFor = {
  readonly from: number;
  readonly to: number;
  /** "law": the day by which it is due; "survey": what was counted; "inference": our reckoning. */
  readonly basis: "law" | "survey" | "inference";
};

export type RecordDetail = {
  /** Who to ask first. */
  readonly holder: RecordHolder;
  /** Who else may have it. */
  readonly orFrom: readonly RecordHolder[];
  /** They often want a form of their own for it. */
  readonly separateForm: boolean;
  readonly planFor: PlanFor;
  readonly rules: readonly RecordRule[];
  /** What comes: words to read, image files on a disc or by link, or tissue on glass. */
  readonly comesAs: "paper" | "images" | "tissue";
  /** The lab may keep it for so many days only. */
  readonly keptDays?: number;
  readonly sources: readonly SourceId[];
  /** YYYY-MM-DD: the day it was last held against its sources. */
  readonly reviewedOn: string;
};

/** What can be read online is there in this time. */
export const portalDays: PlanFor = { from: 0, to: 2, basis: "inference" };
/** For a record of which nothing more is known: what an office takes. */
export const officeDays: PlanFor = { from: 14, to: 30, basis: "survey" };
/** When to call about images that were asked for. */
export const imageCheckDays = 2;
/** How long some labs keep a blood smear. */
const smearKeptDays = 7;

const reviewedOn = "2026-11-20";
const clinicDays: PlanFor = { from: 7, to: 14, basis: "inference" };
const imagingDays: PlanFor = { from: 1, to: 7, basis: "inference" };
const weekDays: PlanFor = { from: 1, to: 7, basis: "inference" };
const geneDays: PlanFor = { from: 30, to: 30, basis: "law" };
const homeDays: PlanFor = { from: 0, to: 2, basis: "inference" };

const paper = {
  orFrom: [],
  separateForm: false,
  planFor: officeDays,
  rules: ["portal-first", "send-to-you"],
  comesAs: "paper",
  sources: ["s33", "s35", "s41", "article-c"],
  reviewedOn,
} as const;
const images = {
  orFrom: [],
  separateForm: true,
  rules: ["separate-form", "call-48h", "check-disc", "discs-before-booking", "send-to-you"],
  comesAs: "images",
  sources: ["s37", "s38", "s39", "article-c"],
  reviewedOn,
} as const;
const tissue = {
  holder: "pathology-lab",
  orFrom: [],
  separateForm: true,
  rules: [
    "signed-release",
    "doctor-to-doctor",
    "never-only-copy",
    "add-shipping",
    "kept-ten-years",
  ],
  comesAs: "tissue",
  sources: ["s39", "s40", "record-list"],
  reviewedOn,
} as const;
const marrow = { ...tissue, planFor: weekDays, rules: ["same-week", ...tissue.rules] } as const;
const atHome = {
  ...paper,
  holder: "you",
  planFor: homeDays,
  rules: [],
  sources: ["article-c", "article-a"],
} as const;

/** How each record is fetched. */
export const recordDetails: { readonly [R in RecordId]: RecordDetail } = {
  "visit-notes": { ...paper, holder: "records-office", orFrom: ["portal"] },
  "plan-in-writing": {
    ...paper,
    holder: "doctors-office",
    orFrom: ["portal"],
    sources: ["article-b", "article-c", "s41"],
  },
  "medicine-list": {
    ...paper,
    holder: "pharmacy",
    orFrom: ["portal", "doctors-office"],
    planFor: portalDays,
    rules: ["portal-first"],
    sources: ["article-c", "article-b"],
  },
  "lab-results": { ...paper, holder: "records-office", orFrom: ["portal", "lab"] },
  timeline: atHome,
  "referral-letter": {
    ...paper,
    holder: "doctors-office",
    orFrom: ["portal"],
    sources: ["article-c", "s41"],
  },
  "discharge-notes": { ...paper, holder: "records-office", orFrom: ["portal"] },
  "imaging-files": { ...images, holder: "radiology-desk", planFor: imagingDays },
  "imaging-reports": {
    ...paper,
    holder: "radiology-desk",
    orFrom: ["portal", "records-office"],
    planFor: imagingDays,
  },
  "earlier-scans": { ...images, holder: "radiology-desk", planFor: imagingDays },
  "pathology-report": {
    ...paper,
    holder: "pathology-lab",
    orFrom: ["portal", "records-office"],
    planFor: clinicDays,
    sources: ["s39", "s33", "article-c"],
  },
  "pathology-slides": { ...tissue, planFor: clinicDays },
  "pathology-blocks": {
    ...tissue,
    planFor: clinicDays,
    rules: ["only-if-asked", ...tissue.rules],
  },
  "marker-report": {
    ...paper,
    holder: "pathology-lab",
    orFrom: ["records-office", "genetics-lab"],
    planFor: clinicDays,
    rules: ["send-to-you"],
    sources: ["s39", "article-c", "article-d"],
  },
  "treatment-summary": { ...paper, holder: "records-office", orFrom: ["doctors-office"] },
  "chemo-summary": {
    ...paper,
    holder: "records-office",
    orFrom: ["doctors-office", "portal"],
    sources: ["s33", "s41", "article-c"],
  },
  "radiation-summary": {
    ...paper,
    holder: "records-office",
    orFrom: ["doctors-office"],
    rules: ["send-to-you"],
    sources: ["s33", "s41", "article-c"],
  },
  "blood-smear": {
    ...marrow,
    holder: "lab",
    orFrom: ["pathology-lab"],
    rules: ["same-week", "signed-release", "doctor-to-doctor", "never-only-copy"],
    keptDays: smearKeptDays,
    sources: ["s40"],
  },
  "marrow-slides": marrow,
  "marrow-report": {
    ...paper,
    holder: "pathology-lab",
    orFrom: ["portal", "records-office"],
    planFor: weekDays,
    rules: ["same-week", "portal-first", "send-to-you"],
    sources: ["s40", "record-list"],
  },
  "flow-report": {
    ...paper,
    holder: "pathology-lab",
    orFrom: ["records-office"],
    planFor: weekDays,
    rules: ["same-week", "send-to-you"],
    sources: ["s40", "record-list"],
  },
  "cytogenetics-report": {
    ...paper,
    holder: "genetics-lab",
    orFrom: ["pathology-lab", "records-office"],
    planFor: weekDays,
    rules: ["same-week", "send-to-you"],
    sources: ["s40", "record-list"],
  },
  "operation-plan": {
    ...paper,
    holder: "doctors-office",
    orFrom: ["portal"],
    sources: ["article-b", "article-c", "s41"],
  },
  "operation-notes": { ...paper, holder: "records-office", orFrom: ["portal"] },
  "mri-brain-cord": {
    ...images,
    holder: "radiology-desk",
    planFor: clinicDays,
    sources: [...images.sources, "article-a"],
  },
  "spinal-fluid": {
    ...paper,
    holder: "lab",
    orFrom: ["doctors-office", "portal"],
    planFor: clinicDays,
    sources: ["article-a", "record-list"],
  },
  "evoked-potentials": {
    ...paper,
    holder: "doctors-office",
    orFrom: ["records-office"],
    planFor: clinicDays,
    rules: ["send-to-you"],
    sources: ["article-a", "record-list"],
  },
  "mimic-bloods": {
    ...paper,
    holder: "lab",
    orFrom: ["doctors-office", "portal"],
    planFor: clinicDays,
    sources: ["article-a", "record-list"],
  },
  "relapse-dates": { ...atHome, orFrom: ["doctors-office"], sources: ["article-a"] },
  "safety-labs": {
    ...paper,
    holder: "lab",
    orFrom: ["portal", "doctors-office"],
    planFor: clinicDays,
    sources: ["article-a", "record-list"],
  },
  "jc-virus-result": {
    ...paper,
    holder: "lab",
    orFrom: ["doctors-office", "portal"],
    planFor: clinicDays,
    sources: ["article-a", "record-list"],
  },
  "echo-images": { ...images, holder: "heart-lab", planFor: clinicDays },
  "angiogram-images": { ...images, holder: "heart-lab", planFor: clinicDays },
  "cath-report": {
    ...paper,
    holder: "heart-lab",
    orFrom: ["records-office", "portal"],
    planFor: clinicDays,
    sources: ["s33", "record-list"],
  },
  "heart-ct": { ...images, holder: "radiology-desk", orFrom: ["heart-lab"], planFor: clinicDays },
  ecg: {
    ...paper,
    holder: "heart-lab",
    orFrom: ["records-office"],
    planFor: clinicDays,
    rules: ["send-to-you"],
    sources: ["s33", "record-list"],
  },
  "spine-mri": { ...images, holder: "radiology-desk", planFor: clinicDays },
  "standing-xrays": { ...images, holder: "radiology-desk", planFor: clinicDays },
  "injection-history": {
    ...paper,
    holder: "doctors-office",
    orFrom: ["records-office"],
    planFor: clinicDays,
    rules: ["send-to-you"],
    sources: ["s33", "record-list"],
  },
  "therapy-notes": {
    ...paper,
    holder: "therapist",
    planFor: clinicDays,
    rules: ["send-to-you"],
    sources: ["s33", "record-list"],
  },
  "endoscopy-report": {
    ...paper,
    holder: "scope-unit",
    orFrom: ["portal", "records-office"],
    planFor: clinicDays,
    sources: ["article-c", "s33"],
  },
  "endoscopy-photos": {
    ...paper,
    holder: "scope-unit",
    planFor: clinicDays,
    rules: ["send-to-you"],
    sources: ["s33", "record-list"],
  },
  "genetic-report": {
    ...paper,
    holder: "genetics-lab",
    orFrom: ["doctors-office", "portal"],
    planFor: geneDays,
    rules: ["send-to-you"],
    sources: ["s33", "record-list"],
  },
  "genetic-raw-data": {
    ...paper,
    holder: "genetics-lab",
    separateForm: true,
    planFor: geneDays,
    rules: ["only-if-asked", "separate-form", "send-to-you"],
    sources: ["s33", "record-list"],
  },
  "family-tree": { ...atHome, sources: ["article-c", "article-b"] },
  photos: { ...atHome, sources: ["record-list"] },
  "ultrasound-images": { ...images, holder: "radiology-desk", planFor: clinicDays },
  "bleeding-diary": { ...atHome, sources: ["record-list"] },
};
