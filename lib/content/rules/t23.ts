import { all, is } from "../conditions";
import { seriousOrComplex } from "../situations";
import type { ContentRule } from "../suggestions";

export const t23 = {
  id: "t23",
  trigger: "T23",
  tier: "M",
  when: all(seriousOrComplex, is("doctors", "not-specialist")),
  suggests: {
    tasks: ["ask-refer-specialist"],
    records: ["referral-letter"],
    questions: ["how-many-seen"],
  },
  sources: ["article-c", "article-d", "s18"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
