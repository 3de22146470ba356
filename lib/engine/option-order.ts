import { type OrderReasonId, orderReasons } from "../content/option-order";
import { type OptionId, optionIds } from "../content/options";
import type { AnswerSheet } from "../content/types";
import { type Lean, type ValuePairId, type ValueSide, valuePairs } from "../content/value-pairs";
import { compile } from "./conditions";
import { readFacts, TRUE } from "./facts";

/** What a person marked in the pairs; what they left out is absent. */
export type Leanings = { readonly [P in ValuePairId]?: Lean | undefined };

/** Something the person said that moved an option. */
export type MovedBy =
  | { readonly kind: "answer"; readonly id: OrderReasonId; readonly points: number }
  | {
      readonly kind: "value";
      readonly pair: ValuePairId;
      readonly side: ValueSide;
      readonly points: number;
    };

export type OptionOrder = {
  readonly options: readonly OptionId[];
  /** What set the order, the weightiest first; empty where the order is the fixed one. */
  readonly because: readonly MovedBy[];
};

const ready = orderReasons.map((reason) => ({ ...reason, when: compile(reason.when) }));
const leaning: { readonly [L in Lean]: { side: ValueSide; points: number } | null } = {
  1: { side: "left", points: 2 },
  2: { side: "left", points: 1 },
  3: null,
  4: { side: "right", points: 1 },
  5: { side: "right", points: 2 },
};

/**
 * The options in the order that a person's answers and values set, with what set it. Pure. Where
 * nothing is said, or what is said moves nothing, the fixed order of the content stands. Options
 * that weigh the same keep that order too.
 * In: the valid answers, empty where nobody asked; the leanings, empty likewise.
 */
export function orderOptions(sheet: AnswerSheet, leanings: Leanings): OptionOrder {
  const { values } = readFacts(sheet);
  const moves = [
    ...ready
      .filter(({ when }) => when.value(values) === TRUE)
      .map(({ id, points, toward }) => ({
        by: { kind: "answer", id, points } as const,
        toward: toward as readonly OptionId[],
      })),
    ...sidesOf(leanings)
      .filter(({ toward }) => toward.length > 0)
      .map(({ pair, side, points, toward }) => ({
        by: { kind: "value", pair, side, points } as const,
        toward,
      })),
  ];
  const weightOf = (option: OptionId) =>
    moves.reduce((sum, { by, toward }) => sum + (toward.includes(option) ? by.points : 0), 0);
  const options = [...optionIds].sort((a, b) => weightOf(b) - weightOf(a));
  return {
    options,
    because: moves.map(({ by }) => by).sort((a, b) => b.points - a.points),
  };
}

/** The sides that a person leans to, in the order of the pairs; the middle and the unsaid left out. */
export function sidesOf(leanings: Leanings): readonly {
  readonly pair: ValuePairId;
  readonly side: ValueSide;
  readonly points: number;
  readonly toward: readonly OptionId[];
}[] {
  return valuePairs.flatMap((pair) => {
    const lean = leanings[pair.id];
    const found = lean === undefined ? null : leaning[lean];
    return found === null ? [] : [{ pair: pair.id, ...found, toward: pair[found.side] }];
  });
}
