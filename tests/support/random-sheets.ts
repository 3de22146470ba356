import { calm } from "@/lib/content/given-answers";
import { questions } from "@/lib/content/questionnaire";
import type { AnswerSheet, AnswerValue, Question } from "@/lib/content/types";
import { parseAnswers } from "@/lib/decide/schema";
import { type Random, seededRandom } from "./seeded-random";

const calmAnswers: AnswerSheet = calm;

/** The share of questions left unknown in one way or another, and of those answered calmly. */
type Recipe = { readonly unknown: number; readonly calm?: number };

/**
 * Random sheets that the boundary accepts. Every question gets an answer, shown or not, so that
 * abandoned branches are in play. With `unknown: 0` no answer is unknown.
 */
export function randomSheets(
  count: number,
  seed: number,
  recipe: Recipe,
  list: readonly Question[] = questions as readonly Question[],
): readonly AnswerSheet[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const sheet: Record<string, AnswerValue> = {};
    for (const question of list) {
      const value = answerOf(question, recipe, random);
      if (value !== undefined) sheet[question.id] = value;
    }
    const parsed = parseAnswers(sheet);
    if (!parsed.ok) throw new Error(`Not a valid sheet: ${JSON.stringify(parsed.errors)}`);
    return parsed.value;
  });
}

function answerOf(question: Question, recipe: Recipe, random: Random): AnswerValue | undefined {
  if (random.next() < (recipe.calm ?? 0)) return calmAnswers[question.id];
  return random.next() < recipe.unknown
    ? unknownAnswer(question, random)
    : knownAnswer(question, random);
}

function knownAnswer(question: Question, random: Random): AnswerValue {
  if (question.kind === "one") return random.pick(question.options);
  const ticked = someOf(question.options, random);
  return ticked.length === 0 ? ["none"] : [...ticked, "that-is-all"];
}

/** Unanswered, a code for unknown, or a tick list that is open or ends in "not sure". */
function unknownAnswer(question: Question, random: Random): AnswerValue | undefined {
  const code = random.pick([undefined, ...question.unknown]);
  if (question.kind === "one") return code;
  const ticked = code === "rather-not-say" ? [] : someOf(question.options, random);
  const codes = code === undefined ? ticked : [...ticked, code];
  return codes.length === 0 ? undefined : codes;
}

/** Few ticks as a rule, as people give: each list has its own odds. */
function someOf(options: readonly string[], random: Random): readonly string[] {
  const odds = random.pick([0, 0.15, 0.3, 0.6]);
  return options.filter(() => random.next() < odds);
}
