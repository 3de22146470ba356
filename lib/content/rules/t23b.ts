import { all, is } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t23b = {
  id: "t23b",
  trigger: "T23",
  tier: "M",
  when: all(is("group", "cancer"), is("doctors", "general-surgeon")),
  suggests: {
    tasks: ["ask-refer-specialist"],
    records: ["operation-plan", "pathology-report"],
    questions: ["how-many-done"],
  },
  sources: ["article-d"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
