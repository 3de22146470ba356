import type { DecisionAidWords } from "@/lib/content/decision-aid-shape";
import { type Lean, leans, type ValuePairId, valuePairs } from "@/lib/content/value-pairs";
import { type Leanings, sidesOf } from "@/lib/engine/option-order";
import type { FieldsOf } from "@/lib/kept/define-kind";
import type { Entry } from "@/lib/kept/entry";
import type { EntryDraft } from "@/lib/kept/entry-draft";
import { values, valuesContent } from "@/lib/kept/kinds/values";

type Kept = Entry<typeof values> | null;

/** What is kept of the values; nothing where the entry is gone. */
export function leaningsOf(entry: Kept): Leanings {
  return entry === null || entry.isRemoved ? {} : (entry.value satisfies FieldsOf<typeof values>);
}

/** The exercise as the form shows it: what is kept, or what was marked before it failed. */
export function viewValues(entry: Kept, draft: EntryDraft | null, words: DecisionAidWords) {
  const kept = leaningsOf(entry);
  const page = words.pages.values;
  const pairs = valuePairs.map(({ id }) => {
    const { left, right } = words.values[id];
    return {
      id,
      ask: page.ask(left, right),
      left,
      right,
      chosen: draft ? draft.typed(id) : (kept[id] ?? ""),
      steps: leans.map((value) => ({ value, label: labelOf(value, id, words) })),
    };
  });
  return {
    kind: values.name,
    content: valuesContent,
    version: draft?.theirs?.version ?? entry?.version ?? 0,
    private: draft ? draft.ticked("private").at(-1) === "yes" : (entry?.private ?? false),
    isKept: Object.keys(kept).length > 0,
    pairs,
    both: draft?.theirs ? bothOf(draft, pairs, words) : [],
  };
}

function labelOf(lean: Lean, id: ValuePairId, words: DecisionAidWords): string {
  const { scale } = words.pages.values;
  const { left, right } = words.values[id];
  switch (lean) {
    case "1":
      return scale.much(left);
    case "2":
      return scale.some(left);
    case "3":
      return scale.same;
    case "4":
      return scale.some(right);
    case "5":
      return scale.much(right);
  }
}

/** Both marks of every pair that differs, after somebody else changed them. */
function bothOf(
  draft: EntryDraft,
  pairs: readonly { readonly id: ValuePairId; readonly ask: string }[],
  words: DecisionAidWords,
) {
  const inWords = (id: ValuePairId, lean: unknown) => {
    const known = leans.find((one) => one === lean);
    return known ? labelOf(known, id, words) : words.pages.values.leanNone;
  };
  return pairs
    .map(({ id, ask }) => ({
      id,
      label: ask,
      mine: inWords(id, draft.typed(id)),
      theirs: inWords(id, draft.theirs?.value[id]),
    }))
    .filter(({ mine, theirs }) => mine !== theirs);
}

/**
 * What matters, as sentences for paper: those pairs that say something to a doctor, and none that
 * is about the doctor so far.
 */
export function leaningLines(leanings: Leanings, words: DecisionAidWords): readonly string[] {
  const onPaper = new Set<string>(
    valuePairs.filter((pair) => "onPaper" in pair && !("isTrust" in pair)).map(({ id }) => id),
  );
  return sidesOf(leanings)
    .filter(({ pair }) => onPaper.has(pair))
    .map(({ pair, side, points }) => {
      const { left, right } = words.values[pair];
      const say = points > 1 ? words.pages.onPaper.much : words.pages.onPaper.some;
      return side === "left" ? say(left, right) : say(right, left);
    });
}

export type ValuesView = ReturnType<typeof viewValues>;
