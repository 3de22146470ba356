import { is } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t28 = {
  id: "t28",
  trigger: "T28",
  tier: "M",
  when: is("trust", "options-unclear"),
  suggests: {
    tasks: ["ask-own-doctor", "bring-companion"],
    records: ["plan-in-writing"],
    questions: ["explain-simply", "all-options"],
  },
  sources: ["article-c", "s17", "s18"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
