import type { QuestionnaireWords } from "../word-shapes";

/** Who fills in, and where: asked before we know which form of the words to use. */
export const situationQuestionWords = {
  who: {
    label: "¿Para quién es esto?",
    help: "Puede contestar por usted, o por alguien a quien cuida. Las preguntas cambian según el caso.",
    options: {
      self: { label: "Para mí" },
      "carer-adult": { label: "Para un adulto que cuido y que decide por sí mismo" },
      "carer-decides": {
        label: "Para un adulto por quien decido yo, porque ahora no puede decidir",
      },
      "carer-child": { label: "Para un niño o una niña que cuido" },
    },
  },
  country: {
    label: { self: "¿Dónde recibe atención médica?", carer: "¿Dónde recibe atención la persona?" },
    help: "Así mostramos el número correcto para llamar en una emergencia.",
    options: {
      us: { label: "Estados Unidos" },
      gb: { label: "Reino Unido" },
      ca: { label: "Canadá" },
      ie: { label: "Irlanda" },
      au: { label: "Australia" },
      nz: { label: "Nueva Zelanda" },
      eu: { label: "Un país de la Unión Europea" },
      other: { label: "Otro país" },
    },
  },
} satisfies Partial<QuestionnaireWords>;
