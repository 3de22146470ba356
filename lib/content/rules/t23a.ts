import { all, is } from "../conditions";
import { anyOperation } from "../situations";
import type { ContentRule } from "../suggestions";

export const t23a = {
  id: "t23a",
  trigger: "T23",
  tier: "M",
  when: all(anyOperation, is("doctors", "few-operations")),
  suggests: {
    tasks: ["choose-who"],
    records: ["operation-plan"],
    questions: ["how-many-done"],
  },
  sources: ["article-d"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
