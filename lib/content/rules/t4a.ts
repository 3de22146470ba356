import { all, any, is } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t4a = {
  id: "t4a",
  trigger: "T4",
  tier: "S",
  when: all(is("group", "ms"), any(is("diagnosis", "type-unsure"), is("tests", "unusual-picture"))),
  suggests: {
    tasks: ["choose-who"],
    records: ["mri-brain-cord", "spinal-fluid", "evoked-potentials", "mimic-bloods"],
    questions: ["what-type-of-ms", "what-else-could-it-be"],
  },
  sources: ["article-a", "s61"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
