import type { AskableWordsOf } from "../word-shapes";

/** About living with it. */
export const lifeAskableWords: AskableWordsOf<"life"> = {
  "fit-my-life": {
    ask: {
      self: "Esto es lo que importa en mi vida: ¿cómo encaja el plan?",
      carer: "Esto es lo que importa en la vida de la persona: ¿cómo encaja el plan?",
    },
    why: "Un doctor solo puede ajustar el plan a lo que sabe.",
  },
  "side-effect-manage": {
    ask: "¿Qué podemos hacer con este efecto secundario?",
    why: "Muchas veces hay algo. Nadie está obligado a aguantarlo en silencio.",
  },
  "usual-day": {
    ask: "¿Cómo sería un día normal con este plan?",
    why: "Ayuda a imaginarse el plan.",
  },
  "work-drive-care": {
    ask: {
      self: "¿Puedo trabajar, manejar y cuidar a otros durante esto?",
      carer: "¿Puede la persona trabajar, manejar y cuidar a otros durante esto?",
    },
    why: "Los días libres y la ayuda se pueden arreglar con tiempo.",
  },
  children: {
    ask: {
      self: "¿Qué significa esto para tener hijos, ahora o después?",
      carer: "¿Qué significa esto para que la persona tenga hijos, ahora o después?",
    },
    why: "Algunas decisiones es mejor tomarlas antes de empezar el tratamiento.",
  },
  travel: {
    ask: {
      self: "¿Puedo viajar, y qué llevaría conmigo?",
      carer: "¿Puede viajar la persona, y qué llevaría consigo?",
    },
    why: "Los medicamentos, los exámenes y las vacunas pueden depender de eso.",
  },
  "mix-with-others": {
    ask: {
      self: "¿Cómo va esto con mis otras enfermedades y medicamentos?",
      carer: "¿Cómo va esto con las otras enfermedades y medicamentos de la persona?",
    },
    why: "Lleve la lista de medicamentos, y nada se pasa por alto.",
  },
  "what-cost": {
    ask: {
      self: "¿Cuánto me va a costar esto, y quién puede ayudar?",
      carer: "¿Cuánto le va a costar esto a la persona, y quién puede ayudar?",
    },
    why: "Los costos se cambian más fácil antes que después.",
  },
  "help-at-home": {
    ask: {
      self: "¿Qué ayuda en casa me haría bien, y por cuánto tiempo?",
      carer: "¿Qué ayuda en casa le haría bien a la persona, y por cuánto tiempo?",
    },
    why: "Encontrar ayuda toma tiempo.",
  },
  habits: {
    ask: "¿Qué hábitos podrían ayudar, como la comida, el sueño o moverse?",
    why: "Es una parte que nadie más puede hacer.",
  },
  worry: {
    ask: {
      self: "¿Qué me puede ayudar con la preocupación y los días tristes?",
      carer: "¿Qué puede ayudar a la persona con la preocupación y los días tristes?",
    },
    why: "Es parte de la atención, y hay ayuda para eso.",
  },
  "energy-sleep": {
    ask: {
      self: "¿Cómo puede cambiar esto mi energía, mi sueño y mi mente?",
      carer: "¿Cómo puede cambiar esto la energía, el sueño y la mente de la persona?",
    },
    why: "Esto marca un día más de lo que muestran casi todos los exámenes.",
  },
  closeness: {
    ask: "¿Cómo puede cambiar esto el sexo y la intimidad?",
    why: "Los doctores oyen esto mucho, y pocas personas se atreven a preguntar.",
  },
  "family-too": {
    ask: {
      self: "¿Mi familia podría tener esto también, y se puede revisar?",
      carer: "¿La familia podría tener esto también, y se puede revisar?",
    },
    why: "Algunas enfermedades vienen de familia.",
  },
  "avoid-meanwhile": {
    ask: {
      self: "¿Qué es mejor evitar hasta que decidamos?",
      carer: "¿Qué es mejor evitar hasta que se decida?",
    },
    why: "Hace más segura la espera.",
  },
};
