import { all, oneOf } from "../conditions";
import { drugInQuestion } from "../situations";
import type { ContentRule } from "../suggestions";

export const t14 = {
  id: "t14",
  trigger: "T14",
  tier: "M",
  when: all(drugInQuestion, oneOf("offer", ["strong-drug", "close-watch"])),
  suggests: {
    tasks: ["ask-own-doctor"],
    records: ["medicine-list", "safety-labs"],
    questions: ["safer-drug", "how-watch-drug"],
  },
  sources: ["article-b", "article-a"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
