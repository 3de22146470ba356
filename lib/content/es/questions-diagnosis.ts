import type { QuestionnaireWords } from "../word-shapes";

/** The diagnosis, what is open about it, and the tests it rests on. */
export const diagnosisQuestionWords = {
  group: {
    label: "¿De qué problema de salud se trata?",
    help: {
      self: "Elija el problema de su pregunta de ahora. No pedimos toda su historia médica.",
      carer:
        "Elija el problema de la pregunta de ahora. No pedimos toda la historia médica de la persona.",
    },
    options: {
      ms: { label: "Esclerosis múltiple (EM)", hint: "Confirmada, o con sospecha" },
      neuro: {
        label: "Otro problema del cerebro o los nervios",
        hint: "Como párkinson, epilepsia o un derrame cerebral",
      },
      cancer: {
        label: "Cáncer, o algo que puede ser cáncer",
        hint: "El cáncer de la sangre también cuenta. Un tumor que ya se sabe que no es cáncer no cuenta.",
      },
      heart: { label: "El corazón o los vasos sanguíneos" },
      "spine-joint": { label: "La espalda, el cuello o las articulaciones" },
      surgery: {
        label: "Otra operación",
        hint: "Como de la matriz (útero), el abdomen o las amígdalas",
      },
      rare: { label: "Una enfermedad rara o heredada, o una que todavía no tiene nombre" },
      other: { label: "Otra cosa" },
    },
  },
  diagnosis: {
    label: {
      self: "¿Qué tan seguro está su doctor o doctora de lo que usted tiene?",
      carer: "¿Qué tan seguro está su doctor o doctora de lo que tiene la persona?",
    },
    help: {
      self: "Piense en quien le atiende ahora, y en su última cita. Está bien no saber.",
      carer: "Piense en quien atiende ahora a la persona, y en la última cita. Está bien no saber.",
    },
    explain: {
      ask: "¿Qué es un tipo o una etapa?",
      text: "El tipo dice qué clase de enfermedad es. La etapa dice cuánto ha avanzado.",
    },
    options: {
      sure: {
        label: { self: "Mi doctor está seguro", carer: "Su doctor está seguro" },
        byGroup: {
          ms: {
            label: {
              self: "Mi doctor está seguro de que es EM",
              carer: "Su doctor está seguro de que es EM",
            },
            hint: "Y también del tipo de EM",
          },
          cancer: {
            label: {
              self: "Un doctor me dijo con seguridad que es cáncer",
              carer: "Un doctor dijo con seguridad que es cáncer",
            },
            hint: "Y sabe el tipo y la etapa",
          },
        },
      },
      "type-unsure": {
        label: {
          self: "Mi doctor está seguro de qué es, pero no del tipo o la etapa",
          carer: "Su doctor está seguro de qué es, pero no del tipo o la etapa",
        },
        byGroup: {
          ms: {
            label: {
              self: "Mi doctor está seguro de que es EM, pero no del tipo",
              carer: "Su doctor está seguro de que es EM, pero no del tipo",
            },
          },
          cancer: {
            label: {
              self: "Me dijeron que es cáncer, pero el tipo o la etapa no está claro",
              carer: "Un doctor dijo que es cáncer, pero el tipo o la etapa no está claro",
            },
          },
        },
      },
      "doctor-unsure": {
        label: {
          self: "Mi doctor todavía no está seguro",
          carer: "Su doctor todavía no está seguro",
        },
        hint: "Puede ser una cosa u otra.",
      },
      suspected: {
        label: {
          self: "Mi doctor sospecha algo, pero no está confirmado",
          carer: "Su doctor sospecha algo, pero no está confirmado",
        },
        byGroup: {
          ms: { label: "Se sospecha EM, pero no está confirmada" },
          cancer: { label: "Se sospecha cáncer, pero no está confirmado" },
        },
      },
      "no-answer": {
        label: "Ya lo vieron doctores, y ninguno ha encontrado qué es",
        hint: "Si todavía no lo ha visto ningún doctor, elija “No sé”.",
      },
    },
  },
  unsettled: {
    label: "¿Qué está pendiente todavía?",
    help: "Cuente un examen o una cita solo si puede mostrar qué es esto. Un control de rutina no cuenta.",
    explain: {
      ask: "¿Qué es una biopsia?",
      text: "Se saca un pedazo pequeño del cuerpo y se mira muy de cerca. Puede mostrar qué es algo.",
    },
    options: {
      "test-booked": {
        label: "Hay fecha para un examen con el que se espera saber qué es",
        byGroup: {
          cancer: {
            label: "Hay fecha para una biopsia u otro examen con el que se espera saber qué es",
            hint: "Mantenga la fecha. Una segunda opinión puede venir después, con las laminillas o las imágenes.",
          },
        },
      },
      "result-awaited": {
        label: "Ya se hizo un examen con el que se espera saberlo, pero falta el resultado",
      },
      "first-visit": {
        label: "Hay fecha para una primera cita con un especialista del que se espera la respuesta",
      },
      "many-causes": { label: "Un síntoma sigue, y podría tener muchas causas" },
      "no-answer-after-tests": {
        label: "Un síntoma sigue, y los exámenes no han dado una respuesta",
      },
    },
  },
  illness: {
    label: "¿Qué es cierto de esta enfermedad?",
    help: {
      self: "Piense en lo que le ha dicho un doctor. No cuente lo que solo se sospecha.",
      carer:
        "Piense en lo que un doctor le ha dicho a la persona, o a usted. No cuente lo que solo se sospecha.",
    },
    explain: {
      ask: "¿Qué cuenta como enfermedad rara?",
      text: "Pocas personas tienen una enfermedad rara. Muchos doctores la ven una vez, o nunca. El doctor que la trata puede decir si es rara.",
    },
    options: {
      "new-this-year": {
        label: {
          self: "Me lo dijeron por primera vez en los últimos 12 meses",
          carer: "Se lo dijeron por primera vez en los últimos 12 meses",
        },
      },
      "back-or-worse-this-year": {
        label: {
          self: "En los últimos 12 meses me dijeron que volvió o empeoró",
          carer: "En los últimos 12 meses le dijeron a la persona que volvió o empeoró",
        },
      },
      "life-threatening": { label: "Puede poner la vida en riesgo" },
      "life-changing": {
        label: "Cambia la vida de forma grande y duradera",
        hint: "Por ejemplo, cómo camina, ve, piensa o trabaja una persona",
      },
      rare: { label: "Es una enfermedad rara o un tumor raro", hint: "Lo dijo un doctor." },
      lasting: { label: "Dura años, o toda la vida" },
      "under-control": {
        label: "Es un problema común, y está bajo control",
        hint: "Como la presión alta que se mantiene bien con una pastilla",
      },
    },
  },
  tests: {
    label: {
      self: "¿Qué muestran sus exámenes y sus imágenes?",
      carer: "¿Qué muestran los exámenes y las imágenes de la persona?",
    },
    explain: {
      ask: "¿Qué son las lesiones y los marcadores inmunes?",
      text: "Una lesión es una mancha de daño que se ve en una imagen. Los marcadores inmunes son señales en la sangre. Muestran lo que hacen las defensas del cuerpo.",
    },
    options: {
      "new-on-scan-feel-same": {
        label: {
          self: "Algo nuevo en una imagen o un examen, pero me siento igual",
          carer: "Algo nuevo en una imagen o un examen, pero la persona se siente igual",
        },
        byGroup: {
          ms: { label: "Manchas (lesiones) nuevas en la resonancia magnética, pero sin brote" },
        },
      },
      "worse-but-scan-same": {
        label: {
          self: "Me siento peor, pero la imagen o el examen no ha cambiado",
          carer: "La persona está peor, pero la imagen o el examen no ha cambiado",
        },
        byGroup: {
          ms: {
            label: {
              self: "Mi EM está empeorando, pero la resonancia magnética no ha cambiado",
              carer:
                "La EM de la persona está empeorando, pero la resonancia magnética no ha cambiado",
            },
          },
        },
      },
      "labs-unclear": {
        label: "Los análisis de sangre de seguridad o los marcadores inmunes no son claros",
        hint: "Los análisis de seguridad muestran si un medicamento hace daño, o si se puede empezar sin peligro.",
      },
      "unusual-picture": {
        label: "Un doctor dice que este caso no es común",
        hint: "No se ve como casi siempre se ve esta enfermedad.",
        byGroup: {
          ms: {
            label: "Un doctor dice que esto no parece una EM típica",
            hint: "Los signos, las imágenes o el líquido de la columna no encajan como casi siempre.",
          },
        },
      },
    },
  },
  reader: {
    label: "¿Quién leyó la biopsia o las imágenes?",
    help: "Hablamos de una en la que se apoya un diagnóstico grave o una decisión grande. Si hay más de una así, y no todas las leyó un especialista, elija la segunda respuesta. En el consultorio pueden decirle quién la leyó.",
    explain: {
      ask: "¿Qué es una biopsia, y qué es leer como especialista?",
      text: "Una biopsia es un pedazo pequeño del cuerpo que se saca y se mira muy de cerca. Leerla es decir qué muestra. Quien lee como especialista lee solo, o casi solo, un tipo de laminillas o de imágenes.",
    },
    options: {
      expert: {
        label: "Alguien que solo lee ese tipo",
        hint: "Un especialista en leerlas (subespecialista)",
        byGroup: {
          ms: {
            label: "Alguien que solo lee imágenes del cerebro y la columna",
            hint: "Un neurorradiólogo",
          },
          neuro: {
            label: "Alguien que solo lee imágenes del cerebro y la columna",
            hint: "Un neurorradiólogo",
          },
          cancer: {
            label: "Alguien que solo lee laminillas o imágenes de este tipo de cáncer",
            hint: "Un especialista en leerlas (subespecialista)",
          },
          heart: {
            label: "Alguien que solo lee imágenes del corazón",
            hint: "Un especialista en imágenes del corazón",
          },
          "spine-joint": {
            label: "Alguien que solo lee imágenes de la columna o las articulaciones",
            hint: "Un especialista en leerlas (subespecialista)",
          },
        },
      },
      "not-expert": {
        label: "Alguien que lee muchos tipos",
        hint: "Ningún subespecialista la ha leído.",
        byGroup: {
          cancer: {
            label: "Alguien que lee muchos tipos de laminillas o imágenes",
            hint: "Ningún subespecialista la ha leído.",
          },
        },
      },
      "no-such-test": {
        label: "Ningún diagnóstico grave ni decisión grande se apoya en una biopsia o en imágenes",
        hint: "O no hubo ninguna.",
      },
    },
  },
} satisfies Partial<QuestionnaireWords>;
