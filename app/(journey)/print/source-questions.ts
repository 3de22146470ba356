import type { ContentWords } from "@/lib/content/every-word-shape";
import type { QuestionPagesWords } from "@/lib/content/question-pages-shape";
import type { Spoken } from "@/lib/content/types";
import type { PacketSource, SourceQuestion } from "@/lib/packet/source";
import { wordingOf } from "@/lib/packet/words";
import type { LoadedQuestions } from "@/lib/questions/queries";

/** The first five and the rest by topic, with what was answered, in words. */
export function questionsOf(
  { list, entries }: LoadedQuestions,
  group: unknown,
  content: ContentWords,
  words: QuestionPagesWords,
  tell: (text: Spoken) => string,
): Pick<PacketSource, "topQuestions" | "otherQuestions"> {
  const inWords = ({
    key,
    content: asked,
  }: LoadedQuestions["list"]["top"][number]): SourceQuestion => {
    const entry = entries.get(key);
    const own = entry?.value.wording;
    return {
      id: entry === undefined ? null : key,
      isPrivate: entry?.private ?? false,
      text: own ?? (asked === null ? "" : tell(wordingOf(asked, group, content))),
      answers: [1, 2, 3].flatMap((slot) => {
        const doctor = entry?.value[`doctor${slot as 1 | 2 | 3}`];
        const answer = entry?.value[`answer${slot as 1 | 2 | 3}`];
        return answer === undefined ? [] : doctor === undefined ? answer : `${doctor}: ${answer}`;
      }),
    };
  };
  return {
    topQuestions: list.top.map(inWords),
    otherQuestions: list.sections.map(({ topic, questions }) => ({
      topic: tell(words.topics[topic]),
      questions: questions.map(inWords),
    })),
  };
}
