import { is } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t32 = {
  id: "t32",
  trigger: "T32",
  tier: "M",
  when: is("differ-on", "surgery-or-not"),
  suggests: {
    tasks: ["case-review"],
    records: ["imaging-files", "plan-in-writing"],
    questions: ["why-differ", "less-invasive"],
  },
  sources: ["article-b", "article-c"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
