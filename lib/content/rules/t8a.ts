import { all, is } from "../conditions";
import type { ContentRule } from "../suggestions";

export const t8a = {
  id: "t8a",
  trigger: "T8",
  tier: "M",
  when: all(is("group", "ms"), is("tests", "labs-unclear")),
  suggests: {
    tasks: ["ask-own-doctor"],
    records: ["safety-labs", "medicine-list"],
    questions: ["what-do-labs-mean", "how-watch-drug"],
  },
  sources: ["article-a"],
  reviewedOn: "2026-11-20",
  closerFormOf: "t8",
} as const satisfies ContentRule;
