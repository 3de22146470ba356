import type { CalendarWords, TimeWords } from "../time-shape";

/** The words of "Time": how long it is safe to wait, and what counts back from it. */
export const timeWords: TimeWords = {
  title: "Tiempo",
  heading: "¿Cuánto tiempo hay?",
  lede: {
    self: "Su doctor puede decir cuánto se puede esperar sin riesgo. Los demás días se cuentan hacia atrás desde ahí.",
    carer:
      "El doctor puede decir cuánto se puede esperar sin riesgo. Los demás días se cuentan hacia atrás desde ahí.",
  },
  known: {
    countsBack: (day) => `El último día es el ${day}.`,
    daysLeft: (days) =>
      days > 1
        ? `Faltan ${days} días.`
        : days === 1
          ? "Es mañana."
          : days === 0
            ? "Es hoy."
            : "Ese día ya pasó.",
    safe: (day) => `Se puede esperar sin riesgo hasta el ${day}.`,
    saidBy: (who) => `Lo dijo: ${who}.`,
    saidOn: (day) => `Se dijo el ${day}.`,
    notCounted: {
      self: "Todavía no hay un día. Ponga abajo lo que sabe. Un día basta para empezar.",
      carer: "Todavía no hay un día. Ponga abajo lo que se sabe. Un día basta para empezar.",
    },
    fromWhen: "Agregue el día en que se dijo ese número de días. Hasta entonces no los contamos.",
  },
  unknown: {
    heading: "Pregunte cuánto se puede esperar sin riesgo",
    text: {
      self: "No lo sabemos, y ningún sitio de internet lo sabe. Su doctor conoce su caso. Basta una llamada.",
      carer:
        "No lo sabemos, y ningún sitio de internet lo sabe. El doctor conoce el caso. Basta una llamada.",
    },
    sayHeading: "Palabras que puede usar",
    say: [
      {
        self: "“Quisiera una segunda opinión. ¿Cuántos días puede esperar esto sin riesgo?”",
        carer: "“Quisiéramos una segunda opinión. ¿Cuántos días puede esperar esto sin riesgo?”",
      },
      "“¿Qué lo haría urgente? ¿A quién llamamos entonces, también de noche?”",
      {
        self: "“¿Hay algo que pueda empezar ahora, mientras espero la otra opinión?”",
        carer: "“¿Hay algo que se pueda empezar ahora, mientras esperamos la otra opinión?”",
      },
    ],
    after: "Luego ponga la respuesta abajo, con el nombre de quien la dio.",
  },
  warnings: {
    "safe-over": {
      title: "Ya pasó el tiempo que se podía esperar",
      text: {
        self: "Llame hoy al consultorio de su doctor. Pregunte qué puede esperar y qué no.",
        carer: "Llame hoy al consultorio del doctor. Pregunte qué puede esperar y qué no.",
      },
    },
    "decision-over": {
      title: "Ya pasó el día de la decisión",
      text: "Si cambió, ponga el nuevo día. Si no, llame al consultorio y pregunte qué pasa ahora.",
    },
    "decision-after-safe": {
      title: "La decisión toca después de que termina el tiempo sin riesgo",
      text: "Contamos desde el día que llega primero. Pregunte al doctor cuál de los dos es el correcto.",
    },
    "consult-late": {
      title: "La otra opinión llega tarde",
      text: "Llega después del último día. Todavía puede ayudar, si uno de los dos días se puede mover.",
    },
    "no-time-for-visit": {
      title: "Casi no hay tiempo para una cita",
      text: "El último día está cerca. Puede que todavía sirva un camino más rápido.",
    },
    "job-late": {
      title: "No todo puede llegar a tiempo",
      text: "Aunque vaya rápido, esto puede llegar tarde:",
    },
    "job-tight": {
      title: "El tiempo es justo",
      text: "Puede llegar si va rápido. Pida esto primero:",
    },
    "due-late": {
      title: "Un día que usted puso es demasiado tarde",
      text: "Esto llegaría tarde:",
    },
  },
  helpHeading: "Qué podría ayudar",
  helps: {
    "call-doctor": {
      title: "Llame hoy al consultorio",
      text: "Diga que ya pasó el tiempo que le dieron. Pregunte: “¿Qué se puede esperar ahora sin riesgo, y hasta cuándo?”",
    },
    "ask-more-time": {
      title: "Pida más tiempo",
      text: "“Si decido una semana después, ¿qué cambia?” Muchas veces puede esperar. A veces no. Solo el doctor lo puede decir.",
    },
    "ask-sooner-visit": {
      title: "Pida una cita más pronto",
      text: "Pida a las dos oficinas que lo marquen como urgente. Pida que le llamen si alguien cancela.",
    },
    "ask-remote": {
      title: "Pida una cita por video o una respuesta por escrito",
      text: "Ahorra el viaje. Muchas veces se consigue más rápido.",
    },
    "ask-same-week": {
      title: "Pídalo para esta semana",
      text: "Llame. Diga el día de la cita. Pida recogerlo usted, o recibirlo por internet.",
    },
    "pathology-only": {
      title: "Pida solo otra lectura de las laminillas o imágenes",
      text: "Otro experto las puede leer sin una cita. Pide menos papeles y menos tiempo.",
    },
    "go-with-what-is-there": {
      title: "Vaya con lo que hay",
      text: "Pregunte a la nueva oficina qué documentos no pueden faltar. Lleve esos. Lo demás puede llegar después.",
    },
    "move-own-day": {
      title: "Mueva el día que puso",
      text: "Ábralo y ponga un día anterior.",
    },
  },
  timeline: {
    heading: "Día por día",
    lede: "Se cuenta hacia atrás desde el último día. Si ese día se mueve, todo se mueve.",
    today: "Hoy",
    inDays: (days) => (days === 1 ? "Mañana" : `En ${days} días`),
    passed: "Ya pasó",
    counted: {
      ask: "Pedir esto a más tardar este día",
      do: "Empezar esto a más tardar este día",
      receive: "Tener esto en mano",
      "records-there": "El nuevo doctor tiene todo el expediente",
      consult: "Ver al otro doctor a más tardar este día",
      decision: "Decidir",
    },
    set: {
      ask: "Pedir esto",
      do: "Usted planeó esto",
      receive: "Planea tener esto",
      "records-there": "El nuevo doctor tiene todo el expediente",
      consult: "La cita para la otra opinión",
      decision: "Toca decidir",
    },
    safeEnds: "Termina el tiempo que se podía esperar",
    written: "Toca la respuesta por escrito",
    more: (count) => (count === 1 ? "y uno más" : `y ${count} más`),
    how: "Dejamos dos días libres antes de la cita, para ver que todo llegó y que abre. Dejamos tres días libres después, para pensar y avisar a los dos doctores. Esos números son nuestros. Cuánto puede esperar la enfermedad no lo es.",
  },
  form: {
    heading: "Lo que sabe",
    lede: "Deje vacío lo que no sabe.",
    safe: "Cuánto se puede esperar sin riesgo",
    decision: "La decisión",
    visit: "La otra opinión",
    fields: {
      decisionOn: {
        label: "¿Cuándo toca decidir?",
        help: "Como el día de la operación, o el día en que empezaría el tratamiento.",
      },
      safeDays: {
        label: "¿Cuántos días sin riesgo dijo el doctor?",
        help: "Solo lo que dijo un doctor o una enfermera. Escriba un número, como 10.",
      },
      toldOn: { label: "¿Cuándo lo dijo?", help: "Los días se cuentan desde ahí." },
      safeUntil: {
        label: "O bien: ¿sin riesgo hasta qué día?",
        help: "Si le dijeron un día. Si están los dos, usamos el que llega primero.",
      },
      saidBy: { label: "¿Quién lo dijo?", help: "Un nombre, y de qué oficina." },
      consultOn: {
        label: "¿Cuándo es la cita?",
        help: "Si es una opinión por escrito: el día en que la prometieron.",
      },
      mode: { label: "¿Cómo?" },
      note: { label: "Nota" },
    },
    modes: {
      none: "Todavía sin elegir",
      "in-person": "En persona",
      video: "Por video",
      written: "Por escrito",
      "not-known": "No sé",
    },
    notANumber: "Escriba un número entero de días, como 10.",
    save: "Guardar estos días",
  },
  neverStop: {
    self: "Mientras espera: siga con sus medicamentos como se acordó. Mantenga las pruebas que ya tienen fecha.",
    carer:
      "Mientras esperan: los medicamentos siguen como se acordó. Las pruebas que ya tienen fecha se mantienen.",
  },
  toCalendar: "Ver todas las fechas, o ponerlas en un calendario",
};

