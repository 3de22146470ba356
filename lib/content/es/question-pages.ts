import type { QuestionPagesWords } from "../question-pages-shape";

/** What the pages of the questions say. */
export const questionPagesWords: QuestionPagesWords = {
  title: "Preguntas",
  heading: { self: "Preguntas para hacer", carer: "Preguntas para hacer por la persona" },
  lede: {
    self: "En una cita caben unas cinco. Dígalas con sus propias palabras, y anote lo que oiga.",
    carer:
      "En una cita caben unas cinco. Dígalas con palabras claras, y anote lo que diga el doctor.",
  },
  first: {
    heading: "Primero, las preguntas clave",
    lede: {
      self: "Estas cinco destacan por lo que nos dijo. Cámbielas como quiera.",
      carer: "Estas cinco destacan por las respuestas. Cámbielas como quiera.",
    },
    general: {
      self: "Estas cinco sirven en casi todos los casos. Conteste unas preguntas, y la lista se acerca más a usted.",
      carer:
        "Estas cinco sirven en casi todos los casos. Conteste unas preguntas, y la lista se acerca más a la persona.",
    },
    answerFirst: "Contestar las preguntas",
  },
  rest: { heading: "Si hay tiempo", lede: "En orden, según su tema." },
  topics: {
    own: { self: "Las suyas", carer: "Las de usted para la persona" },
    diagnosis: "Qué es",
    options: "Las opciones",
    expect: "Qué esperar",
    experience: "La experiencia del doctor",
    monitoring: "Exámenes y controles",
    trials: "Ensayos clínicos y tratamientos nuevos",
    life: { self: "Su vida con esto", carer: "La vida de la persona con esto" },
    "next-steps": "Qué pasa después",
  },
  row: {
    why: "Por qué preguntar",
    forEveryone: "Es bueno preguntarlo en casi todos los casos.",
    own: { self: "Una pregunta suya.", carer: "Una pregunta que usted agregó." },
    asked: "Ya se hizo",
    askedOn: (day) => `Se hizo el ${day}`,
    unresolved: "Ya se hizo, y todavía no hay respuesta",
    private: "Privado",
    retired: "Esta pregunta ya no está en nuestra lista. Lo que anotó se queda guardado.",
    more: "Más",
    moreOf: (question) => `Más sobre: ${question}`,
    answer: "Anotar la respuesta",
    hide: "Ocultar",
    markAsked: "Ya se hizo",
    markAnswered: "Ya tiene respuesta",
    putBack: "Devolver a la lista",
    backOnList: "De vuelta en la lista",
    drag: "Arrastrar para mover",
  },
  moves: {
    up: "Subir",
    down: "Bajar",
    in: "Preguntar primero",
    out: "Fuera de las cinco primeras",
  },
  act: (act, question) => `${act}: ${question}`,
  placeFirst: (at, of) => `Ahora es la ${at} de las ${of} primeras.`,
  placeRest: (topic, at, of) => `Ahora es la ${at} de ${of} en “${topic}”.`,
  order: {
    title: "Cómo cambiar el orden",
    text: "Use Subir y Bajar, o arrastre una pregunta por sus puntos. Con un teclado, mantenga Alt y oprima una flecha.",
  },
  add: {
    label: { self: "Agregar una pregunta suya", carer: "Agregar una pregunta de usted" },
    help: "Una línea, y después Enter.",
    button: "Agregar",
    almostFull: (left) => (left === 1 ? "Hay lugar para 1 más." : `Hay lugar para ${left} más.`),
    full: (most) => `Hay lugar para ${most} preguntas suyas. Quite una para agregar otra.`,
  },
  bank: {
    heading: "Todas las preguntas",
    lede: (count) =>
      count === 1
        ? "1 pregunta más, por tema. Agregue la que le sirva."
        : `${count} preguntas más, por tema. Agregue las que le sirvan.`,
    topic: (topic, count) => `${topic} (${count})`,
    others: "Para otros problemas de salud",
    add: "Agregar a la lista",
    allListed: "Todas estas ya están en la lista.",
  },
  answered: { heading: (count) => `Con respuesta (${count})`, said: "dijo" },
  hidden: { heading: (count) => `Ocultas (${count})` },
  one: {
    title: "Pregunta",
    back: "Todas las preguntas para hacer",
    whyHeading: "Por qué esta",
    bankWords: "Como la decimos nosotros",
    wording: { self: "Con sus propias palabras", carer: "Con sus propias palabras" },
    wordingHelp: "Si lo deja vacío, se quedan nuestras palabras.",
    ownWording: "La pregunta",
    doctor: "¿Para qué doctor es?",
    doctorHelp: "Un nombre, o “los dos”.",
    stands: "Cómo va",
    statuses: {
      open: "Falta preguntarla",
      asked: "Ya se hizo, falta la respuesta",
      answered: "Con respuesta",
      hidden: "Oculta",
    },
    askedOn: "Día en que se hizo",
    answers: "Lo que dijeron",
    answersLede: "Con las palabras del doctor, como usted las recuerde. Puede ser corto.",
    doctorName: (at) => (at === 1 ? "Doctor" : at === 2 ? "Segundo doctor" : "Tercer doctor"),
    doctorSaid: (at) =>
      at === 1
        ? "Lo que dijo este doctor"
        : at === 2
          ? "Lo que dijo el segundo doctor"
          : "Lo que dijo el tercer doctor",
    moreAnswers: "La respuesta de otro doctor",
    remove: "Quitar esta pregunta",
    nothingThere: "Nada",
    privateYes: "Privado",
    privateNo: "No es privado",
  },
  print: { answer: "Respuesta" },
};
