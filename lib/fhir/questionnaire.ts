import type { Language } from "../content/languages";
import { pages } from "../content/questionnaire";
import { ruleSetReleasedOn } from "../content/rule-history";
import { ruleSetVersion } from "../content/rule-set";
import { say } from "../content/spoken";
import type { Page, Question, Spoken } from "../content/types";
import type { OptionWords } from "../content/word-shapes";
import { gateItems } from "./gate-items";
import { questionnaireUrl, systemOf } from "./identity";
import type { AnswerOption, FhirQuestionnaire, QuestionnaireItem } from "./types";
import { type FhirWords, fhirWords } from "./words";

const alone = [
  {
    url: "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive",
    valueBoolean: true,
  },
] as const;

/** The linkId of a group. No question id holds a dot, so the two never meet. */
export const groupLinkIds: ReadonlySet<string> = new Set([
  "section.safety",
  ...(pages as readonly Page[]).flatMap(({ id, section }) => [`page.${id}`, `section.${section}`]),
]);

/** Every code that an answer to this question may carry, options first. */
export function codesOfQuestion(question: Question): readonly string[] {
  const closing = question.kind === "many" ? ["none", "that-is-all"] : [];
  const unknown = question.notSureIsNo ? [...question.unknown, "not-sure"] : question.unknown;
  return [...question.options, ...closing, ...unknown];
}

/**
 * The whole form as a FHIR R4 Questionnaire: safety check, then sections, pages and questions.
 * The linkId of a question is its id. In: a language. Out: the resource, in the wording for a
 * person who fills it in for themselves.
 */
export function writeQuestionnaire(language: Language): FhirQuestionnaire {
  const words = fhirWords(language);
  return {
    resourceType: "Questionnaire",
    id: "second-look",
    language: words.language,
    url: questionnaireUrl,
    version: ruleSetVersion,
    name: "SecondLook",
    title: words.own.title,
    status: "active",
    experimental: false,
    subjectType: ["Patient"],
    date: ruleSetReleasedOn,
    description: words.own.description,
    item: [
      {
        linkId: "section.safety",
        text: words.own.safety,
        type: "group",
        item: gateItems(words),
      },
      ...sectionItems(words),
    ],
  };
}

/** One group a section. A section's pages stand together, so it is met once. */
function sectionItems(words: FhirWords): readonly QuestionnaireItem[] {
  const sections = new Map<Page["section"], QuestionnaireItem[]>();
  for (const page of pages) {
    const items = sections.get(page.section) ?? [];
    sections.set(page.section, items);
    items.push({
      linkId: `page.${page.id}`,
      text: say(words.content.pages[page.id].heading, "self"),
      type: "group",
      item: (page.questions as readonly Question[]).map((question) =>
        questionItem(question, words),
      ),
    });
  }
  return [...sections].map(([section, item]) => ({
    linkId: `section.${section}`,
    text: words.content.sections[section as keyof typeof words.content.sections],
    type: "group",
    item,
  }));
}

function questionItem(question: Question, words: FhirWords): QuestionnaireItem {
  const own = wordsOf(question, words);
  const conditions = question.showWhen?.of.map(({ question: id, equals }) => ({
    question: id,
    operator: "=" as const,
    answerCoding: { system: systemOf(id), code: equals },
  }));
  return {
    linkId: question.id,
    text: say(own.label, "self"),
    type: "choice",
    ...(conditions && { enableWhen: conditions, enableBehavior: question.showWhen?.how }),
    required: false,
    repeats: question.kind === "many",
    answerOption: codesOfQuestion(question).map((code) => answerOption(question, code, words)),
  };
}

function answerOption(question: Question, code: string, words: FhirWords): AnswerOption {
  const standsAlone = question.kind === "many" && (code === "none" || code === "rather-not-say");
  return {
    ...(standsAlone && { extension: alone }),
    valueCoding: { system: systemOf(question.id), code, display: displayOf(question, code, words) },
  };
}

/** An option in words: the question's own, or the common ones for unknown and closing codes. */
function displayOf(question: Question, code: string, words: FhirWords): string {
  const own = wordsOf(question, words);
  const common: { readonly [code: string]: Spoken } = {
    ...words.content.commonOptions,
    ...(own.none && { none: own.none }),
    ...(own.notSure && { "not-sure": own.notSure }),
  };
  return say(own.options[code]?.label ?? (common[code] as Spoken), "self");
}

type LooseWords = {
  readonly label: Spoken;
  readonly options: { readonly [option: string]: OptionWords };
  readonly none?: Spoken;
  readonly notSure?: Spoken;
};

function wordsOf(question: Question, words: FhirWords): LooseWords {
  return (words.content.questions as { readonly [id: string]: LooseWords })[
    question.id
  ] as LooseWords;
}
