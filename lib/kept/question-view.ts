import type { ContentWords } from "@/lib/content/every-word-shape";
import { questions } from "@/lib/content/questionnaire";
import { type Speaker, say } from "@/lib/content/spoken";
import type { AnswerSheet, AnswerValue, Question } from "@/lib/content/types";
import type { OptionWords, QuestionWords } from "@/lib/content/word-shapes";

/** One row to choose or tick, in words. */
export type RowView = { readonly value: string; readonly label: string; readonly help?: string };

/** A question as a page shows it: words chosen for the reader, values as they stand. */
export type QuestionView = {
  readonly id: string;
  readonly kind: "one" | "many";
  readonly legend: string;
  readonly help?: string;
  readonly explain?: { readonly ask: string; readonly text: string };
  readonly rows: readonly RowView[];
  /** Rows that stand apart: none of these, not sure, rather not say. */
  readonly apart: readonly RowView[];
  readonly chosen: readonly string[];
};

const byId = new Map((questions as readonly Question[]).map((question) => [question.id, question]));

/** The question with its words. In: its id, the answers so far, the words and who reads them. */
export function viewQuestion(
  id: string,
  sheet: AnswerSheet,
  words: ContentWords,
  speaker: Speaker,
): QuestionView {
  const question = byId.get(id) as Question;
  const own = wordsOf(id, words);
  const row = (option: string): RowView => optionRow(own, option, sheet, speaker);
  const apart: RowView[] = [];
  if (question.kind === "many") {
    apart.push({ value: "none", label: say(own.none ?? words.commonOptions.none, speaker) });
  }
  for (const code of question.unknown) {
    const label =
      code === "not-sure" ? (own.notSure ?? words.commonOptions[code]) : words.commonOptions[code];
    apart.push({ value: code, label: say(label, speaker) });
  }
  return {
    id,
    kind: question.kind,
    legend: say(own.label, speaker),
    help: own.help === undefined ? undefined : say(own.help, speaker),
    explain: own.explain && { ask: own.explain.ask, text: say(own.explain.text, speaker) },
    rows: question.options.map(row),
    apart,
    chosen: codesOf(sheet[id]),
  };
}

/** The codes of an answer, as a list. */
export function codesOf(value: AnswerValue | null | undefined): readonly string[] {
  if (value === undefined || value === null) return [];
  return typeof value === "string" ? [value] : value;
}

/**
 * The answer in the words of its rows, to quote back. Codes that only close a list are left out;
 * an empty list means that the question is not answered.
 */
export function answerInWords(
  id: string,
  value: AnswerValue | null | undefined,
  sheet: AnswerSheet,
  words: ContentWords,
  speaker: Speaker,
): readonly string[] {
  const view = viewQuestion(id, sheet, words, speaker);
  const labels = new Map([...view.rows, ...view.apart].map((one) => [one.value, one.label]));
  return codesOf(value).flatMap((code) => {
    const label = labels.get(code);
    return code === "that-is-all" || label === undefined ? [] : [label];
  });
}

function wordsOf(id: string, words: ContentWords): LooseQuestionWords {
  return (words.questions as { readonly [id: string]: LooseQuestionWords })[
    id
  ] as LooseQuestionWords;
}

type LooseQuestionWords = Omit<QuestionWords, "options"> & {
  readonly options: { readonly [option: string]: OptionWords };
};

function optionRow(
  own: LooseQuestionWords,
  option: string,
  sheet: AnswerSheet,
  speaker: Speaker,
): RowView {
  const plain = own.options[option] as OptionWords;
  const group = typeof sheet.group === "string" ? sheet.group : "";
  const closer = (plain.byGroup as { [group: string]: OptionWords } | undefined)?.[group] ?? plain;
  const help = closer.hint ?? (closer === plain ? undefined : plain.hint);
  return {
    value: option,
    label: say(closer.label, speaker),
    help: help === undefined ? undefined : say(help, speaker),
  };
}
