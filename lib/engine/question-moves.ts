import { type QuestionList, topSize } from "./question-list";

/**
 * A move in the list. "up" and "down" go past the neighbour that is seen: within the first five, or
 * within a topic. "in" makes it the last of the first five, "out" the first after them. "before" and
 * "after" are for dragging.
 */
export type QuestionMove =
  | { readonly to: "up" | "down" | "in" | "out" }
  | { readonly to: "before" | "after"; readonly of: string };

/**
 * The order after a move. In: the list as it is, the order as it is kept, the question moved. Out:
 * the keys of the whole list in their new order, followed by what the kept order holds beside it, so
 * that a question that is put back comes back to its place. A move that cannot be made changes
 * nothing. Pure.
 */
export function moveQuestion(
  list: QuestionList,
  order: readonly string[],
  key: string,
  move: QuestionMove,
): readonly string[] {
  const moved = list.active.includes(key) ? place(list, key, move) : list.active;
  const there = new Set(moved);
  return [...moved, ...order.filter((one) => !there.has(one))];
}

function place(list: QuestionList, key: string, move: QuestionMove): readonly string[] {
  const { active } = list;
  const without = active.filter((one) => one !== key);
  const isTop = list.top.some((one) => one.key === key);
  switch (move.to) {
    case "in":
      return isTop ? active : insert(without, key, Math.min(topSize - 1, without.length));
    case "out":
      return isTop && active.length > topSize ? insert(without, key, topSize) : active;
    case "up":
    case "down": {
      const other = neighbor(list, key, move.to === "up" ? -1 : 1);
      return other === undefined ? active : swap(active, key, other);
    }
    default: {
      const at = without.indexOf(move.of);
      return at === -1 ? active : insert(without, key, move.to === "before" ? at : at + 1);
    }
  }
}

/** The question that is seen next to it: in the first five, or in its topic. */
function neighbor(list: QuestionList, key: string, step: 1 | -1): string | undefined {
  const seen = [list.top, ...list.sections.map(({ questions }) => questions)];
  const group = seen.find((questions) => questions.some((one) => one.key === key)) ?? [];
  return group[group.findIndex((one) => one.key === key) + step]?.key;
}

function insert(keys: readonly string[], key: string, at: number): readonly string[] {
  return [...keys.slice(0, at), key, ...keys.slice(at)];
}

function swap(keys: readonly string[], one: string, other: string): readonly string[] {
  return keys.map((key) => (key === one ? other : key === other ? one : key));
}
