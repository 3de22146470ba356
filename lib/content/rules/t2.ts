import { is, whilePending } from "../conditions";
import { testPending } from "../situations";
import type { ContentRule } from "../suggestions";

export const t2 = {
  id: "t2",
  trigger: "T2",
  tier: "S",
  when: whilePending(testPending, is("illness", "rare")),
  suggests: {
    tasks: ["choose-who"],
    records: ["visit-notes", "genetic-report"],
    questions: ["how-many-seen", "is-diagnosis-right"],
  },
  sources: ["article-b", "article-c", "article-d", "s18"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
