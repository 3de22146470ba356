import { is } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t19 = {
  id: "t19",
  trigger: "T19",
  tier: "S",
  when: is("plan", "stop-no-plan"),
  suggests: {
    tasks: ["ask-plan-after-stop"],
    records: ["medicine-list", "plan-in-writing"],
    questions: ["what-next-plan", "switch-safely"],
  },
  sources: ["article-a"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
