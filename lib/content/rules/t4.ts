import { all, is, oneOf } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t4 = {
  id: "t4",
  trigger: "T4",
  tier: "S",
  when: all(
    is("group", "ms"),
    is("illness", "new-this-year"),
    oneOf("diagnosis", ["sure", "type-unsure"]),
  ),
  suggests: {
    tasks: ["choose-who"],
    records: ["mri-brain-cord", "spinal-fluid", "mimic-bloods"],
    questions: ["is-diagnosis-right", "what-type-of-ms"],
  },
  sources: ["article-a", "s61"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
