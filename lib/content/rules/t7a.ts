import { all, is, oneOf } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t7a = {
  id: "t7a",
  trigger: "T7",
  tier: "S",
  when: all(
    is("group", "ms"),
    oneOf("diagnosis", ["sure", "type-unsure"]),
    is("tests", "new-on-scan-feel-same"),
  ),
  suggests: {
    tasks: ["ask-images-reread"],
    records: ["mri-brain-cord", "relapse-dates"],
    questions: ["why-tests-disagree", "is-drug-still-right"],
  },
  sources: ["article-a"],
  reviewedOn: "2026-11-20",
  closerFormOf: "t7",
} as const satisfies ContentRule;
