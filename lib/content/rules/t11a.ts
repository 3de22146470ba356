import { all, is } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t11a = {
  id: "t11a",
  trigger: "T11",
  tier: "S",
  when: all(is("offer", "spine"), is("operation", "spine-for-pain")),
  suggests: {
    tasks: ["choose-who"],
    records: ["spine-mri", "injection-history"],
    questions: ["spine-without-surgery", "how-often-pain-better"],
  },
  sources: ["article-b", "article-c", "s59"],
  reviewedOn: "2026-11-20",
  closerFormOf: "t11",
} as const satisfies ContentRule;
