import type { DecisionAidWords, KnownFactWords } from "@/lib/content/decision-aid-shape";
import type { KnownFact, KnownFactId, Share } from "@/lib/content/known-facts";
import { type Source, type SourceId, sources } from "@/lib/content/sources";
import { type Speaker, say } from "@/lib/content/spoken";
import { factsToShow } from "@/lib/engine/known-facts";

export type KnownFactView = {
  readonly id: string;
  readonly title: string;
  /** How many of 100, for the picture; null where it is told in words. */
  readonly share: Share | null;
  /** Both sides, or the words. */
  readonly lines: readonly string[];
  readonly who: string;
  readonly limits: string;
  /** The first author and the year of each study. */
  readonly source: string;
  readonly citations: readonly string[];
  readonly checkedOn: string;
};

export type KnownView = {
  readonly mayChange: readonly KnownFactView[];
  readonly mayCost: readonly KnownFactView[];
  readonly own: readonly KnownFactView[];
  /** Two of the numbers shown differ widely by who was looked at. */
  readonly isFarApart: boolean;
  readonly isEmpty: boolean;
};

type Fact = KnownFact & { readonly id: KnownFactId };

/**
 * The numbers in words, without those past their review. What a second opinion may cost stands
 * beside what it may change, also where it is only known for this kind of problem.
 * In: the group as answered, null where it is not; today, YYYY-MM-DD.
 */
export function viewKnown(
  group: string | null,
  today: string,
  words: DecisionAidWords,
  speaker: Speaker,
): KnownView {
  const { general, own } = factsToShow<Fact>(group, today);
  const view = (fact: Fact) => viewFact(fact, words, speaker);
  const isCost = ({ side }: Fact) => side === "may-cost";
  const ids = own.map(({ id }) => id);
  return {
    mayChange: general.filter((fact) => !isCost(fact)).map(view),
    mayCost: [...own.filter(isCost), ...general.filter(isCost)].map(view),
    own: own.filter((fact) => !isCost(fact)).map(view),
    isFarApart:
      (ids.includes("breast-board") && ids.includes("every-slide")) ||
      (ids.includes("scans-read-again") && ids.includes("every-scan")),
    isEmpty: general.length + own.length === 0,
  };
}

function viewFact(fact: Fact, words: DecisionAidWords, speaker: Speaker): KnownFactView {
  const own: KnownFactWords = words.facts[fact.id];
  return {
    id: fact.id,
    title: own.title,
    share: fact.share,
    lines: fact.share === null ? [say(own.text ?? "", speaker)] : bothSides(fact.share, own, words),
    who: own.who,
    limits: own.limits,
    source: words.pages.known.source(fact.sources.map(shortName).join("; ")),
    citations: fact.sources.map((id) => sources[id].citation),
    checkedOn: fact.reviewedOn,
  };
}

/** "Meyer, 2015": the first author and the year, out of the citation. */
function shortName(id: SourceId): string {
  const { citation, year, kind }: Source = sources[id];
  const author =
    kind === "house" ? "Second Look" : /^\p{Lu}[\p{L} ]*?(?= [A-Z]{1,3}\b)/u.exec(citation)?.[0];
  return [author, year].filter((part) => part !== undefined && part !== null).join(", ");
}

/** How many of 100 it changed for, and how many it did not: the second follows from the first. */
function bothSides({ from, to }: Share, own: KnownFactWords, words: DecisionAidWords) {
  const { share } = words.pages.known;
  return [
    upperFirst(own.changed?.(share(from, to)) ?? ""),
    upperFirst(own.same?.(share(100 - to, 100 - from)) ?? ""),
  ];
}

// "fewer than 1" begins a sentence.
const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
