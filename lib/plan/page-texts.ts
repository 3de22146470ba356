import type { PlanWords } from "@/lib/content/plan-shape";
import { type Speaker, say } from "@/lib/content/spoken";

/** The texts of the pages that differ for a carer, in the form for this reader. */
export function textsFor(
  { heading, lede, empty, want, unwant, item }: PlanWords,
  speaker: Speaker,
) {
  return {
    heading: say(heading, speaker),
    lede: say(lede, speaker),
    noPlan: { heading: say(empty.heading, speaker), text: say(empty.text, speaker) },
    notWanted: {
      heading: say(empty.notWanted.heading, speaker),
      text: say(empty.notWanted.text, speaker),
    },
    want: {
      heading: say(want.heading, speaker),
      text: say(want.text, speaker),
      noAnswers: say(want.noAnswers, speaker),
    },
    unwant: say(unwant.text, speaker),
    notes: say(item.notes, speaker),
  };
}
