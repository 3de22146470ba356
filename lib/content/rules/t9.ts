import { is } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t9 = {
  id: "t9",
  trigger: "T9",
  tier: "M",
  when: is("reader", "not-expert"),
  suggests: {
    tasks: ["ask-images-reread"],
    records: ["imaging-files", "imaging-reports"],
    questions: ["who-read-it"],
  },
  sources: ["s55", "s57"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
