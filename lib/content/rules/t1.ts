import { all, any, is, none, oneOf, whilePending } from "../conditions";
import { longOver } from "../situations";
import type { ContentRule } from "../suggestions";

/** Told by a doctor; suspected only is "cannot tell". The question of now, not one long settled. */
export const t1 = {
  id: "t1",
  trigger: "T1",
  tier: "S",
  when: all(
    any(
      all(is("group", "cancer"), oneOf("diagnosis", ["sure", "type-unsure"])),
      whilePending(
        oneOf("diagnosis", ["doctor-unsure", "suspected", "no-answer"]),
        is("group", "cancer"),
      ),
    ),
    none(longOver),
  ),
  suggests: {
    tasks: ["choose-who", "ask-slides-reread"],
    records: ["pathology-report", "pathology-slides", "imaging-files"],
    questions: ["is-diagnosis-right", "what-type-or-stage", "all-options"],
  },
  sources: ["article-b", "article-d", "s18", "s20"],
  reviewedOn: "2026-11-20",
} as const satisfies ContentRule;
