import { is } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t16 = {
  id: "t16",
  trigger: "T16",
  tier: "M",
  when: is("plan-facts", "other-illness-risk"),
  suggests: {
    tasks: ["ask-own-doctor"],
    records: ["medicine-list", "discharge-notes"],
    questions: ["risks-for-me"],
  },
  sources: ["s23b"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
