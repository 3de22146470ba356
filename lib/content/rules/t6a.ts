import { is, whilePending } from "../conditions";
import { testPending } from "../situations";
import type { ContentRule } from "../suggestions";

export const t6a = {
  id: "t6a",
  trigger: "T6",
  tier: "M",
  when: whilePending(testPending, is("unsettled", "no-answer-after-tests")),
  suggests: {
    tasks: ["choose-who", "write-timeline"],
    records: ["timeline", "lab-results", "imaging-files"],
    questions: ["what-else-could-it-be", "what-if-no-name"],
  },
  sources: ["article-b", "article-d", "s47"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
