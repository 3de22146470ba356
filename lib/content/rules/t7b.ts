import { all, is, oneOf } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t7b = {
  id: "t7b",
  trigger: "T7",
  tier: "S",
  when: all(
    is("group", "ms"),
    oneOf("diagnosis", ["sure", "type-unsure"]),
    is("tests", "worse-but-scan-same"),
  ),
  suggests: {
    tasks: ["ask-images-reread"],
    records: ["mri-brain-cord", "timeline"],
    questions: ["why-tests-disagree", "what-else-could-it-be"],
  },
  sources: ["article-a"],
  reviewedOn: "2026-11-20",
  closerFormOf: "t7",
} as const satisfies ContentRule;
