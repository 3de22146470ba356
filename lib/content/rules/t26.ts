import { oneOf } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t26 = {
  id: "t26",
  trigger: "T26",
  tier: "M",
  when: oneOf("trust", ["lost-trust", "not-heard", "hard-to-talk"]),
  suggests: {
    tasks: ["bring-companion"],
    records: ["visit-notes"],
    questions: ["explain-simply"],
  },
  sources: ["article-b", "article-d", "s18", "s50"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
