import type { WhoWords } from "../who-shape";
import {
  criteriaWords,
  criterionOptionWords,
  independenceResultWords,
  independenceWords,
  namedByWords,
} from "./candidate-criteria";
import { directoryWords } from "./directories";
import { listUseWords, routeReasonWords, routesWords } from "./routes";

/** The pages on who to ask. */
export const whoWords: WhoWords = {
  title: "Plan: quién",
  oneTitle: "Plan: un nombre",
  compareTitle: "Plan: comparar",
  heading: "A quién preguntar",
  lede: {
    self: "Hay ocho formas de encontrar a un segundo doctor. Guarde aquí los nombres y vea en qué se distinguen.",
    carer:
      "Hay ocho formas de encontrar a un segundo doctor. Guarde aquí los nombres y vea en qué se distinguen.",
  },
  names: {
    heading: { self: "Sus nombres", carer: "Los nombres hasta ahora" },
    emptyTitle: "Todavía no hay nombres",
    emptyText:
      "Mire primero las formas de encontrar a alguien. La mayoría empieza por la de arriba. Escriba aquí cada nombre que oiga.",
    emptyLink: "Ver las formas",
    addLabel: "Agregar un nombre",
    addHelp: (left) =>
      left === 1
        ? "Un doctor, un equipo o un centro. Queda lugar para uno más."
        : `Un doctor, un equipo o un centro. Queda lugar para ${left} más.`,
    add: "Agregar",
    full: "Los seis lugares están ocupados. Para agregar un nombre, quite uno primero.",
    open: (name) => `Abrir ${name}`,
    toAsk: (count) =>
      count === 0
        ? "Ya se sabe todo"
        : count === 1
          ? "Falta preguntar una cosa"
          : `Falta preguntar ${count} cosas`,
    compare: "Comparar los nombres",
    oneMore: "Con un nombre más, puede compararlos.",
    independence: "¿Independiente?",
  },
  ways: {
    heading: "Formas de encontrar a alguien",
    ordered: "Primero están las que van con sus respuestas.",
    unordered:
      "Cualquier orden está bien. Con unas respuestas, salen primero las que van con ellas.",
    answerFirst: "Contestar unas preguntas",
    goodFor: "Sirve para",
    lookFor: "Busque",
    time: "Tiempo que toma",
    watchOut: "Cuidado",
    firstStep: "Primer paso",
    why: "Por qué está en este lugar",
    sources: "Fuentes",
    checked: (day) => `Revisado el ${day}`,
    lists: "Listas para esto",
  },
  lists: {
    heading: "Listas oficiales",
    lede: "Estas páginas son de otros y se abren fuera de esta aplicación. Nada de lo que escribió aquí va con usted.",
    honest:
      "Anotamos estas direcciones por lo que sabemos, y no abrimos cada una. Si una cambió, busque su nombre.",
    keptBy: (keeper) => `La lleva: ${keeper}`,
    otherProblems: "Listas para otros problemas de salud",
    byProblem: "Listas por problema de salud",
    forUnitedStates: "Listas para los Estados Unidos",
    elsewhereTitle: "La mayoría de nuestras listas son de los Estados Unidos",
    elsewhereText: {
      self: "Donde usted está, empiece con su doctor: puede mandarle con un especialista. Un hospital universitario, o el grupo de pacientes de su país, es un buen paso siguiente. Pregunte si tiene derecho a una segunda opinión.",
      carer:
        "Donde está la persona, empiece con su doctor: puede mandarla con un especialista. Un hospital universitario, o el grupo de pacientes del país, es un buen paso siguiente. Pregunte si hay derecho a una segunda opinión.",
    },
  },
  edit: {
    back: "Volver a todos los nombres",
    lede: "Llene lo que sabe. Lo que todavía no sabe es lo que puede preguntar cuando llame.",
    who: "Quién es",
    name: "Nombre",
    specialty: "Especialidad",
    specialtyHelp: "Como la llaman allí, por ejemplo “cirujano de columna”.",
    place: "Hospital o consultorio, y ciudad",
    phone: "Teléfono",
    web: "Página web",
    apart: "¿Qué tan independiente es esta opinión?",
    apartLede: {
      self: "Una segunda mirada vale más cuando viene de fuera. Compare con el doctor que le dio el consejo.",
      carer:
        "Una segunda mirada vale más cuando viene de fuera. Compare con el doctor que dio el consejo a la persona.",
    },
    ask: "Qué preguntar a la oficina",
    askLede:
      "Una llamada contesta casi todo. Debajo de cada línea están las palabras que puede decir.",
    askThem: (question) => `Pregunte: “${question}”`,
    notKnown: "Todavía no se sabe",
    yes: "Sí",
    no: "No",
    stands: "Cómo va",
    status: "Cómo va con este nombre",
    statuses: {
      thinking: "Lo estoy pensando",
      asked: "Ya pregunté",
      booked: "Con cita",
      chosen: "Elegido",
      "not-this-one": "Este no",
    },
    notes: "Notas",
    notesHelp: "Con quién habló y qué le dijo. Hasta 2000 letras.",
    remove: "Quitar este nombre",
    verdict: "Lo que podemos decir",
    openLede: "Todavía no se sabe:",
    gone: "Este nombre se quitó.",
    nothingThere: "Nada",
  },
  compare: {
    heading: "Uno al lado del otro",
    lede: {
      self: "Están marcadas las líneas en que se distinguen. Qué importa más lo decide usted.",
      carer:
        "Están marcadas las líneas en que se distinguen. Qué importa más lo deciden entre la persona y usted.",
    },
    caption: "Lo que se sabe de cada nombre",
    criterion: "Qué",
    differs: "Distinto",
    unknown: "Todavía no se sabe",
    status: "Cómo va",
    specialty: "Especialidad",
    place: "Lugar",
    independence: "Independiente del primer doctor",
    pickTitle: "Ver solo dos",
    pickFirst: "Primer nombre",
    pickSecond: "Segundo nombre",
    pick: "Ver estos dos",
    all: "Ver todos",
    stillToAsk: "Falta preguntar",
    stillToAskLede: "Una llamada a cada oficina puede aclararlo. Las palabras están listas.",
    callOffice: (name) => `Qué preguntar a ${name}`,
    nothingToAsk: "Ya se sabe todo.",
    emptyBoxes: "Los cuadros vacíos quedan para escribir.",
    emptyTitle: "Hacen falta al menos dos nombres",
    emptyText: "Agregue primero un segundo nombre. Entonces verá aquí en qué se distinguen.",
    back: "Volver a todos los nombres",
    print: "Imprimir esta página",
    noBest: "No decimos quién es mejor. Nadie paga por estar en una lista aquí.",
  },
  routes: routesWords,
  reasons: routeReasonWords,
  uses: listUseWords,
  directories: directoryWords,
  criteria: criteriaWords,
  options: criterionOptionWords,
  apart: independenceWords,
  namedBy: namedByWords,
  results: independenceResultWords,
};
