import { is } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t30 = {
  id: "t30",
  trigger: "T30",
  tier: "L",
  when: is("life", "gut-feeling"),
  suggests: {
    tasks: ["ask-own-doctor"],
    records: ["visit-notes"],
    questions: ["how-sure-are-you"],
  },
  sources: ["article-b", "article-c", "s18"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
