import { is } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t12 = {
  id: "t12",
  trigger: "T12",
  tier: "S",
  when: is("offer", "heart"),
  suggests: {
    tasks: ["ask-how-long", "choose-who"],
    records: ["echo-images", "cath-report", "ecg"],
    questions: ["need-it-now", "less-invasive", "how-many-done"],
  },
  sources: ["article-b", "article-d", "s16"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
