import { any, is } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t29 = {
  id: "t29",
  trigger: "T29",
  tier: "L",
  when: any(
    is("sure-best", "no"),
    is("sure-facts", "no"),
    is("sure-matters", "no"),
    is("sure-support", "no"),
  ),
  suggests: {
    tasks: ["write-what-matters"],
    records: ["plan-in-writing"],
    questions: ["explain-simply"],
  },
  sources: ["s8", "s9"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
