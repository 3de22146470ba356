import { prepareParts } from "@/lib/content/prepare-parts";
import type { PrepareWords } from "@/lib/content/prepare-shape";
import { type Speaker, say } from "@/lib/content/spoken";
import type { loadPrepareCounts } from "./queries";

export type PartView = {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly why: string;
  /** What is there and what is not, one line each. */
  readonly state: readonly string[];
  readonly isStarted: boolean;
  readonly way: string;
};

type Counts = Awaited<ReturnType<typeof loadPrepareCounts>>;

/** Every part of getting ready: what it is for, what is there, and the way to it. */
export function viewOverview(
  counts: Counts,
  speaker: Speaker,
  words: PrepareWords,
): readonly PartView[] {
  const { overview } = words;
  const states = statesOf(counts, words);
  return prepareParts.map(({ id, href }) => {
    const { name, why, start, goOn } = overview.parts[id];
    const state = states[id];
    const isStarted = state.length > 0;
    return {
      id,
      href,
      name,
      why: say(why, speaker),
      state: isStarted ? state : [overview.nothingYet],
      isStarted,
      way: isStarted ? goOn : start,
    };
  });
}

function statesOf(
  { events, withoutDate, taking, stopped, health, questions, hasNotes }: Counts,
  words: PrepareWords,
): { readonly [P in (typeof prepareParts)[number]["id"]]: readonly string[] } {
  const { counts } = words.overview;
  const facts = health.reduce((sum, { count }) => sum + count, 0);
  const open = health
    .filter(({ count }) => count === 0)
    .map(({ kind }) => words.health.kinds[kind].heading.toLowerCase());
  return {
    history:
      events === 0
        ? []
        : [counts.history(events), ...(withoutDate > 0 ? [counts.withoutDate(withoutDate)] : [])],
    medicines: taking + stopped === 0 ? [] : [counts.medicines(taking, stopped)],
    health:
      facts === 0
        ? []
        : [counts.health(facts), ...(open.length > 0 ? [counts.healthOpen(open.join(", "))] : [])],
    questions: questions === 0 ? [] : [counts.questions(questions)],
    companion: hasNotes ? [counts.companion] : [],
  };
}