/** The words of the calendar page and of the file. */
export const calendarWords: CalendarWords = {
  title: "Fechas",
  heading: "Todas sus fechas",
  lede: "Cada día puesto o contado, en orden.",
  empty: {
    heading: "Todavía no hay fechas",
    text: "Ponga un día que sepa. Los demás se cuentan hacia atrás desde ahí.",
    link: "Poner lo que sabe",
  },
  listHeading: "Próximas",
  past: "Pasadas",
  file: {
    heading: "Póngalas en un calendario",
    text: "Recibe un archivo. Ábralo, y su teléfono o computadora agrega las fechas. El archivo se queda con usted. No se lo mandamos a nadie.",
    titles: "Qué dicen las fechas",
    neutral: "Solo “Recordatorio”",
    neutralHelp: (sample) =>
      `Otras personas que ven el calendario no se enteran de nada. Dice “${sample}”.`,
    plain: "De qué se trata",
    plainHelp:
      "Como el nombre de un documento. Lo que guarda como privado sigue como “Recordatorio”.",
    button: "Descargar el archivo",
    again:
      "Si un día se mueve, descargue el archivo otra vez. Pone al día las mismas fechas y no repite ninguna. Las de cosas ya hechas se quedan hasta que usted las borre.",
  },
  neutralTitle: "Recordatorio",
  calendarName: "Recordatorios",
  titleOf: {
    ask: (what) => `Pedir: ${what}`,
    do: (what) => `Empezar: ${what}`,
    due: (what) => what,
    receive: (what) => `Ya tocaría tener: ${what}`,
    recordsThere: "El nuevo doctor tiene todo el expediente",
    consultBy: "Último buen día para la otra opinión",
    consult: "Cita para la otra opinión",
    written: "Toca la respuesta por escrito",
    decision: "Toca decidir",
    safeEnds: "Termina el tiempo que se podía esperar",
    answerDue: (what) => `Por ley, toca una respuesta: ${what}`,
    extensionEnds: (what) => `Por ley, el último día: ${what}`,
    askMany: (count) => (count === 1 ? "Pedir 1 documento" : `Pedir ${count} documentos`),
    doMany: (count) =>
      count === 1 ? "Empezar 1 cosa de la lista" : `Empezar ${count} cosas de la lista`,
    answersDue: (count) =>
      count === 1 ? "Por ley, toca 1 respuesta" : `Por ley, tocan ${count} respuestas`,
  },
};
