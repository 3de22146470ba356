import type { PacketWords, PrintWords } from "../packet-shape";

/** What the packet says on paper. */
export const packetWords: PacketWords = {
  title: "Carpeta para la cita",
  heading: "Para pedir una segunda opinión",
  foot: (day, rules) => `Carpeta para la cita · ${day} · reglas ${rules}`,
  pageOf: "Página {at} de {of}",
  missingNote: "□ está en lugar de una letra que no se pudo imprimir aquí.",
  about: "Sobre",
  born: "Fecha de nacimiento",
  filledInBy: { label: "Llenado por", carer: "Una persona que cuida" },
  visit: "Cita",
  decision: {
    heading: "La decisión",
    question: "La pregunta",
    by: "Decidir a más tardar",
    safe: "Se puede esperar sin riesgo",
    safeSaid: (until, who) =>
      who === null ? `hasta el ${until}` : `hasta el ${until}, según ${who}`,
    notAsked: "Todavía no lo han dicho. Por favor, diga cuánto se puede esperar sin riesgo.",
  },
  plan: { heading: "El plan que se propuso", what: "Qué", by: "Quién lo propuso" },
  happened: {
    heading: "Lo que ha pasado",
    moreMedicines: (count) =>
      count === 1 ? "1 más no está dibujado aquí." : `${count} más no están dibujados aquí.`,
    more: (count) =>
      count === 1
        ? "Y 1 más en la línea de tiempo completa."
        : `Y ${count} más en la línea de tiempo completa.`,
    none: "Todavía no hay nada anotado.",
    noDate: "Sin fecha",
  },
  questions: {
    heading: {
      self: "Las preguntas que más me importan",
      carer: "Las preguntas que más importan",
    },
    none: "Todavía no hay preguntas anotadas.",
  },
  medicines: {
    heading: "Medicamentos y alergias",
    heads: ["Medicamento", "Dosis", "Desde", "Problemas con él"],
    none: "No hay medicamentos anotados.",
    more: (count) =>
      count === 1 ? "Y 1 más en la lista completa." : `Y ${count} más en la lista completa.`,
    allergies: "Alergias",
    noAllergies: "Ninguna anotada.",
    stopped: "Suspendidos",
    stoppedHeads: ["Medicamento", "Desde", "Hasta", "Por qué se suspendió"],
    keepTaking: "No deje de tomar un medicamento por su cuenta.",
  },
  records: {
    heading: "Expediente médico",
    here: "ya está",
    onTheWay: "en camino",
    missing: "todavía no está",
    none: "Todavía no hay documentos anotados.",
    more: (count) =>
      count === 1
        ? "Y 1 más en la lista de documentos."
        : `Y ${count} más en la lista de documentos.`,
    askedOn: (day) => `pedido el ${day}`,
    heads: ["Documento", "Quién lo tiene", "Pedido", "Cómo va"],
  },
  matters: { heading: { self: "Lo que me importa", carer: "Lo que le importa a la persona" } },
  annexes: {
    "all-questions": {
      heading: "Todas las preguntas",
      choose: "Todas las preguntas, con espacio para escribir",
    },
    timeline: { heading: "Línea de tiempo", choose: "La línea de tiempo completa" },
    "all-medicines": {
      heading: "Todos los medicamentos",
      choose: "Todos los medicamentos, también los suspendidos",
    },
    health: {
      heading: "Antecedentes de salud",
      choose: "Otras enfermedades, operaciones, familia",
    },
    "records-list": { heading: "Lista de documentos", choose: "La lista de documentos médicos" },
    candidates: { heading: "Doctores por consultar", choose: "La hoja de doctores por consultar" },
    calls: {
      heading: "Palabras para las llamadas",
      choose: "Palabras para las llamadas, con espacios para llenar",
    },
    companion: {
      heading: "Para quien acompaña",
      choose: "La hoja para quien acompaña",
    },
    "two-opinions": {
      heading: "Dos opiniones, una al lado de la otra",
      choose: "Una hoja para dos opiniones, para llenar",
    },
    letters: {
      heading: "Cartas",
      choose: "Las cartas, tal como están",
    },
    reasons: {
      heading: "Los motivos, con sus fuentes",
      choose: "Los motivos para preguntar, con sus fuentes",
    },
  },
  health: {
    conditions: "Otras enfermedades",
    operations: "Operaciones",
    family: "Familia",
    none: "Nada anotado.",
  },
  candidates: {
    heads: ["Nombre", "Especialidad", "Teléfono", "Primera fecha", "Costo", "Notas"],
  },
  calls: { note: "Con quién hablé, cuándo y el número de referencia:" },
  companion: {
    who: "Quién acompaña",
    roles: "Qué hace",
    before: "Conviene saber antes",
    heard: "Lo que se dijo",
    words: "Palabras difíciles para buscar",
    steps: "Próximos pasos, y quién los hace",
    unclear: "Lo que aún no está claro",
  },
  twoOpinions: {
    heads: ["", "Primer doctor", "Segundo doctor"],
    rows: [
      "Nombre y especialidad",
      "Qué es",
      "Qué tan seguro es",
      "Qué aconseja",
      "Por qué, y en qué se basa",
      "Lo bueno y lo malo",
      "Si esperamos",
    ],
    agree: "En qué coinciden",
    differ: "En qué no coinciden",
    settle: "Qué lo aclararía",
  },
  reasons: {
    lede: "Salieron de las respuestas. Son motivos para preguntar, no un diagnóstico.",
    source: "Fuente",
  },
};

