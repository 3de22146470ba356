import type { HomeWords } from "../home-shape";

/** The words of the home page: where you are, the next thing, the dates, the records. */
export const homeWords: HomeWords = {
  title: "Inicio",
  heading: { self: "Dónde está usted", carer: "Cómo van las cosas" },
  nextLabel: "El próximo paso",
  next: {
    "call-doctor": {
      title: "Llame hoy al consultorio",
      text: "Ya pasó el tiempo que se podía esperar. Pregunte qué puede esperar y qué no.",
      button: "Ver qué decir",
    },
    start: {
      title: "Empiece aquí",
      text: {
        self: "Conteste unas preguntas. Recibe una respuesta honesta con sus motivos. Y un plan, si lo quiere.",
        carer:
          "Conteste unas preguntas. Hay una respuesta honesta con sus motivos. Y un plan, si lo quieren.",
      },
      button: "Empezar con las preguntas",
    },
    "finish-questions": {
      title: "Siga con las preguntas",
      text: "Lo que contestó está guardado. Faltan unos minutos.",
      button: "Seguir",
    },
    "after-visit": {
      title: { self: "¿Cómo le fue en la cita?", carer: "¿Cómo fue la cita?" },
      text: "Anote lo que se dijo, ahora que lo recuerda bien. Empiece por las preguntas que llevó.",
      button: "Anotar las respuestas",
    },
    "get-ready": {
      title: "La cita está cerca",
      text: "Mire una vez más lo que lleva: las preguntas, los documentos, la lista de medicamentos.",
      button: "Prepararse",
    },
    "chase-record": {
      title: "Algo que pidió no ha llegado",
      text: "Llame y pregunte dónde está. La página de este documento tiene las palabras para la llamada.",
      button: "Ver qué falta",
    },
    "late-task": {
      title: "Ya pasó un día que usted puso",
      text: "Hágalo ahora, o ponga otro día.",
      button: "Abrir",
    },
    "ask-how-long": {
      title: "Pregunte cuánto se puede esperar sin riesgo",
      text: {
        self: "Basta una llamada al consultorio de su doctor. Los demás días se cuentan desde esa respuesta.",
        carer: "Basta una llamada al consultorio. Los demás días se cuentan desde esa respuesta.",
      },
      button: "Ver qué decir",
    },
    "choose-who": {
      title: "Elija a quién preguntar",
      text: "Ocho formas de encontrar a otro doctor, y una hoja para comparar hasta seis.",
      button: "Elegir a quién preguntar",
    },
    "ask-records": {
      title: "Pida los documentos médicos",
      text: "Es lo que más tarda. Algunos lugares piden su propio formulario. Puede pedir varios a la vez.",
      button: "Ver cuáles pedir",
    },
    "set-visit": {
      title: "Ponga el día de la cita",
      text: "Así cada documento tiene un día para llegar.",
      button: "Poner el día",
    },
    "task-soon": {
      title: "Toca pronto",
      text: "Es lo que sigue en la lista.",
      button: "Abrir",
    },
    "pick-questions": {
      title: "Elija las preguntas que importan",
      text: "Pusimos primero las más probables. Cinco bastan para una cita.",
      button: "Elegir preguntas",
    },
    "write-history": {
      title: "Anote lo que ha pasado hasta ahora",
      text: "Una línea para cada cosa. Basta una fecha aproximada.",
      button: "Empezar con una línea",
    },
    "next-task": {
      title: "Lo que sigue en la lista",
      text: "Hágalo cuando tenga un momento tranquilo.",
      button: "Abrir",
    },
    wait: {
      title: "Hoy no hay nada que hacer",
      text: "Lo que pidió está en camino. Aquí le avisamos si algo se retrasa.",
      button: null,
    },
    rest: {
      title: "No hay nada que hacer por ahora",
      text: {
        self: "Está hecho todo lo que sabemos. Lo que usted guardó se queda aquí.",
        carer: "Está hecho todo lo que sabemos. Lo que está guardado se queda aquí.",
      },
      button: null,
    },
  },
  dates: {
    heading: "Próximas fechas",
    none: "Todavía no hay fechas. Un día que sepa basta para empezar.",
    setDays: "Poner un día",
    all: "Ver todas las fechas",
  },
  records: {
    heading: "Expediente",
    here: (here, total) =>
      here === 1 ? `Ya está 1 de ${total} documentos.` : `Ya están ${here} de ${total} documentos.`,
    asked: (count) => (count === 1 ? "Uno está en camino." : `${count} están en camino.`),
    late: (count) => (count === 1 ? "Uno está retrasado." : `${count} están retrasados.`),
    toAsk: (count) => (count === 1 ? "Falta pedir uno." : `Falta pedir ${count}.`),
    none: "Cada documento que pide un segundo doctor, y dónde conseguirlo.",
    open: "Ir al expediente",
  },
  way: {
    heading: "Todo el camino",
    stages: {
      decide: {
        name: "Decidir",
        none: "¿Conviene pedir una segunda opinión? Todavía sin respuesta.",
      },
      plan: { name: "Plan", none: "Qué hacer, a quién preguntar y para cuándo." },
      records: { name: "Expediente", none: "Lo que el otro doctor va a querer ver." },
      prepare: { name: "Preparar", none: "Historia, medicamentos y preguntas para la cita." },
    },
    decide: {
      begun: "Algunas preguntas ya tienen respuesta.",
      clear: "Listo. Sin un motivo claro por ahora.",
      reasons: "Listo, con motivos.",
    },
    tasks: (open, done) =>
      open === 0
        ? "No queda nada por hacer."
        : done === 0
          ? `${open} por hacer.`
          : done === 1
            ? `${open} por hacer, 1 ya está.`
            : `${open} por hacer, ${done} ya están.`,
    candidates: (count) =>
      count === 1 ? "Un nombre para preguntar." : `${count} nombres para preguntar.`,
    records: (here, total) => `${here} de ${total} aquí.`,
    questions: (count) => (count === 1 ? "Una pregunta elegida." : `${count} preguntas elegidas.`),
    history: (count) => (count === 1 ? "Una línea de historia." : `${count} líneas de historia.`),
    medicines: (count) => (count === 1 ? "Un medicamento." : `${count} medicamentos.`),
  },
};
