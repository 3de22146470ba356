import { oneOf, whilePending } from "../conditions";
import { testPending } from "../situations";
import type { ContentRule } from "../suggestions";

export const t5 = {
  id: "t5",
  trigger: "T5",
  tier: "S",
  when: whilePending(
    testPending,
    oneOf("diagnosis", ["type-unsure", "doctor-unsure", "suspected", "no-answer"]),
  ),
  suggests: {
    tasks: ["choose-who"],
    records: ["visit-notes", "lab-results", "imaging-files"],
    questions: ["what-else-could-it-be", "which-test-would-settle", "how-sure-are-you"],
  },
  sources: ["article-b", "s18"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
