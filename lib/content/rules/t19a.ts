import { all, is } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t19a = {
  id: "t19a",
  trigger: "T19",
  tier: "S",
  when: all(is("group", "ms"), is("plan", "stop-no-plan")),
  suggests: {
    tasks: ["ask-plan-after-stop"],
    records: ["medicine-list", "relapse-dates", "mri-brain-cord"],
    questions: ["switch-safely", "what-next-plan"],
  },
  sources: ["article-a", "s70"],
  reviewedOn: "2026-11-20",
  closerFormOf: "t19",
} as const satisfies ContentRule;
