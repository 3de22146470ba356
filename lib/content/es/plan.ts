import type { PlanWords } from "../plan-shape";

/** The checklist, and one task of it. */
export const planWords: PlanWords = {
  title: "Plan",
  heading: { self: "Su plan", carer: "El plan" },
  lede: {
    self: "Un paso a la vez. Haga el primero, y deje lo demás para después.",
    carer: "Un paso a la vez. Haga el primero, y deje lo demás para después.",
  },
  next: "Ahora",
  after: "Después",
  usual: "Los pasos que no nombran una respuesta son parte de toda segunda opinión.",
  because: {
    answer: { self: "Porque usted dijo:", carer: "Por esta respuesta:" },
    wanted: {
      self: "Un paso hacia una segunda opinión",
      carer: "Un paso hacia una segunda opinión",
    },
    added: "Usted lo puso en la lista",
    own: "Agregado por usted",
    gone: "Ninguna respuesta pide esto ahora",
    rule: (title) => `Por qué cuenta: ${title}`,
  },
  due: {
    today: "Para hoy",
    tomorrow: "Para mañana",
    on: (day) => `Para el ${day}`,
    late: (day) => `Era para el ${day}`,
  },
  acts: {
    open: "Cómo hacerlo",
    openOf: (title) => `Cómo hacerlo: ${title}`,
    done: "Hecho",
    doneOf: (title) => `Hecho: ${title}`,
    notNeeded: "No hace falta",
    notNeededOf: (title) => `No hace falta: ${title}`,
    again: "Ponerlo de nuevo",
    againOf: (title) => `Poner de nuevo: ${title}`,
    up: "Subir",
    upOf: (title) => `Subir: ${title}`,
    down: "Bajar",
    downOf: (title) => `Bajar: ${title}`,
    take: "Agregar",
    takeOf: (title) => `Agregar: ${title}`,
    order: "Cambiar el orden",
  },
  order: {
    heading: "Cambiar el orden",
    lede: "Suba o baje un paso. Se guarda al momento.",
    place: (title, at, of) => `${title}, ${at} de ${of}`,
    ready: "Volver a la lista",
  },
  hasNote: "Con una nota",
  isPrivate: "Privado",
  addOwn: {
    label: "Agregue un paso suyo",
    help: "Una línea. Después puede agregarle una fecha y una nota.",
  },
  allDone: {
    heading: "No queda nada por hacer ahora.",
    text: "Descanse un poco. Si surge algo nuevo, agréguelo abajo.",
  },
  empty: {
    heading: "Todavía no hay un plan.",
    text: {
      self: "Conteste primero las preguntas, y su plan sale de lo que usted diga. Toma unos cinco minutos.",
      carer:
        "Conteste primero las preguntas, y el plan sale de lo que usted diga. Toma unos cinco minutos.",
    },
    decide: "Contestar las preguntas",
    change: "Cambiar una respuesta",
    notWanted: {
      heading: {
        self: "Sus respuestas no piden hacer nada ahora.",
        carer: "Las respuestas no piden hacer nada ahora.",
      },
      text: "Si algo cambia, cambie la respuesta, y el plan también cambia.",
    },
  },
  want: {
    heading: {
      self: "¿Quiere una segunda opinión?",
      carer: "¿La persona quiere una segunda opinión?",
    },
    text: {
      self: "Las respuestas por sí solas no la piden. Aun así, está bien pedirla. Entonces, estos son los pasos.",
      carer:
        "Las respuestas por sí solas no la piden. Aun así, está bien pedirla. Entonces, estos son los pasos.",
    },
    noAnswers: {
      self: "Si ya sabe que quiere una, puede empezar sin las preguntas. Estos son los pasos habituales.",
      carer:
        "Si ya está claro que la persona quiere una, puede empezar sin las preguntas. Estos son los pasos habituales.",
    },
    button: "Poner los pasos en la lista",
  },
  unwant: {
    summary: "¿Por ahora sin segunda opinión?",
    text: "Los pasos hacia ella salen de la lista. Lo que se escribió en ellos queda guardado.",
    button: "Quitar los pasos de la lista",
  },
  leftOver: {
    heading: "De otras respuestas",
    text: "Las respuestas ya no piden estos pasos. Lo que usted escribió o marcó queda guardado. Use estos pasos, o márquelos como “No hace falta”.",
  },
  over: (count) => `Hecho o no hace falta: ${count}`,
  overStatus: { done: "Hecho", "not-needed": "No hace falta" },
  moreOver: (count) => (count === 1 ? "Mostrar 1 más" : `Mostrar ${count} más`),
  offered: {
    summary: "Más pasos que pueden servir",
    text: "Las respuestas no los ponen en la lista. Agregue lo que ayude.",
  },
  retired: "Un paso que ya no es parte de la lista",
  item: {
    backToList: "Volver a la lista",
    places: {
      "/plan/who": "Ver a quién preguntar",
      "/plan/dates": "Anotar las fechas",
      "/records": { self: "Ver su expediente", carer: "Ver el expediente" },
      "/prepare": "Preparar la cita",
      "/prepare/questions": "Elegir las preguntas",
    },
    words: "Palabras que puede usar",
    notes: { self: "Sus notas", carer: "Notas" },
    ownTitle: "Qué hay por hacer",
    note: "Nota",
    noteHelp: "Quién dijo qué, un teléfono, qué sigue.",
    due: "Para cuándo",
    dueHelp: (days) =>
      days === 1
        ? "Deje un día para esto. Es un cálculo nuestro, no una regla."
        : `Deje unos ${days} días para esto. Es un cálculo nuestro, no una regla.`,
    ownDueHelp: "El día para el que lo quiere hecho.",
    save: "Guardar",
    isDone: "Esto está hecho.",
    isNotNeeded: "Usted marcó que esto no hace falta.",
    sources: "De dónde viene esto",
    lastChecked: (day) => `Revisado por última vez el ${day}.`,
    oursDays: "Los días que dejar para esto son un cálculo nuestro.",
    remove: "Quitar este paso",
    fields: { title: "Qué hay por hacer", note: "Nota", due: "Para cuándo" },
    states: { open: "Por hacer", done: "Hecho", "not-needed": "No hace falta" },
    nothing: "Nada",
  },
  call: {
    heading: "Llamadas al seguro",
    jump: "Ir al espacio para anotar las respuestas",
    intro: "Anótelo mientras habla por teléfono. Deje en blanco lo que no le dijeron.",
    first: "Anotar una llamada",
    another: "Anotar otra llamada",
    kept: (day) => `Llamada del ${day}`,
    keptNoDay: "Una llamada",
    save: "Guardar esta llamada",
    change: "Cambiar",
    remove: "Quitar esta llamada",
    pick: "Todavía sin preguntar",
    answers: { yes: "Sí", no: "No", partly: "En parte", "not-told": "No supieron decirlo" },
    network: {
      any: "Cualquier doctor",
      "in-network": "Solo dentro de la red",
      listed: "Solo de una lista, o un tipo de doctor",
      "not-told": "No supieron decirlo",
    },
    fields: {
      happenedOn: "Día de la llamada",
      "spoke-with": "Con quién habló",
      reference: "Número de la llamada",
      covered: "¿El seguro cubre una segunda opinión?",
      network: "¿Qué doctores?",
      "network-note": "Más sobre qué doctores",
      referral: "¿Se pide antes una referencia de un doctor?",
      authorization: "¿El seguro pide autorización previa?",
      "authorization-how": "¿Cómo se autoriza, y cuánto tarda?",
      tests: "¿Cubre los exámenes y las nuevas lecturas?",
      notes: "Qué queda por pagar, y otras notas",
    },
  },
};
