import type { RulesWords } from "../word-shapes";

export const trustRuleWords = {
  t26: {
    title: "Cuesta tener confianza en el doctor, o hablar entre los dos",
    because:
      "Es difícil decidir cuando falta la confianza, o cuando parece que nadie escucha. Un segundo doctor puede ayudar, aunque solo confirme el plan.",
    when: "La persona perdió la confianza en el doctor, siente que no la escuchan, o le cuesta hablar con el doctor. Cuenta como lo ve la persona, o como lo ve quien decide por ella.",
    open: "No pudimos saber cómo van la confianza y el diálogo con el doctor.",
  },
  t26a: {
    title: {
      self: "Usted no está de acuerdo con el diagnóstico o el plan",
      carer: "La persona no está de acuerdo con el diagnóstico o el plan",
    },
    because:
      "Está bien decirlo, y preguntar por qué el doctor lo ve así. Si aun así algo no encaja, otra mirada puede ayudar a aclararlo.",
    when: "La persona no está de acuerdo con el diagnóstico o el plan. Cuenta como lo ve la persona, o como lo ve quien decide por ella.",
    open: {
      self: "No pudimos saber si usted está de acuerdo con el diagnóstico y el plan.",
      carer: "No pudimos saber si la persona está de acuerdo con el diagnóstico y el plan.",
    },
  },
  t27: {
    title: "La pregunta por una segunda opinión cayó mal",
    because:
      "La mayoría de los doctores conoce bien esta pregunta, y es válido hacerla. Si cayó mal, eso puede ser un motivo para preguntar a otra persona.",
    when: "El doctor tomó mal el deseo de una segunda opinión.",
    open: "No pudimos saber cómo tomó el doctor el deseo de una segunda opinión.",
  },
  t28: {
    title: {
      self: "Usted todavía no tiene claras sus opciones",
      carer: "La persona todavía no tiene claras sus opciones",
    },
    because: {
      self: "Muchas veces su propio doctor puede aclarar esto. Está bien pedir que explique cada opción en palabras sencillas, con lo bueno y lo malo.",
      carer:
        "Muchas veces el propio doctor de la persona puede aclarar esto. Está bien pedir que explique cada opción en palabras sencillas, con lo bueno y lo malo.",
    },
    when: "La persona no entiende cuáles son las opciones. Cuenta como lo ve la persona, o como lo ve quien decide por ella.",
    open: "No pudimos saber si las opciones están claras.",
  },
  t28a: {
    title: "Es difícil saber qué tan bien funciona el tratamiento",
    because: {
      self: "Muchas veces su propio doctor puede responder esto. Está bien preguntar en qué fijarse, y para cuándo.",
      carer:
        "Muchas veces el propio doctor de la persona puede responder esto. Está bien preguntar en qué fijarse, y para cuándo.",
    },
    when: "La persona no puede saber qué tan bien funciona, o funcionaría, el tratamiento. Cuenta como lo ve la persona, o como lo ve quien decide por ella.",
    open: "No pudimos saber si está claro qué tan bien funciona el tratamiento.",
  },
} satisfies Partial<RulesWords>;
