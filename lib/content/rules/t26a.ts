import { is } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t26a = {
  id: "t26a",
  trigger: "T26",
  tier: "M",
  when: is("trust", "disagree"),
  suggests: {
    tasks: ["tell-doctor"],
    records: ["visit-notes", "plan-in-writing"],
    questions: ["why-this-plan"],
  },
  sources: ["article-b", "article-d"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
