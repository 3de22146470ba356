import { all, is, oneOf } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t20a = {
  id: "t20a",
  trigger: "T20",
  tier: "M",
  when: all(is("group", "ms"), oneOf("plan-facts", ["several-options", "experts-differ"])),
  suggests: {
    tasks: ["write-what-matters"],
    records: ["plan-in-writing", "relapse-dates"],
    questions: ["early-or-step-up", "all-options"],
  },
  sources: ["article-a"],
  reviewedOn: "2026-11-20",
  closerFormOf: "t20",
} as const satisfies ContentRule;
