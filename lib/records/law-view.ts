import { recordsLawOf } from "@/lib/content/jurisdictions";
import type { RecordsLawWords } from "@/lib/content/records-law-shape";
import { type Speaker, say } from "@/lib/content/spoken";

export type LawView = {
  readonly heading: string;
  readonly lede: string;
  readonly facts: readonly { readonly id: string; readonly text: string }[];
  readonly cited: string | null;
};

/** What the law says of records where the person is; where we do not know, that and what to ask. */
export function viewLaw(
  country: string | null,
  speaker: Speaker,
  words: RecordsLawWords,
  day: (day: string) => string,
): LawView {
  const law = recordsLawOf(country);
  if (law === null) {
    const { heading, text } = words.unknown;
    return { heading, lede: say(text, speaker), facts: [], cited: null };
  }
  return {
    heading: words.heading,
    lede: say(words.lede, speaker),
    facts: law.facts.map((id) => ({ id, text: say(words.facts[id], speaker) })),
    cited: words.cited(law.citation, day(law.reviewedOn)),
  };
}
