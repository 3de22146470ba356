import type { DecisionAidPageWords, DecisionAidWords } from "../decision-aid-shape";
import { knownFactsWords } from "./known-facts";
import { optionWords } from "./options";
import { quizWords } from "./quiz";
import { valuePairsWords } from "./values";

const lowerFirst = (text: string) => `${text}`.replace(/^./, (first) => first.toLowerCase());

const pages: DecisionAidPageWords = {
  options: {
    title: "Opciones",
    heading: { self: "Sus opciones, lado a lado", carer: "Las opciones, lado a lado" },
    lede: {
      self: "Cinco caminos, contados con el mismo detalle. Ninguno es el bueno para todos. Usted decide.",
      carer:
        "Cinco caminos, contados con el mismo detalle. Ninguno es el bueno para todos. Decide la persona, o usted si decide por ella.",
    },
    because: {
      self: "En este orden, porque usted dijo:",
      carer: "En este orden, por lo siguiente:",
    },
    reasons: {
      "choices-unclear": "no están claras las opciones, o qué tan bien funciona un tratamiento",
      reader: "ningún lector especialista vio las laminillas o las imágenes",
      "two-agree": "dos doctores lo vieron por separado y están de acuerdo",
      settled: "el diagnóstico es seguro y las cosas van bien",
      trust: "las cosas no son fáciles con el doctor, o no hay acuerdo",
      "not-specialist": "el doctor no es especialista en esto, o hace pocas de estas operaciones",
      insurer: "el seguro pide una segunda opinión",
      "under-way": "ya empezó un tratamiento",
    },
    leansTo: (what) => ({
      self: `para usted pesa más: ${lowerFirst(what)}`,
      carer: `para la persona pesa más: ${lowerFirst(what)}`,
    }),
    notAdvice: "El orden no es un consejo. Solo pone primero lo que va con estas palabras.",
    neutral: {
      self: "Están en un orden fijo, de lo que más pide hacer a lo que menos. El orden no es un consejo. Diga qué le importa, y el orden lo sigue.",
      carer:
        "Están en un orden fijo, de lo que más pide hacer a lo que menos. El orden no es un consejo. Diga qué le importa a la persona, y el orden lo sigue.",
    },
    fields: {
      what: "Qué es",
      good: "Lo bueno",
      hard: "Lo difícil",
      like: "Cómo es",
      telling: "Decirle al doctor",
      cost: "Costo y quién paga",
      time: "Cuánto tarda",
      skip: "Si se espera",
    },
    caption: "Las cinco opciones con las mismas líneas para cada una",
    rowHead: "De qué trata",
    pickTitle: "Comparar dos de ellas",
    pickFirst: "La primera",
    pickSecond: "La segunda",
    pick: "Comparar estas dos",
    all: "Ver las cinco",
    pickOther: "Elija dos que sean distintas.",
    keepDates: {
      self: "Con cualquier opción: mantenga las fechas que ya hay hasta que su equipo médico las cambie. No deje de tomar un medicamento por su cuenta.",
      carer:
        "Con cualquier opción: las fechas que ya hay siguen hasta que el equipo médico las cambie. Que la persona no deje de tomar un medicamento por su cuenta.",
    },
    sources: "En qué se apoya esto",
    checked: (day) => `Revisado el ${day}. Los tiempos y costos cambian según el lugar.`,
    toValues: { self: "Decir qué le importa", carer: "Decir qué le importa a la persona" },
    toKnown: "Ver lo que se sabe en números",
  },
  known: {
    title: "Lo que se sabe",
    heading: "Lo que se sabe, en números",
    lede: {
      self: "Lo que hallaron los estudios cuando la gente pidió una segunda opinión. Hablan de grupos. Ninguno puede decir cómo le irá a usted.",
      carer:
        "Lo que hallaron los estudios cuando la gente pidió una segunda opinión. Hablan de grupos. Ninguno puede decir cómo le irá a la persona.",
    },
    mayChange: "Puede cambiar algo",
    mayCost: "Puede costar algo",
    own: {
      self: "Para un problema como el suyo",
      carer: "Para un problema como el de la persona",
    },
    ownNone:
      "Hay más números para algunos tipos de problemas. Diga en las preguntas de qué se trata, y aquí se muestran.",
    nothing:
      "Aquí no hay ningún número revisado en el último año, así que no mostramos ninguno. Las otras páginas funcionan sin ellos.",
    share: (from, to) => {
      const one = (n: number) => (n === 0 ? "menos de 1" : n === 100 ? "casi todas" : String(n));
      return from === to ? one(from) : `${one(from)} a ${one(to)}`;
    },
    whoLabel: "Quiénes participaron",
    limitsLabel: "Lo que no muestra",
    source: (names) => `Fuente: ${names}`,
    checked: (day) => `Revisado el ${day}.`,
    keyChanged: "cambió",
    keyMaybe: "cambió en unos estudios y en otros no",
    keySame: "siguió igual",
    whyApart:
      "¿Por qué son tan distintos estos números? Cuando se mira a todos, pocos cambian. Cuando vienen quienes tienen algo poco claro, cambian muchos. Lo que vale para una persona no está en ninguno de los dos.",
    toOptions: "Ver las opciones lado a lado",
  },
  values: {
    title: "Lo que importa",
    heading: { self: "¿Qué le importa?", carer: "¿Qué le importa a la persona?" },
    lede: {
      self: "Ocho pares. En cada uno, marque qué lado pesa más para usted. Ninguna respuesta es mala, y puede dejar algunos sin marcar.",
      carer:
        "Ocho pares. En cada uno, marque qué lado pesa más para la persona, o según usted lo ve si decide por ella. Puede dejar algunos sin marcar.",
    },
    ask: (left, right) => `¿${left}, o ${lowerFirst(right)}?`,
    scale: {
      much: (what) => `Mucho más: ${lowerFirst(what)}`,
      some: (what) => `Un poco más: ${lowerFirst(what)}`,
      same: "Los dos igual",
    },
    ends: { much: "mucho más", some: "un poco", same: "igual" },
    save: "Guardar y ver las opciones",
    remove: "Borrar todo esto",
    paper: {
      self: "Da el orden de sus opciones. Una parte sale en la carpeta para la cita, en “Lo que me importa”.",
      carer:
        "Da el orden de las opciones. Una parte sale en la carpeta para la cita, en “Lo que le importa”.",
    },
    private: "Mantener esto privado",
    privateHelp: "No sale en lo que se imprime para otros.",
    leanNone: "Sin decir",
  },
  sure: {
    title: "Qué tan seguro ahora",
    heading: {
      self: "¿Cuánta seguridad siente ahora?",
      carer: "¿Cuánta seguridad siente la persona ahora?",
    },
    lede: {
      self: "Las mismas cuatro preguntas de antes, después de verlo todo. Es común tener dudas ante una decisión difícil.",
      carer:
        "Las mismas cuatro preguntas de antes, después de verlo todo. Responda según lo ve la persona, o según lo ve usted si decide por ella. Es común tener dudas.",
    },
    yes: "Sí",
    no: "No, o no sé",
    save: "Guardar y comparar",
    notSaid: "Sin decir",
    compareHeading: "Antes y ahora",
    settled: "Antes había duda. Ahora hay seguridad.",
    stillUnsure: "Había duda, y sigue. Muchas personas están en este punto.",
    newlyUnsure: "Antes había seguridad, y ahora no. Puede venir de saber más.",
    stillSure: "Había seguridad, y sigue.",
    nowSure: "Ahora hay seguridad.",
    nowUnsure: "Ahora no hay seguridad.",
    mayHelp: "Esto puede ayudar:",
    helps: {
      "/decide/options": "las opciones lado a lado",
      "/decide/known": "lo que se sabe, en números",
      "/decide/values": "ocho pares sobre lo que importa",
      "/prepare/companion": "alguien que le acompañe",
    },
    changesNothing: {
      self: "Esto no cambia su respuesta ni sus motivos. Es para que vea dónde está.",
      carer: "Esto no cambia la respuesta ni sus motivos. Muestra cómo están las cosas.",
    },
  },
  quiz: {
    title: "Tres preguntas",
    heading: "Tres preguntas sobre las segundas opiniones",
    lede: "Para ver rápido si quedó claro lo principal. No hay calificación, y nada se guarda si usted no lo dice.",
    answers: { yes: "Así es", no: "No es así", "not-sure": "No sé" },
    see: "Ver las respuestas",
    youSaid: (answer) => `Usted dijo: ${lowerFirst(answer)}.`,
    notSaid: "Esta quedó sin responder.",
    same: "Muchas personas lo ven como usted.",
    other: "Muchas personas lo ven como usted. Este es el otro lado.",
    open: "Es una buena respuesta.",
    truth: { yes: "Así es.", no: "No es así." },
    keep: "Guardar lo que dije",
    keepHelp: "Queda bajo llave, solo para usted.",
    kept: (day) => `Guardó esto el ${day}.`,
    remove: "Ya no guardarlo",
    again: "Empezar de nuevo",
    source: "Fuente",
  },
  ways: {
    heading: "Ayuda para decidir",
    options: "Cinco opciones lado a lado",
    known: "Lo que se sabe, en números",
    values: "Lo que importa: ocho pares",
    sure: "Cuánta seguridad hay ahora",
    quiz: "Tres preguntas para revisar",
  },
  onPaper: {
    some: (more, less) => `${more} importa un poco más que ${lowerFirst(less)}.`,
    much: (more, less) => `${more} importa mucho más que ${lowerFirst(less)}.`,
  },
};

/** Las palabras de la ayuda para decidir: páginas, opciones, números, pares y preguntas. */
export const decisionAidWords: DecisionAidWords = {
  pages,
  options: optionWords,
  facts: knownFactsWords,
  values: valuePairsWords,
  quiz: quizWords,
};
