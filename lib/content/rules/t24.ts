import { is } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t24 = {
  id: "t24",
  trigger: "T24",
  tier: "M",
  when: is("plan-facts", "trial-might-fit"),
  suggests: {
    tasks: ["find-trial"],
    records: ["treatment-summary", "marker-report"],
    questions: ["trial-for-me"],
  },
  sources: ["article-d", "article-c", "article-a"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
