import { is } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t28a = {
  id: "t28a",
  trigger: "T28",
  tier: "M",
  when: is("trust", "cannot-tell-working"),
  suggests: {
    tasks: ["ask-own-doctor"],
    records: ["plan-in-writing"],
    questions: ["how-know-it-works"],
  },
  sources: ["article-c", "s17"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
