import { all, oneOf } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t7 = {
  id: "t7",
  trigger: "T7",
  tier: "S",
  when: all(
    oneOf("diagnosis", ["sure", "type-unsure"]),
    oneOf("tests", ["new-on-scan-feel-same", "worse-but-scan-same"]),
  ),
  suggests: {
    tasks: ["ask-images-reread"],
    records: ["imaging-files", "imaging-reports"],
    questions: ["why-tests-disagree", "which-test-would-settle"],
  },
  sources: ["article-a"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
