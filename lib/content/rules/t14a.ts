import { all, is, oneOf } from "../conditions";
import { drugInQuestion } from "../situations";
import type { ContentRule } from "../suggestions";

export const t14a = {
  id: "t14a",
  trigger: "T14",
  tier: "M",
  when: all(is("group", "ms"), drugInQuestion, oneOf("offer", ["strong-drug", "close-watch"])),
  suggests: {
    tasks: ["ask-own-doctor"],
    records: ["medicine-list", "safety-labs", "relapse-dates"],
    questions: ["safer-drug", "switch-safely", "how-watch-drug"],
  },
  sources: ["article-a"],
  reviewedOn: "2026-11-20",
  closerFormOf: "t14",
} as const satisfies ContentRule;
