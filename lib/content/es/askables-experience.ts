import type { AskableWordsOf } from "../word-shapes";

/** About the doctor and the place: how well they know this. */
export const experienceAskableWords: AskableWordsOf<"experience"> = {
  "how-many-seen": {
    ask: "¿A cuántas personas con esta enfermedad trata usted?",
    byGroup: {
      ms: "¿A cuántas personas con EM trata usted?",
      cancer: "¿A cuántas personas con este cáncer trata usted?",
      rare: "¿Ha tratado esta enfermedad rara, y cuántas veces?",
      "spine-joint": "¿A cuántas personas con este problema trata usted?",
    },
    why: "Quien la ve mucho suele conocer sus cambios.",
  },
  "how-many-done": {
    ask: "¿Cuántos procedimientos como este hace cada año, y cómo salen?",
    why: "La práctica cuenta en muchas operaciones.",
  },
  "your-results": {
    ask: {
      self: "¿Cómo les fue a personas como yo después de que usted las trató?",
      carer: "¿Cómo les fue a personas en el mismo caso después de que usted las trató?",
    },
    why: "Los resultados de aquí dicen más que los resultados en general.",
  },
  "who-does-it": {
    ask: "¿Quién hará la operación, y quién más va a estar?",
    why: "En algunos hospitales, un doctor en formación hace una parte.",
  },
  "hospital-count": {
    ask: "¿Cuántos procedimientos como este se hacen cada año en este hospital?",
    why: "Todo el equipo mejora con la práctica, no solo el cirujano.",
  },
  "know-this-drug": {
    ask: "¿Con qué frecuencia trata a personas con este medicamento?",
    byGroup: { ms: "¿Con qué frecuencia trata a personas con este medicamento para la EM?" },
    why: "Cada medicamento tiene sus exámenes y sus trampas.",
  },
  "special-training": {
    ask: "¿Qué formación tiene usted en esta enfermedad?",
    why: "Es una pregunta válida, y a los buenos doctores les gusta contestarla.",
  },
  "look-together": {
    ask: {
      self: "¿Un equipo de doctores verá mi caso en conjunto?",
      carer: "¿Un equipo de doctores verá el caso de la persona en conjunto?",
    },
    byGroup: {
      cancer: {
        self: "¿Todo el equipo de cáncer verá mi caso en conjunto?",
        carer: "¿Todo el equipo de cáncer verá el caso de la persona en conjunto?",
      },
    },
    why: "Doctores de varios tipos ven más que uno solo.",
  },
  "who-on-team": {
    ask: "¿Quién más está en el equipo, como enfermería o terapia?",
    byGroup: { ms: "¿Hay enfermería de EM o terapia en el equipo?" },
    why: "Mucha de la ayuda de cada día viene de ahí.",
  },
  "stage-of-life": {
    ask: {
      self: "¿Ha tratado a personas en mi etapa de la vida?",
      carer: "¿Ha tratado a personas en esta etapa de la vida?",
    },
    why: "La edad, o el deseo de tener hijos, puede cambiar qué conviene.",
  },
  "who-knows-most": {
    ask: {
      self: "¿Quién sabe más de esto, y podría enviarme allí?",
      carer: "¿Quién sabe más de esto, y podría enviar allí a la persona?",
    },
    why: "Un doctor muchas veces sabe el nombre al instante.",
  },
  "what-goes-wrong": {
    ask: "¿Qué es lo que más veces sale mal, y qué hace entonces?",
    why: "Una respuesta tranquila y exacta es una buena señal.",
  },
  "other-kind-of-doctor": {
    ask: "¿Un doctor que no opera diría lo mismo?",
    why: "Un cirujano puede inclinarse por operar, y otros por no hacerlo.",
  },
  "work-with-first": {
    ask: {
      self: "¿Trabaja usted de cerca con mi primer doctor?",
      carer: "¿Trabaja usted de cerca con el primer doctor de la persona?",
    },
    why: "Una segunda mirada vale más cuando no depende de la primera.",
  },
};
