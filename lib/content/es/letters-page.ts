import type { LettersPageWords } from "../letters-page-shape";

/** A sentence with the place before it, where one was noted. */
const at = (place: string | null, text: string) =>
  place === null ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : `${place}: ${text}`;

/** What the pages of the letters say. */
export const lettersPageWords: LettersPageWords = {
  title: "Cartas",
  heading: "Cartas",
  lede: {
    self: "Listas para mandar. Lo que usted anotó ya está puesto. Lo que no sabemos queda en blanco. Cambie lo que quiera antes de mandarla.",
    carer:
      "Listas para mandar. Lo que se anotó ya está puesto. Lo que no sabemos queda en blanco. Cambie lo que quiera antes de mandarla.",
  },
  now: {
    heading: "Lo que sirve ahora",
    none: "Por ahora no hay nada que escribir. Abajo están todas las cartas.",
  },
  reasons: {
    "to-ask": (records, place) =>
      at(place, records === 1 ? "falta pedir 1 documento." : `falta pedir ${records} documentos.`),
    late: (askedOn, place) => at(place, `se pidió el ${askedOn}. Es hora de volver a pedir.`),
    "very-late": (askedOn, place) => at(place, `se pidió el ${askedOn} y está retrasado.`),
    "no-answer": (askedOn, place) =>
      at(place, `se pidió el ${askedOn} y lleva más de un mes de retraso.`),
    "send-on": (doctor) => `Para que una oficina pueda mandar documentos a ${doctor}.`,
    wanted: {
      self: "Antes de la segunda opinión, si prefiere escribirlo a decirlo.",
      carer: "Antes de la segunda opinión, si es más fácil escribirlo que decirlo.",
    },
    "two-answers": {
      self: "Ya pasó el día de su cita con el segundo doctor.",
      carer: "Ya pasó el día de la cita con el segundo doctor.",
    },
  },
  written: {
    heading: "Cartas guardadas",
    dated: (day) => `Con fecha del ${day}`,
    to: (first) => `para ${first}`,
    sent: "Enviada",
    isPrivate: "Privada",
  },
  all: {
    heading: "Todas las cartas",
    groups: {
      ask: "Pedir documentos médicos",
      late: "Cuando se retrasan",
      doctors: "Escribir a los doctores",
      decided: "Después de decidir",
    },
  },
  taken: (title, day) => `${title}, del ${day}`,
  one: {
    back: "Todas las cartas",
    which: "¿Para qué oficina es?",
    noPlace: (title, more) => (more === 0 ? title : `${title} y ${more} más`),
    edit: "La carta",
    editLede: {
      self: "Lo que está entre [corchetes] lo llena usted, aquí o a mano. En papel es una línea.",
      carer: "Lo que está entre [corchetes] es para llenar, aquí o a mano. En papel es una línea.",
    },
    leftOut: {
      self: "Lo que usted marcó como privado no se pone.",
      carer: "Lo que está marcado como privado no se pone.",
    },
    fields: {
      to: "Para",
      happenedOn: "Fecha",
      title: "Asunto",
      text: "Texto",
    },
    textHelp: "Cambie lo que quiera. Caben 6000 letras, unas dos páginas.",
    privateHelp: "Una carta privada no va en la carpeta que imprime para otras personas.",
    save: "Guardar",
    saveAndPrint: "Guardar e imprimir",
    out: "Para llevar",
    outLede:
      "Aquí sale la carta como se guardó la última vez. Si no hay nada guardado, sale el modelo.",
    print: "Página para imprimir",
    pdf: "PDF",
    plain: "Solo texto",
    copy: "Copiar el texto",
    copied: "Copiado.",
    notCopied: "No se pudo copiar. Puede usar “Solo texto”.",
    know: "Conviene saber",
    sources: "De dónde viene esto",
    lastChecked: (day) => `Revisado por última vez el ${day}.`,
    sent: "Ya la mandé",
    isSent: "Enviada.",
    notSent: "No se ha mandado",
    sentHelp: "Anótelo también en el documento. Así los días se cuentan desde ahí.",
    toRecords: "Ir al expediente",
    again: "Empezar otra vez con el modelo",
    againText: "Lo guardado se conserva hasta que guarde un texto nuevo.",
    earlier: "Este es otra vez el modelo. Su texto de antes sigue guardado.",
    bringBack: "Recuperar el texto de antes",
    another: "Escribir otra como esta",
    remove: "Quitar esta carta",
    nothing: "Nada",
  },
  paper: {
    heading: "En papel",
    button: "Imprimir",
    hint: "Para imprimir, use la función de imprimir de su navegador.",
    back: "Volver a la carta",
    blank: "para llenar",
    signature: "Firma",
    patientSignature: "Firma de la persona, si puede firmar",
    signedOn: "Fecha",
    subject: "Asunto",
    date: "Fecha",
    pageOf: "Página {at} de {of}",
    missingNote: "El cuadro □ está en lugar de un signo que no se pudo imprimir.",
    fileTitle: "Carta",
  },
};
