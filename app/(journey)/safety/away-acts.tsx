import { ActBody } from "@/components/safety/act-sections";
import { Notice } from "@/components/ui/notice";
import type { SafetyWords } from "@/lib/content/every-word-shape";
import { viewActs } from "@/lib/safety/act-view";
import { recordsOfTicks } from "@/lib/safety/entries";
import { type Situation, stateOfSaid } from "@/lib/safety/said";
import type { Draft } from "@/lib/security/draft";

/** What to do about ticks that could not be kept: shown at once, on the page they were made on. */
export function AwayActs({
  situation,
  draft,
  words,
}: {
  situation: Situation;
  draft: Draft | null;
  words: SafetyWords;
}) {
  if (draft === null || draft.reason === "invalid" || draft.reason === "settings") return null;
  const gate = recordsOfTicks(draft.values);
  const { holding } = stateOfSaid({ answers: {}, answeredAt: {}, gate });
  const actWords = { ticked: words.act.ticked as string, tell: words.act.tell as string };
  return viewActs(words, situation, holding).map((section) => (
    <Notice key={section.id} label={section.heading}>
      <h2>{section.heading}</h2>
      <ActBody section={section} words={actWords} />
    </Notice>
  ));
}
