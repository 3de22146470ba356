import type { RulesWords } from "../word-shapes";

export const lifeRuleWords = {
  t25: {
    title: "El plan choca con metas de la vida",
    because: {
      self: "Un embarazo, un trabajo o un viaje puede cambiar qué plan conviene más. Un segundo doctor puede conocer un plan que deje más lugar para sus metas.",
      carer:
        "Un embarazo, un trabajo o un viaje puede cambiar qué plan conviene más. Un segundo doctor puede conocer un plan que deje más lugar para las metas de la persona.",
    },
    when: "El plan choca con un embarazo o con planes de familia, o con el trabajo o un viaje. Cuenta como lo ve la persona, o como lo ve quien decide por ella.",
    open: "No pudimos saber si el plan choca con metas de la vida.",
  },
  t25a: {
    title: "El plan cambiaría la vida diaria de forma grande y duradera",
    because: {
      self: "Usted vive con el plan cada día, así que importa lo que hace con sus días. Está bien preguntar si otro plan le pediría menos.",
      carer:
        "La persona vive con el plan cada día, así que importa lo que hace con sus días. Está bien preguntar si otro plan le pediría menos.",
    },
    when: "El plan cambia la vida diaria de forma grande y duradera. Cuenta como lo ve la persona, o como lo ve quien decide por ella.",
    open: "No pudimos saber cuánto cambia el plan la vida diaria.",
  },
  t29: {
    title: {
      self: "Usted todavía no siente seguridad",
      carer: "La persona todavía no siente seguridad",
    },
    because: {
      self: "Es común cuando la decisión es difícil. Tómelo como una señal para ver qué falta: datos, lo que le importa, o apoyo.",
      carer:
        "Es común cuando la decisión es difícil. Tómelo como una señal para ver qué falta: datos, lo que le importa a la persona, o apoyo.",
    },
    when: "Una o más de las cuatro preguntas SURE tiene la respuesta “No, o no sé”. “Prefiero no decirlo” no cuenta como un no.",
    open: "Una de las cuatro últimas preguntas no tiene respuesta.",
  },
  t30: {
    title: "Una corazonada de que algo no está bien",
    because: {
      self: "Usted conoce mejor que nadie su cuerpo y su vida, así que esto cuenta. Está bien decírselo a su doctor, y ver si la respuesta lo aclara.",
      carer:
        "Una corazonada así cuenta. Está bien decírselo al doctor de la persona, y ver si la respuesta lo aclara.",
    },
    when: "La persona tiene la corazonada de que algo no está bien. Cuenta como lo ve la persona, o como lo ve quien decide por ella.",
    open: "No pudimos saber si hay una corazonada de que algo no está bien.",
  },
  t30a: {
    title: "El deseo de confirmarlo",
    because:
      "Está bien querer esto, aunque nada parezca mal. Muchas segundas opiniones coinciden con la primera, y eso puede dar tranquilidad.",
    when: "La persona quiere que se confirme, o quiere tener tranquilidad. Cuenta como lo ve la persona, o como lo ve quien decide por ella.",
    open: "No pudimos saber si hay un deseo de confirmarlo.",
  },
  t30b: {
    title: "Usted y la persona que cuida lo ven distinto",
    because:
      "Su preocupación cuenta, y la decisión es de la persona. Una charla tranquila puede mostrar qué teme y qué espera cada quien.",
    when: "Alguien cuida a una persona adulta que decide por sí misma. A quien cuida le preocupa más que a la persona, o quiere una segunda opinión que la persona no quiere.",
    open: "No pudimos saber si las dos personas lo ven igual.",
  },
} satisfies Partial<RulesWords>;
