import type { DecideWords } from "../decide-shape";

/** What the pages of the questionnaire and the answer say around the content. */
export const decideWords: DecideWords = {
  stepTitle: (at) => `Paso ${at}`,
  step: (at, of) => `Paso ${at} de unos ${of}`,
  continue: "Seguir",
  continueList: "Eso es todo, seguir",
  saveAnswer: "Guardar esta respuesta",
  back: "Atrás",
  saving: "Guardando…",
  saved: "Guardado",
  notSaved: "Todavía no se guardó. Lo que eligió sigue aquí, y seguimos intentando.",
  errorTitle: "Falta una cosa",
  errorKept: "Lo que eligió sigue aquí.",
  missingOne: "Elija una respuesta, o diga que no sabe.",
  missingMany: "Marque lo que corresponde. Si nada corresponde, marque “Nada de esto”.",
  notAnOption: "Esta no es una de las opciones. Elija una de la lista.",
  aloneOr: "o",
  conflictTitle: "Esta página cambió en otra ventana",
  conflictKept: "No se perdió nada. Las dos respuestas están aquí. Elija la correcta.",
  conflictField: "Dio dos respuestas. Elija la correcta.",
  conflictHere: "Aquí",
  conflictThere: "En la otra ventana",
  unansweredThere: "Sin respuesta",
  conflictPick:
    "La respuesta marcada abajo es la de esta ventana. Si oprime “Seguir”, se queda lo que está marcado.",
  check: {
    title: "Revisar sus respuestas",
    heading: "¿Está bien así?",
    lede: "Mírelas con calma. Puede cambiar cada respuesta. No se pierde nada más cuando lo hace.",
    change: "Cambiar",
    changeOf: (question) => `Cambiar: ${question}`,
    open: "Sin contestar todavía",
    openLede: (count) =>
      count === 1
        ? "Falta una pregunta. Puede contestarla antes, o ver lo que dicen sus respuestas hasta ahora."
        : `Faltan ${count} preguntas. Puede contestarlas antes, o ver lo que dicen sus respuestas hasta ahora.`,
    goOn: "Contestar lo que falta",
    see: "Ver mi respuesta",
    neverStop:
      "No deje de tomar un medicamento por su cuenta. Tampoco se salte dosis ni lo cambie. Llame a la persona que lo recetó.",
  },
  listClosed: "y nada más de la lista",
  privateNote: "Puede dejar esta sin contestar: diga “Prefiero no decirlo”.",
  unknownNote: "Está bien no saber.",
};
