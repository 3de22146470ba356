import { is } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t30a = {
  id: "t30a",
  trigger: "T30",
  tier: "L",
  when: is("life", "want-it-confirmed"),
  suggests: {
    tasks: ["tell-doctor"],
    records: ["visit-notes"],
    questions: ["is-diagnosis-right"],
  },
  sources: ["article-c", "article-d", "s18", "s47"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
