import type { DecisionAidWords } from "@/lib/content/decision-aid-shape";
import { type QuizAnswer, type QuizId, quiz, quizAnswers } from "@/lib/content/quiz";
import { sources } from "@/lib/content/sources";
import { type Speaker, say } from "@/lib/content/spoken";
import type { Entry } from "@/lib/kept/entry";
import type { EntryDraft } from "@/lib/kept/entry-draft";
import { quizContent, quizKept } from "@/lib/kept/kinds/quiz";

type Said = { readonly [Q in QuizId]?: QuizAnswer | undefined };

/**
 * What was said to the questions, in an address or in the form that failed; what is no answer, or
 * said twice, is passed over.
 */
export function readQuiz(ask: URLSearchParams, draft: EntryDraft | null): Said {
  return Object.fromEntries(
    quiz.flatMap(({ id }) => {
      const given = draft ? [draft.typed(id)] : ask.getAll(id);
      const answer = quizAnswers.find((one) => given.length === 1 && one === given[0]);
      return answer === undefined ? [] : [[id, answer]];
    }),
  );
}

/**
 * The three questions, and after they were answered what is so and why. What was said just now
 * comes before what is kept.
 */
export function viewQuiz(
  said: Said,
  entry: Entry<typeof quizKept> | null,
  draft: EntryDraft | null,
  words: DecisionAidWords,
  speaker: Speaker,
) {
  const page = words.pages.quiz;
  const kept: Said = entry === null || entry.isRemoved ? {} : entry.value;
  const isNew = Object.keys(said).length > 0;
  const shown = isNew ? said : kept;
  const isAnswered = Object.keys(shown).length > 0;
  return {
    kind: quizKept.name,
    content: quizContent,
    version: draft?.theirs?.version ?? entry?.version ?? 0,
    isAnswered,
    /** What is on the page is what is kept. */
    isKept: isAnswered && quiz.every(({ id }) => shown[id] === kept[id]),
    /** The day, in the calendar of Greenwich. */
    keptAt: entry?.updatedAt.toISOString().slice(0, 10) ?? null,
    questions: quiz.map(({ id, right, sources: from }) => {
      const answer = shown[id];
      return {
        id,
        says: words.quiz[id].says,
        chosen: answer ?? "",
        result: isAnswered
          ? {
              gentle: answer === undefined ? page.notSaid : gentleWord(answer, right, page),
              truth: page.truth[right],
              reason: say(words.quiz[id].reason, speaker),
              citations: from.map((source) => sources[source].citation),
            }
          : null,
      };
    }),
    answers: quizAnswers.map((value) => ({ value, label: page.answers[value] })),
  };
}

/** What was said, and a kind word on it, never a mark. */
function gentleWord(
  answer: QuizAnswer,
  right: QuizAnswer,
  page: DecisionAidWords["pages"]["quiz"],
): string {
  const said = page.youSaid(page.answers[answer]);
  const kind = answer === "not-sure" ? page.open : answer === right ? page.same : page.other;
  return `${said} ${kind}`;
}

export type QuizView = ReturnType<typeof viewQuiz>;
