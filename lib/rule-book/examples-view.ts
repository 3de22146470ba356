import type { ContentWords } from "@/lib/content/every-word-shape";
import { calm, type Given } from "@/lib/content/given-answers";
import type {
  ExamplesView,
  ExampleView,
  Outcome,
  RuleBookWords,
} from "@/lib/content/rule-book-shape";
import { ruleCases } from "@/lib/content/rule-cases/all";
import { type RuleId, rules } from "@/lib/content/rules/all";
import { say } from "@/lib/content/spoken";
import type { AnswerSheet, AnswerValue } from "@/lib/content/types";
import { saysItIsAll } from "@/lib/engine/pages";
import { answerInWords, viewQuestion } from "@/lib/kept/question-view";

const outcomes: readonly Outcome[] = ["true", "false", "unknown"];

/**
 * The examples that the tests of a rule run, in the words of the questions. In: the id of a rule, the
 * words. Out: the examples by what they come to; nothing for a rule that was taken back.
 */
export function viewExamples(
  ruleId: string,
  content: ContentWords,
  words: RuleBookWords["examples"],
): ExamplesView {
  if (!rules.some(({ id }) => id === ruleId)) return [];
  const cases = ruleCases[ruleId as RuleId];
  return outcomes.map((outcome) => ({
    outcome,
    examples: Object.entries(cases[outcome]).map(([key, given]) =>
      viewExample(key, given, content, words),
    ),
  }));
}

function viewExample(
  key: string,
  given: Given,
  content: ContentWords,
  words: RuleBookWords["examples"],
): ExampleView {
  const sheet: AnswerSheet = { ...calm, ...given };
  const lines = Object.entries(given).map(([id, value]) => ({
    question: viewQuestion(id, sheet, content, "self").legend,
    said: said(id, value, sheet, content, words),
  }));
  return { key, lines };
}

function said(
  id: string,
  value: AnswerValue | undefined,
  sheet: AnswerSheet,
  content: ContentWords,
  words: RuleBookWords["examples"],
): string {
  if (value === undefined) return words.notAnswered;
  // "Not sure" is an answer to SURE items too, though they offer no row for it.
  const ticks =
    value === "not-sure"
      ? [say(content.commonOptions["not-sure"], "self")]
      : answerInWords(id, value, sheet, content, "self");
  return [...ticks, ...(isLeftOpen(value) ? [words.leftOpen] : [])].join("; ");
}

/** Ticks that do not say that they are all. */
function isLeftOpen(value: AnswerValue): boolean {
  return typeof value !== "string" && !saysItIsAll(value);
}
