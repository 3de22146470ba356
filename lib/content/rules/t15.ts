import { is } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t15 = {
  id: "t15",
  trigger: "T15",
  tier: "S",
  when: is("offer", "experimental"),
  suggests: {
    tasks: ["choose-who"],
    records: ["plan-in-writing"],
    questions: ["what-evidence", "all-options"],
  },
  sources: ["s23b"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
