import type { CompanionWords } from "../companion-shape";

/** What the page of the one who comes along says. */
export const companionWords: CompanionWords = {
  title: "Acompañante",
  heading: { self: "Lleve a alguien con usted", carer: "Acompañar a la cita" },
  lede: {
    self: "Dos personas oyen más que una. Elija qué hará quien le acompaña, y dele esta hoja.",
    carer: "Dos personas oyen más que una. Elija qué hará usted, y lleve esta hoja.",
  },
  who: {
    heading: "Quién va",
    label: { self: "¿Quién va con usted?", carer: "¿Quién acompaña a la persona?" },
    help: {
      self: "Alguien con calma, en quien usted confía.",
      carer: "Usted, o alguien con calma, en quien la persona confía.",
    },
    askTitle: "Palabras para pedirlo",
    askText: {
      self: "“El martes tengo cita con un doctor, y será mucha información. ¿Vendría conmigo a anotar lo que se dice?”",
      carer:
        "“El martes hay una cita con un doctor, y será mucha información. ¿Vendría a anotar lo que se dice?”",
    },
    aloneTitle: "Si nadie puede ir",
    alone: {
      self: "Pregunte si alguien puede escuchar por teléfono o por video. O pregunte al consultorio si puede estar alguien de enfermería o un intérprete.",
      carer:
        "Pregunte si usted puede escuchar por teléfono o por video. O pregunte al consultorio si puede estar alguien de enfermería o un intérprete.",
    },
  },
  roles: {
    heading: { self: "Qué hace quien le acompaña", carer: "Qué hace usted" },
    lede: {
      self: "Una persona puede hacer más de una cosa. Dígale cuáles.",
      carer: "Una persona puede hacer más de una cosa. Acuérdenlo antes.",
    },
    each: {
      notes: {
        title: "Anotar",
        text: "Nombres, números, días, y las palabras del doctor. La hoja de abajo tiene espacio.",
      },
      questions: {
        title: "Ayudar con las preguntas",
        text: {
          self: "Lleva la lista, ve qué falta, y pregunta cuando usted no puede.",
          carer: "Usted lleva la lista, ve qué falta, y pregunta cuando la persona se lo pide.",
        },
      },
      memory: {
        title: "Recordar",
        text: {
          self: "Recuerda lo que a usted se le puede pasar: cuándo empezó, qué se probó, qué pasó.",
          carer:
            "Usted recuerda lo que a la persona se le puede pasar: cuándo empezó, qué se probó, qué pasó.",
        },
      },
      comfort: {
        title: "Estar ahí",
        text: {
          self: "Una cara tranquila, una pausa cuando es demasiado, y el camino a casa.",
          carer:
            "Una cara tranquila, una pausa cuando es demasiado, y el camino a casa. La persona va primero.",
        },
      },
    },
  },
  before: {
    label: {
      self: "Qué conviene decirle antes",
      carer: "Qué conviene acordar antes",
    },
    help: {
      self: "Como lo que usted no quiere oír, o lo que más le preocupa.",
      carer: "Como lo que la persona no quiere oír, o lo que más le preocupa.",
    },
  },
  record: {
    heading: "Grabar la conversación",
    lede: {
      self: "Con una grabación puede oírlo otra vez en casa. Pregunte antes, cada vez.",
      carer:
        "Con una grabación, la persona puede oírlo otra vez en casa. Pregunte antes, cada vez.",
    },
    say: "Palabras para pedirlo",
    sayText: {
      self: "“Es mucha información. ¿Le parece bien si grabo esto en mi teléfono, solo para mí y mi familia?”",
      carer:
        "“Es mucha información. ¿Le parece bien si grabamos esto en un teléfono, solo para la familia?”",
    },
    law: "Las leyes cambian de un lugar a otro. En algunos, la ley pide que todas las personas que hablan estén de acuerdo. Un hospital también puede tener su propia regla.",
    ifNo: "Si la respuesta es no, pida un resumen por escrito, o lea sus notas en voz alta al final.",
    label: "¿Qué dijo el doctor?",
    each: {
      "not-yet": "Todavía sin preguntar",
      yes: "Sí, se puede grabar",
      no: "No, solo notas",
    },
    notSaid: "Sin anotar",
  },
  sheet: {
    heading: "Notas de la cita",
    lede: {
      self: "Escriba aquí, o imprima esta página y escriba a mano. En el papel hay espacio.",
      carer: "Escriba aquí, o imprima esta página y escriba a mano. En el papel hay espacio.",
    },
    heard: "Qué dijo el doctor",
    words: "Palabras nuevas, y qué quieren decir",
    wordsHelp: "Pregunte cómo se escriben.",
    steps: "Qué sigue ahora",
    stepsHelp: "¿Quién lo hace, y para qué día?",
    unclear: "Qué no está claro todavía",
    unclearHelp: {
      self: "Pregúntelo antes de irse, o llame al día siguiente.",
      carer: "Pregúntelo antes de irse, o llame al día siguiente.",
    },
    print: "Para imprimir, use Imprimir en el menú de su navegador.",
    visit: "Doctor, lugar y día",
    topFive: "Preguntas clave",
    changeFive: "Cambiar las preguntas",
  },
  conflictNothing: "Nada",
  sources:
    "Estas cuatro formas de ayudar vienen de artículos generales de salud. La ley sobre grabar es la sección 2511 del título 18 en los Estados Unidos, y además las leyes de cada estado. Revisado el 20 de noviembre de 2026.",
};
