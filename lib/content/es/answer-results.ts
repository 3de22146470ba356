import type { AnswerText } from "../en/answer-results";
import type { Spoken } from "../types";
import type { AnswerCode } from "../word-shapes";

const comeBack: Spoken =
  "Vuelva si algo cambia. En su propio aparato, sus respuestas se guardan 30 días después de cada visita.";
const youDecide = {
  self: "Usted decide.",
  carer: "La decisión es de la persona, o de usted si decide por ella.",
};

type Answers = { readonly [A in AnswerCode]?: AnswerText };

/** The answers that lean toward another opinion. */
export const towardAnswerWords = {
  "well-supported": {
    headline: {
      self: "Sus respuestas dan buenos motivos para preguntar a un segundo doctor.",
      carer: "Las respuestas dan buenos motivos para que la persona pregunte a un segundo doctor.",
    },
    lede: {
      self: `Muchas personas en su lugar piden una. Puede cambiar el plan, o confirmarlo. ${youDecide.self}`,
      carer: `Muchas personas en ese lugar piden una. Puede cambiar el plan, o confirmarlo. ${youDecide.carer}`,
    },
    byWhy: {
      strong: {
        self: `Al menos uno de sus motivos bastaría por sí solo. Una segunda opinión puede cambiar el plan, o confirmarlo. ${youDecide.self}`,
        carer: `Al menos uno de los motivos bastaría por sí solo. Una segunda opinión puede cambiar el plan, o confirmarlo. ${youDecide.carer}`,
      },
      several: {
        self: `Ningún motivo basta aquí por sí solo, pero juntos sí. Una segunda opinión puede cambiar el plan, o confirmarlo. ${youDecide.self}`,
        carer: `Ningún motivo basta aquí por sí solo, pero juntos sí. Una segunda opinión puede cambiar el plan, o confirmarlo. ${youDecide.carer}`,
      },
    },
    next: [
      "Pregunte cuánto tiempo se puede esperar sin peligro, antes de pedir la cita.",
      {
        self: "Dígaselo a su doctor. Casi todos lo han oído muchas veces. Podría decir: “Valoro su atención, y me gustaría una segunda opinión antes de decidir.”",
        carer:
          "Dígaselo al doctor de la persona. Casi todos lo han oído muchas veces. Podría decir: “Valoramos su atención, y nos gustaría una segunda opinión antes de decidir.”",
      },
      "Elija a quién preguntar, y pida pronto el expediente médico. Es lo que más tarda.",
    ],
  },
  "worth-considering": {
    headline: {
      self: "Vale la pena considerar una segunda opinión.",
      carer: "Vale la pena considerar una segunda opinión para la persona.",
    },
    lede: {
      self: `Sus respuestas dan motivos medianos, no fuertes. Pueden bastarle a usted, o tal vez su propio doctor pueda resolver esto. ${youDecide.self}`,
      carer: `Las respuestas dan motivos medianos, no fuertes. Pueden bastar, o tal vez el propio doctor de la persona pueda resolver esto. ${youDecide.carer}`,
    },
    couldRise:
      "Algo que no pudimos saber puede hacer esto más fuerte. Vea “Lo que no pudimos saber”.",
    next: [
      "Pregunte cuánto tiempo se puede esperar sin peligro.",
      {
        self: "Pregunte primero a su propio doctor sobre esto, si le parece bien.",
        carer: "Pregunte primero al propio doctor de la persona sobre esto, si les parece bien.",
      },
      "Si la duda sigue, elija a quién preguntar.",
    ],
  },
} satisfies Answers;

