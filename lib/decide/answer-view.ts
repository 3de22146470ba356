import { askFor } from "@/lib/content/askables/wording";
import type { ContentWords } from "@/lib/content/every-word-shape";
import type { OverlayId } from "@/lib/content/overlays";
import type { QuestionId } from "@/lib/content/questionnaire";
import { ruleSetVersion } from "@/lib/content/rule-set";
import { type Speaker, say, speakerOf } from "@/lib/content/spoken";
import type { AnswerSheet, Spoken } from "@/lib/content/types";
import type { ShortWords } from "@/lib/content/word-shapes";
import { type Assessment, assess } from "@/lib/engine/assess";
import { pageOf } from "@/lib/engine/pages";
import { suggest } from "@/lib/engine/suggestions";
import { codesOf, type QuestionView, viewQuestion } from "@/lib/kept/question-view";
import { openQuestions } from "./open-questions";
import {
  type ReasonGroup,
  type SourceView,
  type StrengthView,
  sourcesOf,
  viewReasons,
  viewStrengths,
} from "./reasons-view";

export type TextView = { readonly id: string; readonly title: string; readonly text: string };
export type OpenView = {
  readonly question: QuestionView;
  readonly page: string;
  readonly version: number;
  readonly missing: string;
  readonly who: string;
};
export type AnswerView = {
  readonly answer: Assessment["answer"];
  readonly headline: string;
  readonly lede: string;
  readonly count: string;
  readonly couldRise: string | null;
  /** Tier 4 and the like: they stand above the answer. */
  readonly above: readonly TextView[];
  readonly beside: readonly TextView[];
  readonly timeLine: string;
  readonly groups: readonly ReasonGroup[];
  /** What the reasons lean on, in full. */
  readonly sources: readonly SourceView[];
  readonly strengths: readonly StrengthView[];
  readonly against: readonly TextView[];
  readonly open: readonly OpenView[];
  /** How many more questions are open than the ones shown. */
  readonly moreOpen: number;
  readonly next: readonly string[];
  readonly tasks: readonly TextView[];
  readonly records: readonly TextView[];
  readonly questions: readonly string[];
  readonly version: string;
  /** Headings, links and short lines around it. */
  readonly page: AnswerPageView;
};

const aboveTheAnswer: readonly OverlayId[] = ["check-safety", "do-not-pause", "keep-booked-test"];
const shownAtOnce = { open: 2, tasks: 5, records: 8, questions: 5 } as const;

/**
 * The answer in words. In: the saved answers with their versions, and the words. The caller has
 * made sure that no safety line closes the answer.
 */
export function viewAnswer(
  saved: { readonly answers: AnswerSheet; readonly versions: { readonly [id: string]: number } },
  words: ContentWords,
): AnswerView {
  const { answers } = saved;
  const speaker = speakerOf(answers);
  const tell = (text: Spoken) => say(text, speaker);
  const result = assess(answers);
  const own = words.answers[result.answer];
  const groups = viewReasons(result.findings, answers, words, speaker);
  const strong = groups.flatMap(({ reasons }) => reasons).length;
  const overlays = result.overlays.map((id) => short(id, words.overlays[id], speaker));
  const isAbove = ({ id }: TextView) => aboveTheAnswer.includes(id as OverlayId);
  const open = whatIsOpen(result, answers, words);
  const suggested = suggest(result.findings, answers);
  return {
    answer: result.answer,
    headline: tell(own.headline),
    lede: tell(own.byWhy?.[result.why] ?? own.lede),
    count:
      result.why === "concordant" && strong > 0
        ? words.answerPage.weighed(strong)
        : words.answerPage.reasonCount(strong),
    couldRise: result.couldRise && own.couldRise ? tell(own.couldRise) : null,
    above: overlays.filter(isAbove),
    beside: overlays.filter((overlay) => !isAbove(overlay)),
    timeLine: tell(words.answerPage.timeLine),
    groups,
    sources: sourcesOf(groups),
    strengths: viewStrengths(result.findings, words),
    against: result.counters.map((id) => short(id, words.counters[id], speaker)),
    open: open.slice(0, shownAtOnce.open).map(({ question, missing }) => ({
      question: viewQuestion(question, answers, words, speaker),
      page: pageOf(question),
      version: saved.versions[question] ?? 0,
      missing: tell(missing),
      who: tell(words.whoCanTell[question as QuestionId]),
    })),
    moreOpen: Math.max(0, open.length - shownAtOnce.open),
    next: (result.overlays.includes("do-not-pause") ? words.gate.tiers[4].steps : own.next).map(
      tell,
    ),
    tasks: suggested.tasks
      .slice(0, shownAtOnce.tasks)
      .map((id) => short(id, words.tasks[id], speaker)),
    records: suggested.records
      .slice(0, shownAtOnce.records)
      .map((id) => short(id, words.records[id], speaker)),
    questions: suggested.questions
      .slice(0, shownAtOnce.questions)
      .map((id) => tell(askFor(words.askables[id], answers.group))),
    version: words.answerPage.version(ruleSetVersion),
    page: viewAnswerPage(words, speaker),
  };
}

/** What would settle most, most telling first, each with what is missing. */
function whatIsOpen(result: Assessment, answers: AnswerSheet, words: ContentWords) {
  const found = openQuestions(result.findings, result.answer === "cannot-tell-yet").map(
    ({ question, finding }) => ({ question, missing: words.rules[finding.rule].open }),
  );
  // Whether two opinions agree can turn the whole answer, and no finding says that it is open.
  const agreementOpen = result.concordant === null && codesOf(answers.doctors).includes("agree");
  if (!agreementOpen) return found;
  return [{ question: "agreement", missing: words.answerPage.agreementOpen as Spoken }, ...found];
}

function viewAnswerPage(words: ContentWords, speaker: Speaker) {
  const { answerPage, decide } = words;
  return {
    ...answerPage,
    title: say(answerPage.title, speaker),
    reasons: say(answerPage.reasons, speaker),
    couldNotTellLede: say(answerPage.couldNotTellLede, speaker),
    whereReasons: say(answerPage.whereReasons, speaker),
    youSaid: speaker === "self" ? answerPage.youSaid : answerPage.carerSaid,
    or: decide.aloneOr,
    save: decide.saveAnswer,
  };
}
type AnswerPageView = ReturnType<typeof viewAnswerPage>;

function short(id: string, words: ShortWords, speaker: Speaker): TextView {
  return { id, title: say(words.title, speaker), text: say(words.text, speaker) };
}