/** What the pages around the packet say. */
export const printWords: PrintWords = {
  title: "Imprimir",
  heading: "Su carpeta para la cita",
  lede: {
    self: "Dos páginas que un doctor lee en cinco minutos. Puede agregar más.",
    carer: "Dos páginas que un doctor lee en cinco minutos. Puede agregar más.",
  },
  for: {
    legend: "¿Para quién es?",
    each: {
      doctor: { label: "El doctor o la doctora", help: "Lo que pide un segundo doctor." },
      companion: {
        label: "Quien acompaña",
        help: "Las preguntas, qué hacer y espacio para notas.",
      },
      me: {
        label: "Para mí",
        help: {
          self: "Todo, también lo que guarda como privado.",
          carer: "Todo, también lo que se guarda como privado.",
        },
      },
    },
    choose: "Ver qué se incluye",
  },
  annexes: {
    legend: "Agregar esto",
    help: "Cada parte empieza en su propia página.",
    counts: {
      "all-questions": (count) => (count === 1 ? "1 pregunta" : `${count} preguntas`),
      timeline: (count) => (count === 1 ? "1 hecho" : `${count} hechos`),
      "all-medicines": (count) => (count === 1 ? "1 medicamento" : `${count} medicamentos`),
      health: (count) => (count === 1 ? "1 cosa anotada" : `${count} cosas anotadas`),
      "records-list": (count) => (count === 1 ? "1 documento" : `${count} documentos`),
      candidates: (count) => (count === 1 ? "1 doctor" : `${count} doctores`),
      calls: (count) => (count === 1 ? "1 llamada" : `${count} llamadas y conversaciones`),
      letters: (count) => (count === 1 ? "1 carta" : `${count} cartas`),
      reasons: (count) => (count === 1 ? "1 motivo" : `${count} motivos`),
    },
    empty: "Todavía no hay nada, así que no lleva página.",
  },
  paper: { legend: "Papel", letter: "Carta (Estados Unidos)", a4: "A4" },
  size: { legend: "Tamaño de la letra", normal: "Normal", large: "Grande" },
  facts: {
    heading: "Al principio de la carpeta",
    lede: "Llene lo que quiera. Lo vacío se deja fuera, o queda un espacio para escribir.",
    open: "Llenar el principio de la carpeta",
    name: { self: "Su nombre", carer: "Nombre de la persona" },
    nameHelp: "Solo se imprime si lo pone aquí.",
    born: { self: "Su fecha de nacimiento", carer: "Fecha de nacimiento de la persona" },
    visit: "La cita",
    visitHelp: "Con quién, cuándo, y dónde o por video.",
    decision: "La decisión, en una frase",
    decisionHelp: "Por ejemplo: ¿Me opero ahora o espero?",
    plan: "El plan que se propuso",
    planBy: "Quién lo propuso",
    matters: { self: "Lo que le importa a usted", carer: "Lo que le importa a la persona" },
    mattersHelp: {
      self: "Qué espera, qué teme, a qué no quisiera renunciar.",
      carer: "Qué espera, qué teme, a qué no quisiera renunciar la persona.",
    },
  },
  inOut: {
    heading: "Qué va dentro y qué queda fuera",
    in: "Dentro",
    out: "Fuera",
    private: (count) =>
      count === 0
        ? "Lo marcado como privado: nada hasta ahora"
        : count === 1
          ? "1 cosa marcada como privada"
          : `${count} cosas marcadas como privadas`,
    trust: "Las respuestas sobre la confianza en un doctor",
    noLink: "No se imprime ningún enlace ni código. El papel no abre nada aquí.",
    core: {
      safety: "Cuándo no esperar, en un cuadro al principio",
      decision: "La decisión, para cuándo, y cuánto se puede esperar sin riesgo",
      plan: "El plan que se propuso, y quién lo propuso",
      happened: (shown, all, isDrawn) => {
        const drawn = isDrawn ? ", con un dibujo" : "";
        if (all === 0) return "Lo que ha pasado: todavía nada anotado";
        if (shown < all) return `Lo que ha pasado: los últimos ${shown} de ${all} hechos${drawn}`;
        return `Lo que ha pasado: ${all === 1 ? "1 hecho" : `${all} hechos`}${drawn}`;
      },
      questions: (count) =>
        count === 0
          ? "Preguntas: todavía ninguna anotada"
          : count === 1
            ? "La pregunta que más importa, con espacio para escribir"
            : `Las ${count} preguntas que más importan, con espacio para escribir`,
      medicines: (shown, all, allergies) => {
        const taken = shown < all ? `${shown} de ${all} medicamentos` : `Medicamentos: ${all}`;
        return `${taken}, alergias: ${allergies}`;
      },
      records: (shown, all) =>
        shown < all
          ? `${shown} de ${all} documentos: ya están, en camino o faltan`
          : `Documentos, ya están, en camino o faltan: ${all}`,
      matters: { self: "Lo que le importa a usted", carer: "Lo que le importa a la persona" },
    },
    ticked: "Lo que está marcado abajo",
    notTicked: "Lo que no está marcado abajo",
    never: {
      doctor: [
        "Otros doctores en los que piensa, las palabras para llamadas, los motivos para preguntar",
        "Cartas sobre documentos que tardan, a doctores o sobre una decisión",
      ],
      companion: [
        "El plan y, en las primeras páginas, lo que ha pasado, los medicamentos y los documentos",
        "Otros doctores en los que piensa, las palabras para llamadas, los motivos para preguntar",
        "Cartas sobre documentos que tardan, a doctores o sobre una decisión",
      ],
    },
    lettersOut: (count) =>
      count === 1
        ? "1 carta, porque nombra algo privado"
        : `${count} cartas, porque nombran algo privado`,
    nameIn: "El nombre al principio",
    nameOut: "Un nombre: no se puso ninguno",
  },
  make: "Hacer la carpeta",
  past: {
    heading: "Carpetas hechas antes",
    none: "Ninguna todavía. Cada una que haga se queda aquí tal como estaba.",
    entry: (day, whom) => `${day}, para: ${whom}`,
    remove: (entry) => `Quitar la carpeta de ${entry}`,
  },
  marks: { yes: "(ya está)", part: "(en camino)", no: "(todavía no está)" },
  made: {
    title: "Carpeta",
    print: "Imprimir esta página",
    printHint: "Para imprimir, use la función de imprimir de su navegador.",
    pdf: "Descargar en PDF",
    change: "Hacer otra",
    asOf: (day) => `Hecha el ${day}. Se queda tal como estaba, aunque algo cambie después.`,
    sincePrivate:
      "Algo de esta carpeta se marcó como privado después de hacerla. Haga una nueva antes de entregarla.",
    pdfFailed:
      "El PDF no se pudo hacer en este momento. Puede imprimir esta página, o intentarlo otra vez en un minuto.",
  },
};
