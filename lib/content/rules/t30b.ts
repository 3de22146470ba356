import { oneOf } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t30b = {
  id: "t30b",
  trigger: "T30",
  tier: "L",
  when: oneOf("carer-view", ["more-worried", "they-do-not-want-one"]),
  suggests: {
    tasks: ["talk-together"],
    records: ["visit-notes"],
    questions: ["explain-simply"],
  },
  sources: ["article-d", "policy"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
