import { is } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t27 = {
  id: "t27",
  trigger: "T27",
  tier: "M",
  when: is("trust", "reacted-badly"),
  suggests: {
    tasks: ["choose-who"],
    records: ["visit-notes"],
    questions: ["would-you-talk"],
  },
  sources: ["article-d"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