/** The answers that do not, or not yet. */
export const otherAnswerWords = {
  "emergency-first": {
    headline: "Primero, que revisen esto.",
    lede: "Lo que nos dijo va antes de cualquier segunda opinión. No sacamos ningún resultado hasta que se pueda seguir sin peligro.",
    next: [
      "Haga ahora lo que dice la línea de seguridad.",
      "Vuelva cuando lo hayan revisado. En su propio aparato, sus respuestas se guardan.",
    ],
  },
  "no-clear-reason": {
    headline: {
      self: "Sus respuestas no muestran un motivo claro para una segunda opinión por ahora.",
      carer:
        "Las respuestas no muestran un motivo claro para una segunda opinión para la persona por ahora.",
    },
    lede: {
      self: `Es un resultado honesto, no una forma de restarle importancia a su duda. Sale de lo que nos dijo hoy, y puede cambiar. ${youDecide.self}`,
      carer: `Es un resultado honesto, no una forma de restarle importancia a su duda. Sale de lo que nos dijo hoy, y puede cambiar. ${youDecide.carer}`,
    },
    byWhy: {
      everyday: {
        self: `Nada de lo que nos dijo muestra que un segundo doctor ayude mucho ahora. Es un resultado honesto, no una forma de restarle importancia a su duda. De todos modos está bien preguntar a uno. ${youDecide.self}`,
        carer: `Nada de lo que nos dijo muestra que un segundo doctor ayude mucho ahora. Es un resultado honesto, no una forma de restarle importancia a su duda. De todos modos está bien preguntar a uno. ${youDecide.carer}`,
      },
      concordant: {
        self: `Dos doctores de consultorios distintos vieron su caso, están de acuerdo, y nada ha cambiado desde entonces. Una tercera opinión puede agregar poco, y toma un tiempo que puede importar. Es un resultado honesto, no una forma de restarle importancia a su duda. ${youDecide.self}`,
        carer: `Dos doctores de consultorios distintos vieron el caso de la persona, están de acuerdo, y nada ha cambiado desde entonces. Una tercera opinión puede agregar poco, y toma un tiempo que puede importar. Es un resultado honesto, no una forma de restarle importancia a su duda. ${youDecide.carer}`,
      },
    },
    next: [
      {
        self: "Lleve a su propio doctor cualquier duda, y cualquier cosa que haya empeorado. Está bien leerlo de una nota.",
        carer:
          "Lleve al propio doctor de la persona cualquier duda, y cualquier cosa que haya empeorado. Está bien leerlo de una nota.",
      },
      "Mantenga las fechas y los controles que ya están fijos. Pregunte para cuándo es el siguiente paso.",
      comeBack,
    ],
  },
  "talk-first": {
    headline: {
      self: "Sus respuestas apuntan a hablar primero con su propio doctor.",
      carer: "Las respuestas apuntan a hablar primero, antes de una segunda opinión.",
    },
    lede: {
      self: `Lo que nos dijo es algo que muchas veces su propio doctor puede aclarar. Si hablar no ayuda, es razonable preguntar a un segundo doctor. ${youDecide.self}`,
      carer: `Lo que nos dijo es algo que muchas veces se aclara con una buena conversación. Si no ayuda, es razonable preguntar a un segundo doctor. ${youDecide.carer}`,
    },
    next: [
      {
        self: "Pida a su doctor una cita más larga, y lleve sus preguntas.",
        carer: "Pida al doctor de la persona una cita más larga, y lleve las preguntas.",
      },
      { self: "Lleve a alguien con usted.", carer: "Vaya también, si la persona así lo quiere." },
      "Vuelva después de hablar. Vea qué ha cambiado.",
    ],
  },
  "cannot-tell-yet": {
    headline: "Todavía no se puede saber: una o dos preguntas pendientes lo aclararían.",
    lede: {
      self: `Algo que importa no se sabe hasta ahora. Eso no es un no. Vea abajo qué es y quién puede contestarlo. ${youDecide.self}`,
      carer: `Algo que importa no se sabe hasta ahora. Eso no es un no. Vea abajo qué es y quién puede contestarlo. ${youDecide.carer}`,
    },
    next: [
      "Conteste aquí mismo lo que pueda. La respuesta cambia de inmediato.",
      "Mantenga cualquier examen o cita que ya tenga fecha. Pregunte cuándo estará el resultado.",
      "Vuelva cuando sepa más.",
    ],
  },
} satisfies Answers;
