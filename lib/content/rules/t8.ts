import { is } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t8 = {
  id: "t8",
  trigger: "T8",
  tier: "M",
  when: is("tests", "labs-unclear"),
  suggests: {
    tasks: ["ask-own-doctor"],
    records: ["lab-results", "safety-labs"],
    questions: ["what-do-labs-mean"],
  },
  sources: ["article-a"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
