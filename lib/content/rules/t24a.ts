import { is } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t24a = {
  id: "t24a",
  trigger: "T24",
  tier: "M",
  when: is("plan-facts", "want-trial"),
  suggests: {
    tasks: ["find-trial"],
    records: ["treatment-summary"],
    questions: ["trial-for-me", "newer-treatment"],
  },
  sources: ["article-d", "article-c", "article-a"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
