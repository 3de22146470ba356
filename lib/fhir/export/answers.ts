import { questions } from "@/lib/content/questionnaire";
import { ruleSetVersion } from "@/lib/content/rule-set";
import { say } from "@/lib/content/spoken";
import type { AnswerSheet, Question } from "@/lib/content/types";
import { shownPages } from "../../engine/pages";
import { answerInWords, codesOf, viewQuestion } from "../../kept/question-view";
import type { Whole } from "../../kept/whole";
import { questionnaireUrl } from "../identity";
import { codesOfQuestion, writeQuestionnaire } from "../questionnaire";
import type { QuestionnaireItem } from "../types";
import type { Speaks } from "./fields";
import type { Said } from "./narrative";
import { type Addressed, addressed, referTo } from "./resource";
import type { BundleSource } from "./source";

/** The answers of the person's latest second-opinion question, as they stand. */
export function sheetOf({ matters, answers }: Whole): AnswerSheet {
  const latest = matters.at(-1)?.id;
  const said = answers.filter(({ matter, value }) => matter === latest && value !== null);
  return Object.fromEntries(said.map(({ question, value }) => [question, value])) as AnswerSheet;
}

/** The questions that were answered and are asked now; ones on a branch that is left are not. */
function askedNow(sheet: AnswerSheet): ReadonlySet<string> {
  return new Set(
    shownPages(sheet).flatMap(({ questions: shown }) =>
      shown.map(({ id }) => id).filter((id) => sheet[id] !== undefined),
    ),
  );
}

/** The questionnaire that the answers belong to, under its own name. */
export function questionnaireOf({ language }: BundleSource): Addressed {
  return { fullUrl: questionnaireUrl, resource: { ...writeQuestionnaire(language) } };
}

/** The answers. Source: hl7.org/fhir/R4/questionnaireresponse.html */
export function responseOf(source: BundleSource, patient: string, sheet: AnswerSheet): Addressed {
  const { whole, language, madeAt } = source;
  const asked = askedNow(sheet);
  const changes = whole.answers.map(({ updatedAt }) => updatedAt.getTime());
  const items = writeQuestionnaire(language).item.flatMap((item) => answered(item, sheet, asked));
  return addressed(`${whole.person.id}/answers`, {
    resourceType: "QuestionnaireResponse",
    questionnaire: `${questionnaireUrl}|${ruleSetVersion}`,
    // It can be changed at any time: no answer is the last one.
    status: "in-progress",
    subject: referTo(patient),
    authored: new Date(changes.length === 0 ? madeAt : Math.max(...changes)).toISOString(),
    ...(items.length > 0 && { item: items }),
  });
}

type Item = {
  readonly linkId: string;
  readonly text: string;
  readonly answer?: readonly object[];
  readonly item?: readonly Item[];
};

const byId = new Map((questions as readonly Question[]).map((one) => [one.id as string, one]));

/** A group with what is answered in it, or an answered question; nothing for the rest. */
function answered(
  { linkId, text, item, answerOption }: QuestionnaireItem,
  sheet: AnswerSheet,
  asked: ReadonlySet<string>,
): readonly Item[] {
  if (item !== undefined) {
    const inside = item.flatMap((one) => answered(one, sheet, asked));
    return inside.length === 0 ? [] : [{ linkId, text, item: inside }];
  }
  const question = byId.get(linkId);
  if (question === undefined || !asked.has(linkId)) return [];
  const known = codesOfQuestion(question);
  const codes = codesOf(sheet[linkId as keyof AnswerSheet]).filter((code) => known.includes(code));
  const answer = codes.flatMap((code) => {
    const option = answerOption?.find(({ valueCoding }) => valueCoding.code === code);
    return option === undefined ? [] : [{ valueCoding: option.valueCoding }];
  });
  return answer.length === 0 ? [] : [{ linkId, text, answer }];
}

/** Every answer in words: those asked now, then those on a branch that was left. */
export function sayAnswers(source: BundleSource, sheet: AnswerSheet, { speaker }: Speaks) {
  const asked = askedNow(sheet);
  const inWords = (id: string): Said => {
    const said = answerInWords(id, sheet[id as keyof AnswerSheet], sheet, source.content, speaker);
    const label = viewQuestion(id, sheet, source.content, speaker).legend;
    const none = say(source.content.commonOptions.none, speaker);
    return { title: label, lines: (said.length > 0 ? said : [none]).map(asLine) };
  };
  const all = [...byId.keys()].filter((id) => sheet[id as keyof AnswerSheet] !== undefined);
  return {
    now: all.filter((id) => asked.has(id)).map(inWords),
    before: all.filter((id) => !asked.has(id)).map(inWords),
  };
}

const asLine = (text: string) => ({ label: "", text });
