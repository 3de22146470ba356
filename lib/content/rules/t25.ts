import { oneOf } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t25 = {
  id: "t25",
  trigger: "T25",
  tier: "M",
  when: oneOf("life", ["family-plans", "work-or-travel"]),
  suggests: {
    tasks: ["ask-own-doctor", "write-what-matters"],
    records: ["plan-in-writing"],
    questions: ["fit-my-life"],
  },
  sources: ["article-b", "article-a"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
