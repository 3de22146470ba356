import { all, any, is, none, oneOf } from "../conditions";
import type { ContentRule } from "../suggestions";

/** Not told yet: the doctor can act first, so this weighs as T28 does. */
export const t17a = {
  id: "t17a",
  trigger: "T17",
  tier: "M",
  when: any(
    all(oneOf("progress", ["not-helped", "worse-treated"]), none(is("tried", "doctor-knows"))),
    is("progress", "worse-unchecked"),
  ),
  suggests: {
    tasks: ["tell-how-it-goes"],
    records: ["timeline"],
    questions: ["why-not-working", "what-next-plan"],
  },
  sources: ["article-b", "article-a"],
  reviewedOn: "2026-11-20",
  countsAs: "T28",
} as const satisfies ContentRule;
