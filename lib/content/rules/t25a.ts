import { is } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t25a = {
  id: "t25a",
  trigger: "T25",
  tier: "M",
  when: is("life", "daily-life"),
  suggests: {
    tasks: ["write-what-matters"],
    records: ["plan-in-writing"],
    questions: ["fit-my-life", "what-expect"],
  },
  sources: ["article-b"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
