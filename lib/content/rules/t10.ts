import { is } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t10 = {
  id: "t10",
  trigger: "T10",
  tier: "S",
  when: is("offer", "major"),
  suggests: {
    tasks: ["ask-how-long", "choose-who"],
    records: ["operation-plan", "imaging-files"],
    questions: ["less-invasive", "what-if-wait", "how-many-done"],
  },
  sources: ["article-b", "article-c", "article-d", "s16", "s17", "s22"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
