import { all, is } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t9a = {
  id: "t9a",
  trigger: "T9",
  tier: "M",
  when: all(is("group", "cancer"), is("reader", "not-expert")),
  suggests: {
    tasks: ["ask-slides-reread"],
    records: ["pathology-slides", "pathology-report", "imaging-files"],
    questions: ["who-read-it", "what-type-or-stage"],
  },
  sources: ["s20", "s57"],
  reviewedOn: "2026-11-20",
  closerFormOf: "t9",
} as const satisfies ContentRule;
