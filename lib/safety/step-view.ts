import type { SafetyWords } from "@/lib/content/every-word-shape";
import type { Spoken } from "@/lib/content/types";
import { type CheckStep, checkSteps } from "./check";
import type { ProblemsView } from "./problems-view";
import type { Situation } from "./said";
import { stepAddress, stepBefore } from "./way";
import { fillIn, tellerFor } from "./words-in-place";

type Own = { readonly heading: Spoken; readonly intro: Spoken; readonly next: Spoken };

/**
 * The frame of one step. In: the step and its own words, where the person stands, where to go back
 * to after the check, what was wrong. Out: what the frame shows.
 */
export function viewStep(
  words: SafetyWords,
  { speaker, country }: Situation,
  step: CheckStep,
  own: Own,
  to: string | null,
  summary: ProblemsView | null,
) {
  const tell = tellerFor(words, speaker, country);
  const at = checkSteps.indexOf(step) + 1;
  const of = checkSteps.length;
  const before = stepBefore(step);
  return {
    step,
    section: words.pages.section,
    position: fillIn(words.pages.position, { at, of }),
    at,
    of,
    heading: tell(own.heading),
    intro: tell(own.intro),
    to,
    next: tell(own.next),
    back: before && { href: stepAddress(before), label: words.common.back as string },
    summary,
  };
}
