import type { ContentWords } from "@/lib/content/every-word-shape";
import type { ConditionView, RulePageWords } from "@/lib/content/rule-page-shape";
import { say } from "@/lib/content/spoken";
import type { Condition, Spoken } from "@/lib/content/types";
import type { OptionWords } from "@/lib/content/word-shapes";

type Fact = Extract<Condition, { kind: "is" }>;

/**
 * A condition as a tree to read. Options of one question of which any is enough become one line.
 * In: the condition, the words of the questions and of the rule book. Out: the tree.
 */
export function viewCondition(
  condition: Condition,
  content: ContentWords,
  words: RulePageWords,
): ConditionView {
  return view(condition, "0");

  function view(one: Condition, id: string): ConditionView {
    switch (one.kind) {
      case "is":
        return fact([one], id);
      case "while":
        return group(words.inOrder, id, [
          group(words.pending, `${id}.0`, [view(one.pending, `${id}.0.0`)]),
          group(words.otherwise, `${id}.1`, [view(one.then, `${id}.1.0`)]),
        ]);
      case "at-least":
        return group(words.atLeast(one.count), id, parts(one.of, id));
      case "all":
        return one.of.length === 1
          ? view(one.of[0] as Condition, id)
          : group(words.all, id, parts(one.of, id));
      case "any": {
        const facts = sameQuestion(one.of);
        return facts === null ? group(words.any, id, parts(one.of, id)) : fact(facts, id);
      }
      case "none": {
        const only = one.of.length === 1 ? one.of[0] : undefined;
        if (only?.kind === "all") return group(words.notAll, id, parts(only.of, id));
        // "none of any of" says the same as "none of".
        const of = one.of.flatMap((part) => (part.kind === "any" ? part.of : [part]));
        const facts = sameQuestion(of);
        const inside = facts === null ? parts(of, id) : [fact(facts, `${id}.0`)];
        return group(words.none, id, inside);
      }
    }
  }

  function parts(of: readonly Condition[], id: string): readonly ConditionView[] {
    return of.map((part, index) => view(part, `${id}.${index}`));
  }

  function group(lead: string, id: string, of: readonly ConditionView[]): ConditionView {
    return { kind: "group", id, lead, of };
  }

  function fact(facts: readonly Fact[], id: string): ConditionView {
    const question = (content.questions as LooseQuestions)[facts[0]?.question as string];
    return {
      kind: "fact",
      id,
      question: say(question?.label as Spoken, "self"),
      options: facts.map(({ option }) => say(question?.options[option]?.label as Spoken, "self")),
    };
  }
}

type LooseQuestions = {
  readonly [id: string]:
    | { readonly label: Spoken; readonly options: { readonly [option: string]: OptionWords } }
    | undefined;
};

/** The facts of a list that is options of one question and nothing else; else null. */
function sameQuestion(of: readonly Condition[]): readonly Fact[] | null {
  const facts = of.filter((part): part is Fact => part.kind === "is");
  const first = facts[0];
  const isOne = facts.length === of.length && facts.every((f) => f.question === first?.question);
  return first !== undefined && isOne ? facts : null;
}

/** The same condition with ids, one part a line, two spaces deeper at each level. */
export function conditionAsData(condition: Condition, depth = 0): string {
  const pad = "  ".repeat(depth);
  const inside = (of: readonly Condition[]) => of.map((part) => conditionAsData(part, depth + 1));
  switch (condition.kind) {
    case "is":
      return `${pad}${condition.question} = ${condition.option}`;
    case "while":
      return [
        `${pad}cannot tell while`,
        conditionAsData(condition.pending, depth + 1),
        `${pad}else`,
        conditionAsData(condition.then, depth + 1),
      ].join("\n");
    case "at-least":
      return [`${pad}at least ${condition.count} of`, ...inside(condition.of)].join("\n");
    default:
      return [`${pad}${condition.kind} of`, ...inside(condition.of)].join("\n");
  }
}
