import { howItWorks } from "@/lib/content/es/how-it-works";
import { methods } from "@/lib/content/es/methods";
import { privacy } from "@/lib/content/es/privacy";
import type { PublicPageWords } from "@/lib/content/interface-shape";

/** The words of the public pages. */
export const publicPageWords: PublicPageWords = {
  landing: {
    heading: "¿Vale la pena pedir una segunda opinión?",
    lede: "¿Tiene dudas sobre lo que tiene, o sobre el plan? Conteste unas preguntas sencillas. Recibe una respuesta honesta, con sus motivos.",
    start: "Empezar",
    goOn: "Ya estuve aquí",
    emergencyHead: "Si esto es una emergencia,",
    emergency: "no espere a esta página. En los Estados Unidos, llame al 911.",
    does: {
      id: "does",
      heading: "Lo que hace",
      list: [
        "Primero revisa si se puede esperar sin peligro.",
        "Pregunta por su situación, una cosa pequeña a la vez. “No sé” siempre es una buena respuesta.",
        "Le dice a qué apuntan sus respuestas, y por qué. También le dice qué habla en contra, y qué no pudo saber.",
        "Puede decir “sin un motivo claro por ahora”. Esa es una respuesta de verdad.",
      ],
    },
    doesNot: {
      id: "does-not",
      heading: "Lo que no hace",
      list: [
        "Nunca dice qué enfermedad tiene usted.",
        "Nunca le dice qué tratamiento tomar o dejar.",
        "No es para emergencias.",
        "No reemplaza a su doctor. Usted decide.",
      ],
    },
    carer: {
      id: "carer",
      heading: "¿Viene por otra persona?",
      paragraphs: [
        "Puede contestar por una persona que cuida. Al empezar le preguntamos quién es usted, y las preguntas cambian según el caso.",
      ],
    },
    besideLabel: "Conviene saber",
    facts: ["Unos cinco minutos", "Sin cuenta", "Sin costo", "Privado"],
    privacy: {
      id: "private",
      heading: "Lo que contesta es privado",
      paragraphs: [
        "No da su nombre. Sus respuestas quedan bajo llave antes de guardarse, y puede borrarlas en cualquier momento.",
      ],
      links: [
        { href: "/privacy", label: "Cómo tratamos sus datos de salud" },
        { href: "/how-it-works", label: "Cómo funciona" },
      ],
    },
    exampleHeading: "Cómo se ve una respuesta",
    exampleIntro:
      "“Sus respuestas dan buenos motivos para preguntar a un segundo doctor.” De aquí vienen los motivos, en un ejemplo inventado:",
    exampleCaption: "Un ejemplo inventado: qué tan fuertes son los motivos, por tema",
    exampleHeads: { label: "Tema", word: "Qué tan fuerte" },
    exampleRows: [
      { id: "diagnosis", label: "Diagnóstico", filled: 3, word: "fuerte" },
      { id: "tests", label: "Exámenes", filled: 2, word: "mediano" },
      { id: "treatment-risk", label: "Tratamiento", filled: 1, word: "leve" },
      { id: "trust", label: "Confianza", filled: 0, word: "ninguno" },
    ],
  },
  howItWorks,
  privacy,
  methods,
  sources: {
    title: "Fuentes",
    heading: "De dónde viene",
    lede: "Cada motivo nombra su fuente. Esta es la lista completa. La mayoría se leyó en parte, no de la primera a la última página. Casi todas están en inglés.",
    noYear: "sin año",
    kinds: {
      study: "Estudios",
      review: "Revisiones de estudios",
      guidance: "Guías para la atención",
      label: "Avisos sobre medicamentos",
      "patient-guide": "Guías para pacientes",
      insurer: "Seguros",
      article: "Artículos de salud que nos dieron la primera lista (no son prueba)",
      news: "Noticias",
      house: "Decisiones nuestras",
    },
  },
  notSaved: {
    title: "No se guardó",
    heading: "Esa página se abrió para otra persona",
    lede: "Desde entonces, otra persona empezó en este navegador. Por eso no se guardó, cambió ni borró nada.",
    typed: {
      heading: "Lo que se escribió allí",
      text: "Copie lo que quiera guardar. Se ve aquí por 15 minutos, o hasta que otra página guarde algo.",
    },
    none: "Lo que se marcó allí no se guardó.",
    goOn: "Seguir con la visita abierta ahora",
  },
  ended: {
    title: "Empezar de nuevo",
    heading: "Esta visita terminó",
    lede: "Ya no podemos abrir lo que se guardó en ella. Así nadie más que use este aparato puede abrirlo.",
    why: [
      "En un aparato compartido, una visita termina después de 10 minutos sin uso, y cuando usted sale. Lo guardado se borra.",
      "En su propio aparato, termina 30 días después de la última visita, o cuando usted borra todo.",
      "Lo que eligió en la última página no se guardó. Puede empezar de nuevo. Toma unos cinco minutos.",
    ],
    again: "Empezar de nuevo",
  },
  leave: {
    title: "Enlaces",
    heading: "¿A dónde?",
    places: [
      { href: "https://www.google.com/", label: "Buscar" },
      { href: "https://www.weather.gov/", label: "El tiempo (en inglés)" },
      { href: "https://www.bbc.com/news", label: "Noticias (en inglés)" },
    ],
    historyHeading: "Sobre este navegador",
    history:
      "Este navegador todavía muestra la lista de las páginas que se abrieron. Para borrarla, abra el menú y busque “Historial”.",
  },
};
