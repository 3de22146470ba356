import type { AskableWordsOf } from "../word-shapes";

/** About the diagnosis: to be said aloud, in the person’s own words. */
export const diagnosisAskableWords: AskableWordsOf<"diagnosis"> = {
  "is-diagnosis-right": {
    ask: {
      self: "¿Cómo sabe que esto es lo que tengo?",
      carer: "¿Cómo sabe que esto es lo que tiene la persona?",
    },
    byGroup: {
      ms: "¿Cómo sabe que es EM?",
      cancer: "¿Cómo sabe que es cáncer?",
      heart: {
        self: "¿Cómo sabe qué problema tiene mi corazón?",
        carer: "¿Cómo sabe qué problema hay en el corazón de la persona?",
      },
      "spine-joint": {
        self: "¿Cómo sabe de dónde viene mi dolor?",
        carer: "¿Cómo sabe de dónde viene el dolor de la persona?",
      },
      rare: "¿Cómo se encontró esta enfermedad rara, y quién lo revisó?",
    },
    why: "Todo lo que sigue se basa en esto.",
  },
  "how-sure-are-you": {
    ask: {
      self: "¿Qué tan seguro está, y qué le haría cambiar de idea?",
      carer: "¿Qué tan seguro está de lo que tiene la persona, y qué le haría cambiar de idea?",
    },
    why: "Un buen doctor puede decir qué tan seguro está, y qué falta por aclarar.",
  },
  "what-else-could-it-be": {
    ask: "¿Qué otra cosa podría ser?",
    byGroup: {
      ms: "¿Qué otra cosa podría ser, si no es EM?",
      "spine-joint": "¿Qué otra cosa podría causar este dolor?",
    },
    why: "Muchas enfermedades se parecen al principio.",
  },
  "which-test-would-settle": {
    ask: "¿Qué examen lo aclararía, y qué riesgos tiene?",
    why: "Muestra qué falta todavía, y si vale la pena.",
  },
  "what-type-or-stage": {
    ask: {
      self: "¿Qué tipo tengo, y en qué etapa está?",
      carer: "¿Qué tipo tiene la persona, y en qué etapa está?",
    },
    byGroup: {
      cancer: {
        self: "¿Qué tipo de cáncer tengo, y en qué etapa está?",
        carer: "¿Qué tipo de cáncer tiene la persona, y en qué etapa está?",
      },
    },
    why: "El tipo y la etapa deciden qué tratamientos sirven.",
  },
  "what-type-of-ms": {
    ask: {
      self: "¿Qué tipo de EM tengo, y cómo se sabe?",
      carer: "¿Qué tipo de EM tiene la persona, y cómo se sabe?",
    },
    why: "El tipo de EM cambia qué medicamentos pueden ayudar.",
  },
  "ms-look-alikes": {
    ask: "¿Qué se puede parecer a la EM, y cómo lo descartó?",
    why: "A algunas personas les dicen que es EM, y resulta ser otra cosa.",
  },
  "what-if-no-name": {
    ask: {
      self: "Si no le encontramos un nombre, ¿qué me puede ayudar aun así?",
      carer: "Si no le encontramos un nombre, ¿qué puede ayudar a la persona aun así?",
    },
    why: "La atención puede seguir sin un nombre.",
  },
  "who-read-it": {
    ask: {
      self: "¿Quién leyó mis laminillas o mis imágenes, y solo lee eso?",
      carer: "¿Quién leyó las laminillas o las imágenes de la persona, y solo lee eso?",
    },
    byGroup: {
      cancer: {
        self: "¿Quién leyó mis laminillas, y solo lee este cáncer?",
        carer: "¿Quién leyó las laminillas de la persona, y solo lee este cáncer?",
      },
      ms: {
        self: "¿Quién leyó mi resonancia, y lee resonancias de EM todo el día?",
        carer: "¿Quién leyó la resonancia de la persona, y lee resonancias de EM todo el día?",
      },
    },
    why: "Quien solo lee ese tipo puede ver más en él.",
  },
  "read-again": {
    ask: {
      self: "¿Ayudaría que alguien lea otra vez mis laminillas o mis imágenes?",
      carer: "¿Ayudaría que alguien lea otra vez las laminillas o las imágenes de la persona?",
    },
    why: "Alguien más puede ver lo que ya hay. Muchas veces no hace falta otro examen.",
  },
  "why-tests-disagree": {
    ask: {
      self: "¿Por qué mis exámenes y cómo me siento no coinciden?",
      carer: "¿Por qué los exámenes y cómo se siente la persona no coinciden?",
    },
    byGroup: {
      ms: {
        self: "¿Por qué mi resonancia y cómo me siento no coinciden?",
        carer: "¿Por qué la resonancia y cómo se siente la persona no coinciden?",
      },
    },
    why: "Cuando las dos cosas no coinciden, algo no está claro todavía.",
  },
  "agree-with-first": {
    ask: {
      self: "¿Está de acuerdo con lo que el primer doctor me dijo que tengo?",
      carer: "¿Está de acuerdo con lo que el primer doctor dijo que tiene la persona?",
    },
    why: "Es lo primero que conviene aclarar con un segundo doctor.",
  },
  "show-me": {
    ask: {
      self: "¿Me puede mostrar en el estudio o el informe lo que quiere decir?",
      carer: "¿Nos puede mostrar en el estudio o el informe lo que quiere decir?",
    },
    why: "Verlo muchas veces lo aclara.",
  },
  "more-than-one-thing": {
    ask: {
      self: "¿Podría yo tener más de una cosa a la vez?",
      carer: "¿Podría la persona tener más de una cosa a la vez?",
    },
    why: "Dos problemas se pueden esconder detrás de un síntoma.",
  },
  "what-causes-worst": {
    ask: {
      self: "¿Qué causa el síntoma que más me molesta?",
      carer: "¿Qué causa el síntoma que más le molesta a la persona?",
    },
    why: "El nombre de una enfermedad no explica todos los síntomas.",
  },
  "gene-test": {
    ask: {
      self: "¿Una prueba genética nos diría más sobre mí o mi familia?",
      carer: "¿Una prueba genética nos diría más sobre la persona o su familia?",
    },
    why: "Puede señalar una causa, o un medicamento adecuado.",
  },
  "how-far": {
    ask: "¿Está en un solo lugar, o se ha extendido?",
    why: "Cambia qué tratamientos tienen sentido. Está bien decir cuánto se quiere oír.",
  },
  "heart-how-bad": {
    ask: {
      self: "¿Qué tan grave es mi problema del corazón, y está empeorando?",
      carer: "¿Qué tan grave es el problema del corazón de la persona, y está empeorando?",
    },
    why: "Muestra si hay tiempo para observarlo.",
  },
  "scan-explains-pain": {
    ask: {
      self: "Lo que se ve en el estudio, ¿explica mi dolor?",
      carer: "Lo que se ve en el estudio, ¿explica el dolor de la persona?",
    },
    why: "Lo que muestra un estudio y cuánto duele no siempre coinciden.",
  },
};
