import { all, is, oneOf } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t17 = {
  id: "t17",
  trigger: "T17",
  tier: "S",
  when: all(
    oneOf("progress", ["not-helped", "worse-treated"]),
    is("tried", "as-agreed"),
    is("tried", "long-enough"),
    is("tried", "doctor-knows"),
  ),
  suggests: {
    tasks: ["choose-who", "write-timeline"],
    records: ["medicine-list", "treatment-summary", "timeline"],
    questions: ["why-not-working", "all-options"],
  },
  sources: ["article-b", "article-d", "article-a"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
