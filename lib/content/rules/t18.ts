import { oneOf } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t18 = {
  id: "t18",
  trigger: "T18",
  tier: "S",
  when: oneOf("side-effects", ["unexpected", "severe", "severe-unchecked"]),
  suggests: {
    tasks: ["report-side-effect"],
    records: ["medicine-list"],
    questions: ["side-effect-manage", "safer-drug"],
  },
  sources: ["article-d", "article-a"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
