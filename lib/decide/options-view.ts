import type { DecisionAidWords } from "@/lib/content/decision-aid-shape";
import {
  type OptionField,
  type OptionId,
  optionFields,
  optionIds,
  options,
} from "@/lib/content/options";
import { sources } from "@/lib/content/sources";
import { type Speaker, say } from "@/lib/content/spoken";
import type { AnswerSheet } from "@/lib/content/types";
import { type Leanings, type MovedBy, orderOptions } from "@/lib/engine/option-order";

export type OptionsView = {
  readonly heads: readonly { readonly id: OptionId; readonly name: string }[];
  /** One line for each thing that is told, with what it is for each head. */
  readonly rows: readonly {
    readonly id: OptionField;
    readonly name: string;
    readonly cells: readonly { readonly id: OptionId; readonly text: string }[];
  }[];
  /** Why they stand in this order; empty where the order is the fixed one. */
  readonly because: readonly string[];
  readonly names: readonly { readonly value: OptionId; readonly label: string }[];
  /** The two that are compared; null where all are shown. */
  readonly picked: readonly [OptionId, OptionId] | null;
  /** Two that are the same were asked for. */
  readonly isSamePick: boolean;
  readonly citations: readonly string[];
  /** The oldest day on which one of them was checked. */
  readonly checkedOn: string;
};

/**
 * The options in words, in the order that answers and values set. In: the answers and leanings;
 * what was asked for in `one` and `two`, as it came. What is no option shows all of them.
 */
export function viewOptions(
  said: { readonly sheet: AnswerSheet; readonly leanings: Leanings },
  asked: { readonly one: readonly string[]; readonly two: readonly string[] },
  words: DecisionAidWords,
  speaker: Speaker,
): OptionsView {
  const order = orderOptions(said.sheet, said.leanings);
  const one = oneOption(asked.one);
  const two = oneOption(asked.two);
  const isSamePick = one !== null && one === two;
  const picked = one === null || two === null || isSamePick ? null : ([one, two] as const);
  const shown = picked === null ? order.options : order.options.filter((id) => picked.includes(id));
  return {
    heads: shown.map((id) => ({ id, name: words.options[id].name })),
    rows: optionFields.map((id) => ({
      id,
      name: words.pages.options.fields[id],
      cells: shown.map((option) => ({ id: option, text: say(words.options[option][id], speaker) })),
    })),
    because: order.because.map((by) => say(reasonOf(by, words), speaker)),
    names: order.options.map((id) => ({ value: id, label: words.options[id].name })),
    picked,
    isSamePick,
    citations: [...new Set(options.flatMap((option) => option.sources))].map(
      (id) => sources[id].citation,
    ),
    checkedOn: options.map(({ reviewedOn }) => reviewedOn as string).sort()[0] as string,
  };
}

function oneOption(asked: readonly string[]): OptionId | null {
  return asked.length === 1 ? (optionIds.find((id) => id === asked[0]) ?? null) : null;
}

function reasonOf(by: MovedBy, words: DecisionAidWords) {
  const page = words.pages.options;
  return by.kind === "answer" ? page.reasons[by.id] : page.leansTo(words.values[by.pair][by.side]);
}
