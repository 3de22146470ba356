import type { OptionOf } from "./questionnaire";
import type { RecordId } from "./suggestions";

/** What a second doctor asks for first, by condition group, whatever the findings. */
export const groupRecords: { readonly [G in OptionOf<"group">]: readonly RecordId[] } = {
  ms: ["mri-brain-cord", "spinal-fluid", "relapse-dates", "medicine-list"],
  neuro: ["mri-brain-cord", "evoked-potentials", "medicine-list"],
  cancer: ["pathology-report", "pathology-slides", "marker-report", "imaging-files"],
  heart: ["echo-images", "cath-report", "ecg", "medicine-list"],
  "spine-joint": ["spine-mri", "standing-xrays", "injection-history"],
  surgery: ["operation-plan", "operation-notes", "imaging-files"],
  rare: ["genetic-report", "family-tree", "lab-results"],
  other: ["lab-results", "medicine-list"],
};

/** Every second doctor asks for these. */
export const everyoneRecords: readonly RecordId[] = ["visit-notes", "plan-in-writing", "timeline"];
