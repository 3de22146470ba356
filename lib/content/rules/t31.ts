import { is } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t31 = {
  id: "t31",
  trigger: "T31",
  tier: "S",
  when: is("timing", "insurer-asks"),
  suggests: {
    tasks: ["check-cover"],
    records: ["referral-letter"],
    questions: ["does-cover"],
  },
  sources: ["article-b", "s18"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
