import { all, any, is, oneOf, whilePending } from "../conditions";
import type { ContentRule } from "../suggestions";

/** Told by a doctor. Suspected only is "cannot tell". */
export const t1 = {
  id: "t1",
  trigger: "T1",
  tier: "S",
  when: any(
    all(is("group", "cancer"), oneOf("diagnosis", ["sure", "type-unsure"])),
    whilePending(
      oneOf("diagnosis", ["doctor-unsure", "suspected", "no-answer"]),
      is("group", "cancer"),
    ),
  ),
  suggests: {
    tasks: ["choose-who", "ask-slides-reread"],
    records: ["pathology-report", "pathology-slides", "imaging-files"],
    questions: ["is-diagnosis-right", "what-type-or-stage", "all-options"],
  },
  sources: ["article-b", "article-d", "s18", "s20"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
