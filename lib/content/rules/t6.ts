import { is, whilePending } from "../conditions";
import { testPending } from "../situations";
import type { ContentRule } from "../suggestions";

export const t6 = {
  id: "t6",
  trigger: "T6",
  tier: "M",
  when: whilePending(testPending, is("unsettled", "many-causes")),
  suggests: {
    tasks: ["ask-own-doctor", "write-timeline"],
    records: ["timeline", "lab-results"],
    questions: ["what-else-could-it-be", "which-test-would-settle"],
  },
  sources: ["article-b", "article-d", "s47"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
