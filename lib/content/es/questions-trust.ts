import type { QuestionnaireWords } from "../word-shapes";

/** The doctors so far: trust, fit, and where they agree or differ. */
export const trustQuestionWords = {
  trust: {
    label: {
      self: "¿Cómo van las cosas con su doctor?",
      carer: "¿Cómo van las cosas con el doctor de la persona?",
    },
    help: {
      self: "Su doctor no ve esto. No hay respuestas malas.",
      carer:
        "Conteste como lo ve la persona, o como lo ve usted si decide por ella. El doctor no ve esto.",
    },
    options: {
      "lost-trust": {
        label: {
          self: "Perdí la confianza en mi doctor",
          carer: "Se perdió la confianza en su doctor",
        },
      },
      "not-heard": {
        label: {
          self: "Siento que no me escuchan",
          carer: "Parece que su doctor no escucha a la persona",
        },
      },
      "hard-to-talk": { label: "Cuesta hablar entre los dos" },
      disagree: {
        label: {
          self: "No estoy de acuerdo con el diagnóstico o el plan",
          carer: "A la persona no le parece bien el diagnóstico o el plan",
        },
      },
      "reacted-badly": {
        label: {
          self: "Mi doctor lo tomó mal cuando pregunté por una segunda opinión",
          carer: "Su doctor lo tomó mal cuando le preguntaron por una segunda opinión",
        },
      },
      "options-unclear": {
        label: {
          self: "No entiendo cuáles son mis opciones",
          carer: "La persona no tiene claro cuáles son las opciones",
        },
      },
      "cannot-tell-working": {
        label: {
          self: "No puedo saber qué tan bien funciona, o funcionaría, el tratamiento",
          carer: "La persona no puede saber qué tan bien funciona, o funcionaría, el tratamiento",
        },
      },
    },
  },
  doctors: {
    label: {
      self: "¿Qué es cierto de los doctores que ha visto?",
      carer: "¿Qué es cierto de los doctores que ha visto la persona?",
    },
    explain: {
      ask: "¿Qué es un especialista en esta enfermedad?",
      text: "Es un doctor que trata esta enfermedad muchas veces, como parte principal de su trabajo. Un doctor del corazón es especialista en problemas del corazón. Pocos de ellos son especialistas en un problema raro del corazón.",
    },
    options: {
      "not-specialist": {
        label: "El doctor no es especialista en esta enfermedad",
        hint: "No cuenta cuando un doctor de familia trata un problema de todos los días",
        byGroup: {
          ms: {
            label: "El doctor no es especialista en EM",
            hint: "Un neurólogo que ve a pocas personas con EM no lo es.",
          },
          cancer: { label: "El doctor no es especialista en este tipo de cáncer" },
        },
      },
      "few-operations": { label: "El cirujano hace pocas de estas operaciones" },
      "general-surgeon": {
        label: "Un cirujano general haría la operación del cáncer",
        hint: "Solo para el cáncer. Un cirujano general no es un cirujano de cáncer.",
      },
      differ: {
        label: "Dos doctores o más vieron cada uno el caso, y no están de acuerdo",
      },
      agree: {
        label: "Dos doctores o más vieron cada uno el caso, y están de acuerdo",
      },
    },
  },
  "differ-on": {
    label: "¿En qué no están de acuerdo los doctores?",
    help: "Cuente solo a los doctores que vieron cada uno el caso.",
    options: {
      diagnosis: {
        label: { self: "En lo que tengo", carer: "En lo que tiene la persona" },
        hint: "El diagnóstico, su tipo o su etapa",
      },
      "what-to-do": { label: "En qué hacer" },
      "surgery-or-not": {
        label: "Un cirujano dice que sí a operar, y un doctor que no opera dice que no",
      },
      detail: {
        label: "Solo en un detalle de cómo hacerlo",
        hint: "Como el día, la dosis o el orden de los pasos",
      },
    },
  },
  agreement: {
    label: "¿Qué es cierto de los doctores que están de acuerdo?",
    options: {
      "different-practices": {
        label: "Trabajan en consultorios distintos",
        hint: "No en el mismo consultorio, ni en la misma clínica o grupo",
      },
      specialist: { label: "Al menos uno es especialista en esta enfermedad" },
      "each-looked": {
        label: "Cada uno vio el caso",
        hint: "No solo lo que escribió el otro",
      },
      "same-diagnosis": {
        label: {
          self: "Están de acuerdo en lo que tengo",
          carer: "Están de acuerdo en lo que tiene la persona",
        },
      },
      "same-plan": { label: "Están de acuerdo en el plan del que se trata ahora" },
      "nothing-new-since": {
        label: "Nada ha cambiado desde que los dos lo vieron",
        hint: "Nada peor, sin un efecto secundario nuevo, nadie dijo que se deje, sin un resultado o plan nuevo",
      },
    },
  },
} satisfies Partial<QuestionnaireWords>;
