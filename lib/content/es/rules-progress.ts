import type { RulesWords } from "../word-shapes";

export const progressRuleWords = {
  t17: {
    title: "El tratamiento no funciona",
    because:
      "Se tomó como se acordó, tuvo tiempo de hacer efecto, y el doctor lo sabe. Un doctor nuevo puede encontrar por qué, u otro camino: hasta entonces, no lo deje por su cuenta.",
    when: "El tratamiento no ha ayudado, o las cosas van peor aun con él. Se tomó como se acordó, tuvo tiempo suficiente para hacer efecto, y el doctor lo sabe.",
    open: "No pudimos saber si el tratamiento se tomó como se acordó, si tuvo tiempo de hacer efecto, y si el doctor lo sabe.",
  },
  t17a: {
    title: {
      self: "Tal vez su doctor no sabe cómo va todo",
      carer: "Tal vez el doctor de la persona no sabe cómo va todo",
    },
    because: {
      self: "Su doctor solo puede ayudar con lo que sabe, así que lo primero es decírselo. No deje de tomar un medicamento por su cuenta.",
      carer:
        "El doctor solo puede ayudar con lo que sabe, así que lo primero es decírselo al equipo médico. Que la persona no deje un medicamento sin hablar con su equipo.",
    },
    when: "El tratamiento no ha ayudado, o las cosas van peor aun con él, y el doctor no lo sabe. O las cosas van peor, o hay algo nuevo, y nadie lo ha revisado desde entonces. Cuenta igual que la regla T28: es una duda que puede aclarar el doctor de ahora.",
    open: {
      self: "No pudimos saber si su doctor sabe cómo va todo.",
      carer: "No pudimos saber si el doctor de la persona sabe cómo va todo.",
    },
  },
  t19: {
    title: "Le dijeron que deje o cambie un tratamiento, sin un plan claro para después",
    because:
      "Está bien saber qué sigue, y cuándo, si termina un tratamiento duradero. Si el equipo médico ordenó dejarlo, eso sigue en pie: no deje, no cambie y no vuelva a empezar nada más por su cuenta.",
    when: "Le dijeron a la persona que deje o cambie un tratamiento duradero, sin un plan claro para después. No cuenta el final de un tratamiento que ya tenía un final fijo.",
    open: "No pudimos saber si se dejó o se cambió un tratamiento sin un plan claro para después.",
  },
  t19a: {
    title: "Le dijeron que deje o cambie un medicamento para la EM, sin un plan claro para después",
    because:
      "Con algunos medicamentos para la EM, la enfermedad puede volver con fuerza al dejarlos. Está bien preguntar qué sigue y cuándo; no deje, no cambie y no vuelva a empezar uno por su cuenta.",
    when: "La pregunta es sobre EM. Le dijeron a la persona que deje o cambie un tratamiento duradero, sin un plan claro para después. No cuenta el final de un tratamiento que ya tenía un final fijo.",
    open: "No pudimos saber si se dejó o se cambió un medicamento para la EM sin un plan claro para después.",
  },
  t22: {
    title: "Le dijeron que no se puede hacer nada",
    because:
      "Otro especialista puede conocer un tratamiento, un ensayo clínico u otras maneras de dar alivio. Está bien preguntar qué se puede hacer todavía.",
    when: "Le dijeron a la persona que no se puede hacer nada. Es cáncer o EM, o una enfermedad que pone la vida en peligro, cambia mucho la vida, es rara o dura años. “No hace falta hacer nada ahora” no cuenta.",
    open: "No pudimos saber si se dijo esto, o si la enfermedad es grave o duradera.",
  },
} satisfies Partial<RulesWords>;
