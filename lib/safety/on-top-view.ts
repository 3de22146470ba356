import { type CountryId, fillPlaces } from "@/lib/content/emergency-numbers";
import { say, speakerOf } from "@/lib/content/spoken";
import type { AnswerSheet, Spoken } from "@/lib/content/types";
import type { ContentWords } from "@/lib/content/words";
import type { GateState } from "@/lib/engine/gate";
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
  const speaker = speakerOf(answers);
  const country: CountryId = isCountry(answers.country) ? answers.country : "us";
  const tell = (text: Spoken) => fillPlaces(say(text, speaker), words.gate.places[country]);
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
          text: tell(words.gate.lines[id].act),
          calm: tone === "calm",
          private: false,
        },
  );
}
