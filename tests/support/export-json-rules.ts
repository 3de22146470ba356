import type { RuleProperties, TopLevelCondition } from "json-rules-engine";
import type { Condition } from "@/lib/content/types";

/*
 * The rule set as json-rules-engine takes it. That engine has two values, so each rule becomes
 * two: the lower bound (surely true) and the upper bound (possibly true). Facts are named
 * "question/option" and are booleans.
 */
type Exported = TopLevelCondition | { fact: string; operator: string; value: boolean };
type Bound = "lower" | "upper";

/** The two boolean rules of each rule, with the events "t5:lower" and "t5:upper". */
export function exportJsonRules(
  rules: readonly { readonly id: string; readonly when: Condition }[],
): RuleProperties[] {
  return rules.flatMap(({ id, when }) =>
    (["lower", "upper"] as const).map((bound) => ({
      name: `${id}:${bound}`,
      event: { type: `${id}:${bound}` },
      conditions: { all: [exportCondition(when, bound)] },
    })),
  );
}

function exportCondition(condition: Condition, bound: Bound): Exported {
  const other = bound === "lower" ? "upper" : "lower";
  switch (condition.kind) {
    case "is":
      return {
        fact: `${condition.question}/${condition.option}`,
        operator: "equal",
        value: true,
      };
    case "all":
      return { all: condition.of.map((part) => exportCondition(part, bound)) };
    case "any":
      return { any: condition.of.map((part) => exportCondition(part, bound)) };
    case "none":
      return { not: { any: condition.of.map((part) => exportCondition(part, other)) } };
    case "while": {
      // What is pending caps the rule at "cannot tell": it is never surely true, still possibly.
      const inner = exportCondition(condition.then, bound);
      const pending = exportCondition(condition.pending, "upper");
      return bound === "upper" ? inner : { all: [inner, { not: pending }] };
    }
    case "at-least":
      return {
        any: chosen(condition.of, condition.count).map((parts) => ({
          all: parts.map((part) => exportCondition(part, bound)),
        })),
      };
  }
}

/** Every way to choose so many of a list. */
function chosen<T>(list: readonly T[], count: number): readonly (readonly T[])[] {
  if (count === 0) return [[]];
  return list.flatMap((first, at) =>
    chosen(list.slice(at + 1), count - 1).map((rest) => [first, ...rest]),
  );
}
