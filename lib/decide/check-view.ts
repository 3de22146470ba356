import type { ContentWords } from "@/lib/content/every-word-shape";
import { say, speakerOf } from "@/lib/content/spoken";
import type { AnswerSheet } from "@/lib/content/types";
import { isAnswered, shownPages } from "@/lib/engine/pages";
import { answerInWords, viewQuestion } from "@/lib/kept/question-view";

export type CheckRow = {
  readonly id: string;
  readonly question: string;
  /** Empty: not answered yet. */
  readonly said: readonly string[];
  readonly href: string;
};
export type CheckView = {
  readonly heading: string;
  readonly lede: string;
  readonly sections: readonly { readonly name: string; readonly rows: readonly CheckRow[] }[];
  readonly open: number;
};

/** Every shown question with its answer in words, by section; how many are still open. */
export function viewCheck(sheet: AnswerSheet, words: ContentWords): CheckView {
  const speaker = speakerOf(sheet);
  const sections: { name: string; rows: CheckRow[] }[] = [];
  let open = 0;
  for (const page of shownPages(sheet)) {
    const name = words.sections[page.section as keyof ContentWords["sections"]];
    let section = sections.at(-1);
    if (section?.name !== name) {
      section = { name, rows: [] };
      sections.push(section);
    }
    for (const question of page.questions) {
      const answered = isAnswered(question, sheet);
      if (!answered) open += 1;
      section.rows.push({
        id: question.id,
        question: viewQuestion(question.id, sheet, words, speaker).legend,
        said: answered ? answerInWords(question.id, sheet[question.id], sheet, words, speaker) : [],
        href: `/decide/${page.id}?from=check#${question.id}`,
      });
    }
  }
  const { heading, lede } = words.decide.check;
  return { heading: say(heading, speaker), lede: say(lede, speaker), sections, open };
}
