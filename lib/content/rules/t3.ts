import { all, is, none, oneOf, whilePending } from "../conditions";
import { testPending } from "../situations";
import type { ContentRule } from "../suggestions";

export const t3 = {
  id: "t3",
  trigger: "T3",
  tier: "S",
  when: whilePending(
    testPending,
    all(
      oneOf("illness", ["life-threatening", "life-changing"]),
      oneOf("illness", ["new-this-year", "back-or-worse-this-year"]),
      none(is("illness", "under-control")),
    ),
  ),
  suggests: {
    tasks: ["ask-how-long", "choose-who"],
    records: ["plan-in-writing", "visit-notes"],
    questions: ["all-options", "what-expect"],
  },
  sources: ["article-b", "article-c", "article-d"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
