import { all, any, is, oneOf } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t22 = {
  id: "t22",
  trigger: "T22",
  tier: "S",
  when: all(
    is("plan", "nothing-can-be-done"),
    any(
      oneOf("group", ["ms", "cancer"]),
      oneOf("illness", ["life-threatening", "life-changing", "rare", "lasting"]),
    ),
  ),
  suggests: {
    tasks: ["choose-who"],
    records: ["treatment-summary", "visit-notes"],
    questions: ["what-can-still-be-done", "trial-for-me"],
  },
  sources: ["s21"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
