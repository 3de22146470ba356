import { all, any, is, none, oneOf } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t12a = {
  id: "t12a",
  trigger: "T12",
  tier: "S",
  when: all(
    any(
      is("offer", "heart"),
      // With another operation in the plan, the timing in doubt may be that one's.
      all(is("group", "heart"), none(oneOf("offer", ["major", "spine", "other-procedure"]))),
    ),
    is("plan-facts", "timing-in-doubt"),
  ),
  suggests: {
    tasks: ["ask-how-long", "choose-who"],
    records: ["echo-images", "cath-report"],
    questions: ["need-it-now", "what-if-wait"],
  },
  sources: ["article-d"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
