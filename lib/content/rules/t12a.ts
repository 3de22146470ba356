import { all, any, is } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t12a = {
  id: "t12a",
  trigger: "T12",
  tier: "S",
  when: all(any(is("group", "heart"), is("offer", "heart")), is("plan-facts", "timing-in-doubt")),
  suggests: {
    tasks: ["ask-how-long", "choose-who"],
    records: ["echo-images", "cath-report"],
    questions: ["need-it-now", "what-if-wait"],
  },
  sources: ["article-d"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
