import type { PrepareWords } from "../prepare-shape";

/** What the pages of the history say. */
export const prepareHistoryWords: PrepareWords["history"] = {
  title: "Historia",
  heading: { self: "Qué pasó y cuándo", carer: "Qué le pasó a la persona y cuándo" },
  lede: {
    self: "Escriba una línea para cada cosa que importa. Diga cuándo empezó, qué estudios hubo y qué probó. Con el mes o el año basta.",
    carer:
      "Escriba una línea para cada cosa que importa. Diga cuándo empezó, qué estudios hubo y qué se probó. Con el mes o el año basta.",
  },
  line: {
    label: "Agregue una línea y oprima Enter",
    help: "Como “primavera de 2024 mano dormida” o “resonancia, marzo de 2024”.",
  },
  dateHelp: "Como 2024, primavera de 2024, marzo de 2024 o 5 de marzo de 2024.",
  empty: {
    heading: "Todavía no hay nada aquí",
    text: {
      self: "Empiece con la primera señal de que algo andaba mal. Por ejemplo: “otoño de 2023 mano dormida una semana”.",
      carer:
        "Empiece con la primera señal de que algo andaba mal. Por ejemplo: “otoño de 2023 mano dormida una semana”.",
    },
  },
  list: "La lista",
  kinds: {
    milestone: "Hecho",
    symptom: "Síntoma",
    relapse: "Brote o recaída",
    test: "Prueba",
    treatment: "Tratamiento",
  },
  effect: (text) => `Qué efecto tuvo: ${text}`,
  addDate: "Agregar una fecha",
  editTitle: "Historia",
  editHeading: "Cambiar esta línea",
  fields: {
    title: { label: "Qué pasó" },
    type: { label: "Qué clase de cosa fue" },
    when: {
      label: "Cuándo",
      help: "Lo mejor que sepa: 2024, primavera de 2024, marzo de 2024 o 5 de marzo de 2024.",
    },
    until: { label: "Hasta cuándo", help: "Solo si duró un tiempo." },
    effect: {
      label: "Qué efecto tuvo",
      help: {
        self: "¿Ayudó? ¿Qué cambió para usted?",
        carer: "¿Ayudó? ¿Qué cambió para la persona?",
      },
    },
    note: { label: "Notas", help: "Qué tan fuerte fue. Qué lo mejoró o lo empeoró." },
  },
  picture: {
    heading: "El dibujo",
    label: (from, to) =>
      from === to
        ? `Un dibujo de lo que pasó en ${from}. La lista de abajo dice lo mismo en palabras.`
        : `Un dibujo de lo que pasó de ${from} a ${to}. La lista de abajo dice lo mismo en palabras.`,
    lanes: {
      milestone: "Hechos",
      symptom: "Síntomas",
      relapse: "Brotes y recaídas",
      test: "Pruebas",
      treatment: "Tratamientos",
    },
    medicines: "Medicamentos",
    moreMedicines: (count) =>
      count === 1
        ? "Hay 1 más en la página de medicamentos."
        : `Hay ${count} más en la página de medicamentos.`,
    today: "Hoy",
    together: (count) => `×${count}`,
    keyNumbers: "Un número es la línea con ese número en la lista de abajo.",
    keyTogether: "×3 quiere decir que tres cosas están muy juntas para verlas una por una.",
    keyLasted: "Una línea gruesa muestra cuánto duró.",
    keyUnsure: "Una línea fina muestra que la fecha es aproximada.",
    keyTaking: "Una flecha quiere decir que todavía se toma.",
    noDates: "El dibujo aparece con la primera fecha. Abra una línea y agregue una.",
  },
};
