import type { PublicPageWords } from "@/lib/content/interface-shape";

/** How the app works, in four steps. */
export const howItWorks: PublicPageWords["howItWorks"] = {
  title: "Cómo funciona",
  heading: "Cómo funciona",
  lede: "Cuatro pasos, unos cinco minutos. Puede parar en cualquier momento.",
  sections: [
    {
      id: "safe",
      heading: "1. ¿Se puede esperar sin peligro?",
      paragraphs: [
        "Algunas señales no pueden esperar a una segunda opinión. Por eso preguntamos primero por ellas. Si una corresponde, usted ve qué hacer ahora y a quién llamar.",
        "Puede abrir esta revisión desde cada página.",
      ],
    },
    {
      id: "questions",
      heading: "2. Unas preguntas",
      paragraphs: [
        "Ve un tema a la vez. Elige respuestas de una lista. No hay nada que escribir.",
        "“No sé” y “Prefiero no decirlo” también son respuestas. Nunca las contamos como un no.",
        "Guardamos a cada paso. Antes del final puede ver todas sus respuestas y cambiar cualquiera.",
      ],
    },
    {
      id: "answer",
      heading: "3. Su respuesta",
      paragraphs: ["Recibe una de seis respuestas:"],
      list: [
        "Primero la emergencia. No se puede esperar sin peligro.",
        "Sus respuestas dan buenos motivos para preguntar a un segundo doctor.",
        "Vale la pena considerarla.",
        "Hable primero con su doctor.",
        "No hay un motivo claro por ahora.",
        "Todavía no se puede saber. Entonces le decimos qué una o dos preguntas ayudarían.",
      ],
      after:
        "Abajo ve cada motivo, la respuesta suya de la que viene, y su fuente. También ve lo que habla en contra.",
    },
    {
      id: "next",
      heading: "4. Qué viene después",
      paragraphs: [
        "La página termina con lo que puede hacer ahora. Hay algo que siempre vale la pena preguntar a su doctor: “¿Cuánto tiempo se puede esperar sin peligro?”",
        "Mantenga un examen o una cita que ya tiene fecha, a menos que lo cambie el equipo médico que lo pidió. No deje de tomar un medicamento por su cuenta.",
      ],
    },
    {
      id: "open",
      heading: "Nada está oculto",
      paragraphs: [
        "Cada regla tiene una página que cualquiera puede leer: qué la activa, por qué, y su fuente.",
      ],
      links: [
        { href: "/rules", label: "Todas las reglas" },
        { href: "/methods", label: "Cómo las hicimos" },
      ],
    },
  ],
};
