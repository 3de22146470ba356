import { oneOf } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t21 = {
  id: "t21",
  trigger: "T21",
  tier: "S",
  when: oneOf("differ-on", ["diagnosis", "what-to-do"]),
  suggests: {
    tasks: ["case-review"],
    records: ["plan-in-writing", "visit-notes"],
    questions: ["why-differ", "would-you-talk"],
  },
  sources: ["article-b", "article-c", "article-d", "article-a", "s22"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
