import { is } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t13 = {
  id: "t13",
  trigger: "T13",
  tier: "M",
  when: is("offer", "other-procedure"),
  suggests: {
    tasks: ["ask-own-doctor"],
    records: ["operation-plan"],
    questions: ["less-invasive", "what-if-wait"],
  },
  sources: ["article-c", "s16", "s22"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
