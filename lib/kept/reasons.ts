import type { ContentWords } from "@/lib/content/every-word-shape";
import { questions } from "@/lib/content/questionnaire";
import type { RuleId } from "@/lib/content/rules/all";
import { type Speaker, say } from "@/lib/content/spoken";
import type { AnswerSheet, Question } from "@/lib/content/types";
import type { Finding } from "@/lib/engine/findings";
import { answerInWords, viewQuestion } from "./question-view";

/** Why something was suggested: the rule's title, the person's own answers, the rule's page. */
export type Why = {
  readonly rule: RuleId;
  readonly title: string;
  readonly said: readonly string[];
  readonly href: string;
};

/** The reasons behind some rules that fired, in their order. Those that did not fire are left out. */
export function viewWhy(
  rules: readonly RuleId[],
  situation: {
    readonly findings: readonly Finding[];
    readonly sheet: AnswerSheet;
    readonly speaker: Speaker;
  },
  words: ContentWords,
): readonly Why[] {
  const { findings, sheet, speaker } = situation;
  return rules.flatMap((rule) => {
    const finding = findings.find((one) => one.rule === rule && one.value === true);
    if (finding === undefined) return [];
    const title = say(words.rules[rule].title, speaker);
    return { rule, title, said: quotes(finding, sheet, words, speaker), href: `/rules/${rule}` };
  });
}

/** The person's own answers, the telling ones first. What they chose as a group is not a reason to quote. */
export function quotes(
  finding: Finding,
  sheet: AnswerSheet,
  words: ContentWords,
  speaker: Speaker,
): readonly string[] {
  const telling = finding.answeredBy.filter(({ question }) => question !== "group");
  const used = telling.length > 0 ? telling : finding.answeredBy;
  return used.flatMap(({ question, options }) => {
    const said = answerInWords(question, options, sheet, words, speaker);
    if (!isYesOrNo(question)) return said;
    const asked = viewQuestion(question, sheet, words, speaker).legend;
    return said.map((answer) => `${asked} ${answer}`);
  });
}

/** A yes or a no says nothing without its question. */
function isYesOrNo(id: string): boolean {
  return (questions as readonly Question[]).some((one) => one.id === id && one.notSureIsNo);
}
