import type { AskableWordsOf } from "../word-shapes";

/** About what can be done, and why this. */
export const optionsAskableWords: AskableWordsOf<"options"> = {
  "all-options": {
    ask: {
      self: "¿Cuáles son todas mis opciones, con lo bueno y lo malo de cada una?",
      carer: "¿Cuáles son todas las opciones de la persona, con lo bueno y lo malo de cada una?",
    },
    byGroup: {
      ms: {
        self: "¿Qué medicamentos para la EM me convienen, con lo bueno y lo malo de cada uno?",
        carer:
          "¿Qué medicamentos para la EM le convienen a la persona, con lo bueno y lo malo de cada uno?",
      },
      heart: {
        self: "¿Cuáles son todas mis opciones: medicamentos, un procedimiento u observar?",
        carer:
          "¿Cuáles son todas las opciones de la persona: medicamentos, un procedimiento u observar?",
      },
      "spine-joint": {
        self: "¿Cuáles son todas mis opciones, con operación y sin ella?",
        carer: "¿Cuáles son todas las opciones de la persona, con operación y sin ella?",
      },
    },
    why: "Es más fácil juzgar un plan al lado de los otros.",
  },
  "how-compare": {
    ask: {
      self: "¿Cómo se comparan estas opciones para alguien como yo?",
      carer: "¿Cómo se comparan estas opciones para alguien en el mismo caso?",
    },
    why: "Ayuda oírlas lado a lado.",
  },
  "what-if-wait": {
    ask: {
      self: "¿Qué puede pasar si espero, y cuánto se puede esperar sin peligro?",
      carer: "¿Qué puede pasar si la persona espera, y cuánto se puede esperar sin peligro?",
    },
    why: "Dice cuánto tiempo hay para pensar.",
  },
  "why-this-plan": {
    ask: {
      self: "¿Por qué cree que este es el mejor plan para mí?",
      carer: "¿Por qué cree que este es el mejor plan para la persona?",
    },
    why: "Una buena razón se puede decir en palabras sencillas.",
  },
  "which-guide": {
    ask: "¿En qué guía o estudio se basa este consejo?",
    why: "Dos doctores pueden basarse en dos distintos.",
  },
  "what-evidence": {
    ask: {
      self: "¿Qué se sabe de este tratamiento en personas como yo?",
      carer: "¿Qué se sabe de este tratamiento en personas en el mismo caso?",
    },
    why: "Muestra qué tan bien se probó, y en quién.",
  },
  "less-invasive": {
    ask: "¿Hay una manera con menos cortes, o sin ninguno?",
    byGroup: {
      heart: "¿Se puede hacer por un vaso sanguíneo, o con un corte pequeño?",
      "spine-joint": "¿Hay una operación más pequeña, o una manera sin operación?",
    },
    why: "Un paso más pequeño puede lograr lo mismo, y cuesta menos recuperarse.",
  },
  "try-first": {
    ask: {
      self: "¿Qué podría probar primero, antes de una operación?",
      carer: "¿Qué podría probar primero la persona, antes de una operación?",
    },
    why: "Algunas cosas se pueden probar, y la operación sigue siendo posible.",
  },
  "spine-without-surgery": {
    ask: {
      self: "¿Qué puedo probar para mi columna que no sea una operación?",
      carer: "¿Qué puede probar la persona para la columna que no sea una operación?",
    },
    why: "El ejercicio, las inyecciones y el tiempo ayudan, cada uno, a algunas personas.",
  },
  "need-it-now": {
    ask: {
      self: "¿Mi corazón pide esto ahora, o podemos observar y esperar?",
      carer: "¿El corazón de la persona pide esto ahora, o podemos observar y esperar?",
    },
    why: "Algunos problemas del corazón se pueden observar antes por mucho tiempo.",
  },
  "valve-or-device": {
    ask: "¿Qué tipos de válvula o de aparato hay, y en qué se diferencian?",
    why: "El tipo puede cambiar los medicamentos y controles que vienen después.",
  },
  "safer-drug": {
    ask: {
      self: "¿Hay un medicamento más seguro o más fácil para mí?",
      carer: "¿Hay un medicamento más seguro o más fácil para la persona?",
    },
    byGroup: {
      ms: {
        self: "¿Hay un medicamento para la EM más seguro o más fácil para mí?",
        carer: "¿Hay un medicamento para la EM más seguro o más fácil para la persona?",
      },
    },
    why: "Muchas veces hay más de uno para elegir.",
  },
  "is-drug-still-right": {
    ask: {
      self: "¿Todavía es este el medicamento que me conviene?",
      carer: "¿Todavía es este el medicamento que le conviene a la persona?",
    },
    why: "Lo que servía al principio puede no servir ahora.",
  },
  "why-change-or-stay": {
    ask: {
      self: "¿Por qué cambiar mi tratamiento ahora, y por qué no seguir con él?",
      carer: "¿Por qué cambiar ahora el tratamiento de la persona, y por qué no seguir con él?",
    },
    byGroup: {
      ms: {
        self: "¿Por qué cambiar ahora mi medicamento para la EM, y por qué no seguir con él?",
        carer:
          "¿Por qué cambiar ahora el medicamento de la persona para la EM, y por qué no seguir con él?",
      },
    },
    why: "Un cambio tiene un precio, y no cambiar también.",
  },
  "early-or-step-up": {
    ask: {
      self: "En mi caso, ¿por qué empezar fuerte, o por qué subir poco a poco?",
      carer: "En el caso de la persona, ¿por qué empezar fuerte, o por qué subir poco a poco?",
    },
    why: "Los doctores no están de acuerdo en esto. Lo que cuenta es la razón en este caso.",
  },
  "two-together": {
    ask: "¿Dos tratamientos a la vez funcionarían mejor que uno?",
    why: "Algunos logran más juntos que solos.",
  },
  "which-first": {
    ask: "¿Qué tratamiento va primero, y el orden importa?",
    why: "El primer paso puede abrir o cerrar los siguientes.",
  },
  "add-therapy": {
    ask: {
      self: "¿Me haría bien también una terapia, como la rehabilitación?",
      carer: "¿Le haría bien también a la persona una terapia, como la rehabilitación?",
    },
    why: "La ayuda para moverse, pensar o el dolor puede ir con cualquier plan.",
  },
  "can-undo": {
    ask: "¿Esto se puede deshacer si no ayuda?",
    why: "Lo que no se puede deshacer merece pensarse más.",
  },
  "for-someone-you-love": {
    ask: "¿Qué elegiría usted para alguien a quien quiere, y por qué?",
    why: "Muestra qué pesa más para este doctor. Otros pueden verlo de otra manera.",
  },
  "what-can-still-be-done": {
    ask: "¿Qué se puede hacer todavía para tratar esto, o para dar alivio?",
    why: "Aunque no haya cura, puede haber cuidados que ayuden.",
  },
  "ease-symptoms": {
    ask: {
      self: "¿Qué puede aliviar mis síntomas, decidamos lo que decidamos?",
      carer: "¿Qué puede aliviar los síntomas de la persona, decidamos lo que decidamos?",
    },
    why: "El alivio puede llegar antes de la gran decisión.",
  },
  "why-differ": {
    ask: "¿Por qué usted y el otro doctor lo ven distinto?",
    why: "La razón de la diferencia dice más que quién tiene la razón.",
  },
};
