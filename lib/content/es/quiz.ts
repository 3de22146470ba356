import type { QuizQuestionsWords } from "../decision-aid-shape";

/** Tres frases sobre las segundas opiniones, cada una con el porqué. */
export const quizWords: QuizQuestionsWords = {
  one: {
    says: "Si un segundo doctor dice otra cosa, el primero se equivocó.",
    reason:
      "Dos buenos doctores pueden ver un caso de dos modos. En los estudios grandes nadie revisó después quién tenía razón. Pregunte a los dos en qué se apoyan.",
  },
  two: {
    says: "Se puede pedir una segunda opinión y seguir con el mismo doctor.",
    reason:
      "Una segunda opinión es otra mirada, no un cambio de doctor. Muchas personas vuelven con su doctor y le cuentan lo que oyeron. La mayoría de los doctores lo conoce bien.",
  },
  three: {
    says: "Mientras se espera una segunda opinión, está bien dejar un medicamento o faltar a una prueba.",
    reason: {
      self: "No deje de tomar un medicamento por su cuenta, y mantenga las fechas que ya hay hasta que su equipo médico las cambie. Esperar puede hacer daño. Su doctor puede decir cuánto es seguro.",
      carer:
        "Que la persona no deje de tomar un medicamento por su cuenta. Las fechas que ya hay siguen hasta que el equipo médico las cambie. Esperar puede hacer daño. El doctor puede decir cuánto es seguro.",
    },
  },
};
