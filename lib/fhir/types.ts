/* The part of FHIR R4 that is written and read here. */

export type Coding = { readonly system: string; readonly code: string; readonly display: string };

export type EnableWhen = {
  readonly question: string;
  readonly operator: "=";
  readonly answerCoding: { readonly system: string; readonly code: string };
};

export type Extension = { readonly url: string; readonly valueBoolean: boolean };

export type AnswerOption = {
  readonly extension?: readonly Extension[];
  readonly valueCoding: Coding;
};

export type QuestionnaireItem = {
  readonly linkId: string;
  readonly text: string;
  readonly type: "group" | "choice" | "boolean";
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: "any" | "all";
  readonly repeats?: boolean;
  readonly required?: boolean;
  readonly answerOption?: readonly AnswerOption[];
  readonly item?: readonly QuestionnaireItem[];
};

export type FhirQuestionnaire = {
  readonly resourceType: "Questionnaire";
  readonly id: string;
  readonly language: string;
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: "active";
  readonly experimental: boolean;
  readonly subjectType: readonly string[];
  readonly date: string;
  readonly description: string;
  readonly item: readonly QuestionnaireItem[];
};
