import type { RulesWords } from "../word-shapes";

export const sideEffectsRuleWords = {
  t18: {
    title: "Los efectos secundarios son fuertes, o nadie los esperaba",
    because:
      "Un segundo doctor puede saber cómo aliviarlos, o conocer un tratamiento más fácil de llevar. No deje de tomar un medicamento, no se salte dosis y no lo cambie por su cuenta: llame a quien lo recetó.",
    when: "Los efectos secundarios son fuertes, o nadie los esperaba. No cuentan los leves de los que ya habían avisado a la persona. La revisión de seguridad va primero.",
    open: "No pudimos saber si hay efectos secundarios fuertes, o que nadie esperaba.",
  },
} satisfies Partial<RulesWords>;
