import type { QuestionnaireWords } from "../word-shapes";

/** The plan, what it asks of the body, and how it is going. */
export const treatmentQuestionWords = {
  plan: {
    label: "¿Cuál es el plan ahora?",
    help: "No deje de tomar un medicamento por su cuenta. Tampoco se salte dosis ni lo cambie. Si uno le causa problemas, llame a quien lo recetó.",
    options: {
      offered: {
        label: "Se ofrece o está previsto un tratamiento o una operación",
        hint: "También un cambio que falta decidir, como un medicamento nuevo",
      },
      "under-way": {
        label: {
          self: "Estoy en tratamiento ahora",
          carer: "La persona está en tratamiento ahora",
        },
        hint: "También un medicamento que se toma para esto",
      },
      watching: {
        label: "Observar y esperar: no hace falta hacer nada ahora",
        hint: "El doctor revisa de vez en cuando.",
      },
      "nothing-can-be-done": {
        label: {
          self: "Me dijeron que no se puede hacer nada",
          carer: "Le dijeron a la persona que no se puede hacer nada",
        },
        hint: "No es lo mismo que “no hace falta hacer nada ahora”.",
      },
      "stop-no-plan": {
        label: {
          self: "Me dijeron que deje o cambie un tratamiento duradero, sin un plan claro para después",
          carer:
            "Le dijeron a la persona que deje o cambie un tratamiento duradero, sin un plan claro para después",
        },
        hint: "No cuenta el final de un tratamiento que ya tenía un final fijo",
      },
      "stopped-self": {
        label: {
          self: "Dejé un tratamiento, o se me acabó, por algunos días, y mi equipo médico no lo sabe",
          carer:
            "La persona dejó un tratamiento, o se le acabó, por algunos días, y su equipo médico no lo sabe",
        },
        hint: "No lo vuelva a empezar por su cuenta. Llame hoy al equipo médico.",
      },
    },
    none: "Nada de esto, o todavía no hay plan",
  },
  offer: {
    label: "¿Qué tipo de tratamiento es?",
    help: "Marque lo que se ofrece, está previsto o está en duda ahora. No marque lo que ya pasó y terminó.",
    explain: {
      ask: "¿Qué es una operación con cortes pequeños, y qué es un medicamento de alto riesgo?",
      text: "Una operación con cortes pequeños (laparoscopia o artroscopia) usa una cámara muy chica. Un medicamento de alto riesgo puede hacer un daño grave, así que los doctores lo vigilan.",
    },
    options: {
      major: {
        label: "Una operación mayor",
        hint: "Quiere decir quedarse en el hospital, o meses para recuperarse. O se quita o cambia un órgano, una articulación, un brazo, una pierna o una válvula. No cuentan las amígdalas. Tampoco una operación con cortes pequeños que no quita nada y deja volver a casa el mismo día.",
      },
      spine: { label: "Una operación de la columna", hint: "En la espalda o el cuello" },
      heart: {
        label: "Un procedimiento del corazón o de una válvula, o un implante en el corazón",
        hint: "Como un stent, un bypass, una válvula nueva o un marcapasos. No solo un problema del corazón.",
      },
      "other-procedure": {
        label: "Cualquier otra operación prevista, o tratamiento previsto dentro del cuerpo",
        hint: "No un examen, una biopsia, una inyección, ni algo pequeño en la piel o los dientes",
      },
      "strong-drug": {
        label: "Un medicamento de alto riesgo",
        hint: "Se ofrece ahora o está en duda ahora. Como uno que frena las defensas del cuerpo",
        byGroup: {
          ms: {
            label: "Un medicamento fuerte para la EM, con riesgos graves",
            hint: "Se ofrece ahora o está en duda ahora. Como algunas infusiones y algunas pastillas",
          },
          cancer: {
            label: "Un medicamento de alto riesgo",
            hint: "Se ofrece ahora o está en duda ahora. Como la quimioterapia o los que activan las defensas del cuerpo",
          },
        },
      },
      "close-watch": {
        label: "Un medicamento que pide controles muy seguidos",
        hint: "Se ofrece ahora o está en duda ahora. Como análisis de sangre cada mes, o muchos estudios de imagen",
      },
      experimental: {
        label: "Un tratamiento experimental",
        hint: "Uno que todavía no está probado, o que solo se da en un estudio",
      },
    },
    none: "Nada de esto",
  },
  "plan-facts": {
    label: "¿Qué más es cierto del plan?",
    explain: {
      ask: "¿Qué es un ensayo clínico?",
      text: "Un ensayo clínico es un estudio que prueba un tratamiento en personas. Nadie está obligado a entrar, y cualquiera puede salir.",
    },
    options: {
      "other-illness-risk": {
        label: {
          self: "Otra enfermedad mía hace que el tratamiento tenga más riesgo",
          carer: "Otra enfermedad de la persona hace que el tratamiento tenga más riesgo",
        },
      },
      "several-options": {
        label: "Un doctor nombró más de una opción razonable",
        byGroup: {
          ms: {
            label: "Un doctor nombró más de una opción razonable",
            hint: "Como empezar ya con un medicamento fuerte, o empezar con uno suave y subir después",
          },
          heart: {
            label: "Un doctor nombró más de una opción razonable",
            hint: "Como pastillas, un stent o un bypass",
          },
          "spine-joint": {
            label: "Un doctor nombró más de una opción razonable",
            hint: "Como ejercicio, inyecciones o una operación",
          },
        },
      },
      "experts-differ": {
        label: "Un doctor dijo que los expertos no están de acuerdo en qué es lo mejor",
      },
      "timing-in-doubt": {
        label: "No está claro cuándo hacerlo",
        hint: "Ahora, después, o solo si algo cambia",
        byGroup: {
          heart: {
            label: "No está claro cuándo hacer un procedimiento del corazón, o si hacerlo",
            hint: "Ahora, después, o solo si algo cambia. Cuándo tomar las pastillas no cuenta.",
          },
        },
      },
      "trial-might-fit": {
        label:
          "Alguien que sabe dijo que un ensayo clínico o un tratamiento más nuevo podría ser una opción",
        hint: "Como un doctor, una enfermera o un grupo de pacientes",
      },
      "want-trial": {
        label: {
          self: "Me gustaría que alguien busque un ensayo clínico o un tratamiento más nuevo",
          carer:
            "A la persona le gustaría que alguien busque un ensayo clínico o un tratamiento más nuevo",
        },
      },
    },
  },
  operation: {
    label: "¿Es una de estas?",
    help: "En estas, lo que dice un doctor puede ser muy distinto de lo que dice otro.",
    explain: {
      ask: "¿Qué es un DAI, y qué es el daño de los nervios?",
      text: "Un DAI (ICD) es un implante pequeño en el corazón. Puede dar una descarga para que el corazón vuelva a latir bien. Daño de los nervios quiere decir músculos débiles, piel dormida, o pérdida del control de la orina o las heces.",
    },
    options: {
      hysterectomy: { label: "Quitar la matriz o útero (histerectomía)" },
      "knee-replacement": { label: "Una rodilla nueva (reemplazo de rodilla)" },
      tonsils: { label: "Quitar las amígdalas, o una parte" },
      "shoulder-keyhole": {
        label: "Una operación del hombro con cortes pequeños (artroscopia)",
      },
      "pacemaker-icd": { label: "Un marcapasos o un aparato que da descargas (DAI o ICD)" },
      "foot-amputation": {
        label: "Quitar un dedo del pie, un pie o una pierna por la diabetes",
      },
      "spine-for-pain": {
        label: "Una operación de la columna por dolor, sin daño de los nervios",
      },
    },
  },
  "side-effects": {
    label: {
      self: "¿Un tratamiento le ha dado efectos secundarios?",
      carer: "¿Un tratamiento le ha dado efectos secundarios a la persona?",
    },
    help: {
      self: "Si más de una respuesta corresponde, elija la que está más abajo en la lista. No deje de tomar un medicamento por su cuenta. Tampoco se salte dosis, ni lo cambie, ni lo vuelva a empezar. Llame a quien lo recetó, hoy mismo si le causa problemas.",
      carer:
        "Si más de una respuesta corresponde, elija la que está más abajo en la lista. Que la persona no deje de tomar un medicamento por su cuenta. Que tampoco se salte dosis, ni lo cambie, ni lo vuelva a empezar. Llame a quien lo recetó, hoy mismo si causa problemas.",
    },
    options: {
      no: { label: "No" },
      mild: {
        label: {
          self: "Sí, leves, y ya me habían avisado",
          carer: "Sí, leves, y ya le habían avisado",
        },
      },
      unexpected: {
        label: {
          self: "Sí, y nadie me había avisado de ellos",
          carer: "Sí, y nadie le había avisado de ellos",
        },
      },
      severe: {
        label: {
          self: "Sí, fuertes, y mi equipo médico lo sabe",
          carer: "Sí, fuertes, y su equipo médico lo sabe",
        },
      },
      "severe-unchecked": {
        label: "Sí, fuertes, y nadie los ha revisado",
        hint: "Llame hoy al equipo médico. En una emergencia, llame al número de emergencias.",
      },
    },
  },
  progress: {
    label: { self: "¿Cómo está usted ahora?", carer: "¿Cómo está la persona ahora?" },
    help: {
      self: "Si está peor, o hay algo nuevo, y nadie lo ha revisado desde entonces, elija la última respuesta.",
      carer:
        "Si la persona está peor, o hay algo nuevo, y nadie lo ha revisado desde entonces, elija la última respuesta.",
    },
    options: {
      fine: {
        label: {
          self: "No estoy peor, y si tengo un tratamiento, funciona",
          carer: "La persona no está peor, y si tiene un tratamiento, funciona",
        },
        hint: "También si ahora no hace falta un tratamiento, o no ha empezado.",
      },
      "too-early": { label: "El tratamiento ya empezó, y es muy pronto para saber" },
      "not-helped": { label: "El tratamiento no ha ayudado" },
      "worse-treated": {
        label: {
          self: "Estoy peor, aun con tratamiento",
          carer: "La persona está peor, aun con tratamiento",
        },
      },
      worse: {
        label: {
          self: "Estoy peor, y no tengo tratamiento",
          carer: "La persona está peor, y no tiene tratamiento",
        },
        hint: "Un doctor o una enfermera lo revisó desde entonces.",
      },
      "worse-unchecked": {
        label: "Peor, o algo nuevo, y nadie lo ha revisado desde entonces",
        hint: "Llame hoy al equipo médico. En una emergencia, llame al número de emergencias.",
      },
    },
  },
  tried: {
    label: "¿Qué es cierto de ese tratamiento?",
    help: "Aquí no hay culpas. No deje ni cambie un medicamento por su cuenta.",
    options: {
      "as-agreed": {
        label: {
          self: "Lo he tomado como se acordó",
          carer: "La persona lo ha tomado como se acordó",
        },
      },
      "long-enough": {
        label: "Ha tenido tiempo suficiente para hacer efecto",
        hint: "Un doctor o un farmacéutico puede decir cuánto tiempo es.",
      },
      "doctor-knows": {
        label: {
          self: "Mi doctor sabe cómo va",
          carer: "Su doctor sabe cómo va",
        },
      },
    },
  },
} satisfies Partial<QuestionnaireWords>;
