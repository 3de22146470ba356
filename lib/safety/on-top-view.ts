import { type CountryId, fillPlaces } from "@/lib/content/emergency-numbers";
import type { ContentWords } from "@/lib/content/every-word-shape";
import { say, speakerOf } from "@/lib/content/spoken";
import type { AnswerSheet, Spoken } from "@/lib/content/types";
import type { GateState } from "@/lib/engine/gate";
import { actWordsOf } from "./act-words";
import { isCountry } from "./country";

/** A safety line that stays above the answer after its way on was taken. */
export type OnTopView = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly calm: boolean;
  /** Kept from print and from carers. */
  readonly private: boolean;
};

/** The lines on top, in words, with the numbers of the person's country. */
export function viewLinesOnTop(
  { onTop }: Pick<GateState, "onTop">,
  answers: AnswerSheet,
  words: ContentWords,
): readonly OnTopView[] {
  const tell = tellerOf(answers, words);
  return onTop.map(({ id, tier, tone, private: isPrivate }) =>
    isPrivate
      ? {
          id,
          title: tell(words.gate.thoughts.heardHeading),
          text: tell(words.gate.thoughts.onTop),
          calm: true,
          private: true,
        }
      : {
          id,
          title: tell(words.gate.tiers[tier].heading),
          text: tell(actWordsOf(words.gate.lines, { id, tier })),
          calm: tone === "calm",
          private: false,
        },
  );
}

/** The safety box that heads every print: what does not wait for a visit, with whom to call. */
export function viewPrintSafety(
  answers: AnswerSheet,
  words: ContentWords,
): { readonly heading: string; readonly lines: readonly string[] } {
  const tell = tellerOf(answers, words);
  const { heading, call, go, today } = words.gate.print;
  return { heading: tell(heading), lines: [call, go, today].map(tell) };
}

/** Texts in the form for this reader, with the numbers of the person's country. */
function tellerOf(answers: AnswerSheet, words: ContentWords): (text: Spoken) => string {
  const speaker = speakerOf(answers);
  const country: CountryId = isCountry(answers.country) ? answers.country : "us";
  return (text) => fillPlaces(say(text, speaker), words.gate.places[country]);
}
