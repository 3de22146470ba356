import { oneOf } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t20 = {
  id: "t20",
  trigger: "T20",
  tier: "M",
  when: oneOf("plan-facts", ["several-options", "experts-differ"]),
  suggests: {
    tasks: ["write-what-matters"],
    records: ["plan-in-writing"],
    questions: ["all-options", "what-evidence", "fit-my-life"],
  },
  sources: ["article-c", "s18", "article-a"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
