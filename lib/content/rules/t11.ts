import { is } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t11 = {
  id: "t11",
  trigger: "T11",
  tier: "S",
  when: is("offer", "spine"),
  suggests: {
    tasks: ["choose-who"],
    records: ["spine-mri", "standing-xrays", "injection-history"],
    questions: ["spine-without-surgery", "what-if-wait"],
  },
  sources: ["article-b", "article-c", "s59"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
