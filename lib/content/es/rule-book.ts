import type { RuleBookWords } from "../rule-book-shape";

/** The words of the open rule book beside the rules: search, examples, trying out, changes. */
export const ruleBookWords: RuleBookWords = {
  search: {
    label: "Buscar una regla",
    help: "Una palabra, como “imagen” o “confianza”, o un nombre, como “T5”.",
    domain: "Parte",
    everyDomain: "Todas las partes",
    button: "Buscar",
    found: (count) => (count === 1 ? "Hay 1 regla." : `Hay ${count} reglas.`),
    none: "Ninguna regla tiene esa palabra. Pruebe con una más corta, o mire todas.",
    showAll: "Ver todas las reglas",
  },
  examples: {
    heading: "Ejemplos",
    intro:
      "Cada uno es lo que alguien podría contestar, y lo que dice la regla. En lo que no se nombra aquí, nada habla a favor de otra opinión. Un programa los revisa cada vez que algo cambia.",
    outcome: {
      true: "Se cumple",
      false: "No se cumple",
      unknown: "No se puede saber",
    },
    nothing: "Nada que hable a favor de otra opinión",
    notAnswered: "sin respuesta",
    leftOpen: "y la lista queda abierta",
  },
  tryIt: {
    title: (label) => `Probar la regla ${label}`,
    heading: "Pruebe la regla",
    lede: "Cambie las respuestas y vea qué dice la regla. No se guarda nada, y sus propias respuestas quedan como están.",
    link: "Pruébela: cambie las respuestas y vea",
    button: "Ver qué dice",
    back: (name) => `Volver a ${name}`,
    closed: "El cuestionario pregunta esto solo después de algunas de las respuestas de arriba.",
    says: {
      true: { heading: "Se cumple", text: "Con estas respuestas, la regla es un motivo." },
      false: { heading: "No se cumple", text: "Con estas respuestas, la regla no es un motivo." },
      unknown: {
        heading: "No se puede saber",
        text: "Estas respuestas lo dejan abierto. Eso nunca se toma como un no.",
      },
    },
    because: "Las respuestas que lo deciden",
    settledBy: "Una respuesta a una de estas preguntas podría aclararlo",
    problem: "Estas respuestas no van juntas. Todavía no se probó nada. Por favor, mire:",
    problemWith: (question) => `${question} Elija opciones que vayan juntas.`,
  },
  changes: {
    title: "Qué cambió",
    heading: "Qué cambió y cuándo",
    lede: "Cada versión de las reglas, la más nueva primero. Una regla que no se nombra sigue igual.",
    link: "Qué cambió, versión por versión",
    version: (version) => `Reglas, versión ${version}`,
    kind: {
      "first-version": "Nueva",
      condition: "Cambió la prueba",
      tier: "Cambió la fuerza",
      sources: "Cambiaron las fuentes",
      words: "Cambiaron las palabras",
      retired: "Retirada",
    },
    firstVersion: (count) => `La primera versión, con ${count} reglas.`,
    data: "Todas las reglas están también como datos, para programas.",
    dataLink: "Las reglas como datos",
  },
};
