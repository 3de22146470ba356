import type { ClosingCode, Spoken, UnknownCode } from "../types";
import type { PageWords, QuestionnaireWords, SectionWords } from "../word-shapes";
import { diagnosisQuestionWords } from "./questions-diagnosis";
import { lifeQuestionWords } from "./questions-life";
import { situationQuestionWords } from "./questions-situation";
import { treatmentQuestionWords } from "./questions-treatment";
import { trustQuestionWords } from "./questions-trust";

/** Every question, in Spanish. */
export const questionnaireWords: QuestionnaireWords = {
  ...situationQuestionWords,
  ...diagnosisQuestionWords,
  ...treatmentQuestionWords,
  ...trustQuestionWords,
  ...lifeQuestionWords,
};

/** One name serves the person and a carer, so none says "su". */
export const sectionWords: SectionWords = {
  situation: "Quién y dónde",
  diagnosis: "El diagnóstico",
  tests: "Exámenes y controles",
  treatment: "El tratamiento y sus riesgos",
  "side-effects": "Efectos secundarios",
  progress: "Cómo va todo",
  trust: "Confianza y diálogo",
  life: "La vida y lo que importa",
  timing: "Tiempo y cobertura",
  sure: "Cuánta seguridad hay",
};

/** The pages that the questions stand on. */
export const pageWords: PageWords = {
  you: {
    heading: "¿Para quién es esto, y dónde?",
    intro: "Dos preguntas rápidas, para ajustar lo demás a su caso.",
  },
  what: {
    heading: "¿De qué se trata?",
    intro: "Si algo no lo sabe, dígalo. Es una buena respuesta en todas las preguntas.",
  },
  open: { heading: questionnaireWords.unsettled.label },
  kind: { heading: questionnaireWords.illness.label },
  tests: {
    heading: "Exámenes y estudios de imagen",
    intro: {
      self: "Solo cuentan los de este problema. Si no le han hecho ninguno, dígalo.",
      carer: "Solo cuentan los de este problema. Si a la persona no le han hecho ninguno, dígalo.",
    },
  },
  plan: { heading: questionnaireWords.plan.label },
  offer: {
    heading: "Más sobre el plan",
    intro:
      "Tal vez no lo sepa todo. Marque lo que sabe. No deje ni cambie un medicamento por su cuenta.",
  },
  operation: { heading: questionnaireWords.operation.label },
  effects: { heading: questionnaireWords["side-effects"].label },
  going: { heading: questionnaireWords.progress.label },
  tried: { heading: questionnaireWords.tried.label },
  trust: { heading: questionnaireWords.trust.label },
  doctors: { heading: questionnaireWords.doctors.label },
  views: {
    heading: "Lo que dicen los doctores",
    intro: "Hablamos de los doctores que han visto este problema.",
  },
  life: {
    heading: "La vida, y lo que importa",
    intro: {
      self: "Esta parte es sobre usted, no sobre exámenes.",
      carer: "Esta parte es sobre la persona y usted, no sobre exámenes.",
    },
  },
  timing: {
    heading: "Tiempo y cobertura",
    intro:
      "Hay cosas que no pueden esperar a una segunda opinión. Preguntamos para poder decírselo.",
  },
  sure: {
    heading: {
      self: "¿Cuánta seguridad siente?",
      carer: "¿Cuánta seguridad siente la persona?",
    },
    intro: {
      self: "Estas son las últimas preguntas. Si no sabe, elija “No, o no sé”.",
      carer:
        "Conteste como lo haría la persona, o por usted si decide por ella. Si no sabe, elija “No, o no sé”.",
    },
  },
};

/** What every question may offer beside its own options. */
export const commonOptionWords: { readonly [C in UnknownCode | ClosingCode]: Spoken } = {
  "not-sure": "No sé",
  "rather-not-say": "Prefiero no decirlo",
  none: "Nada de esto",
  "that-is-all": "Eso es todo, lo demás no",
};
