import type { PrepareWords } from "../prepare-shape";

/** What the overview of this stage says. */
export const prepareOverviewWords: PrepareWords["overview"] = {
  title: "Preparar",
  heading: { self: "Prepararse para la cita", carer: "Preparar la cita de la persona" },
  lede: {
    self: "Un doctor nuevo todavía no le conoce. Una historia corta de lo que pasó ahorra tiempo. Así no se repiten pruebas. Empiece por donde quiera. Bastan unas líneas.",
    carer:
      "Un doctor nuevo todavía no conoce a la persona. Una historia corta de lo que pasó ahorra tiempo. Así no se repiten pruebas. Empiece por donde quiera. Bastan unas líneas.",
  },
  parts: {
    history: {
      name: "Qué pasó y cuándo",
      why: {
        self: "Cuándo empezó, cómo siguió, qué probó y si ayudó. Basta una fecha aproximada.",
        carer: "Cuándo empezó, cómo siguió, qué se probó y si ayudó. Basta una fecha aproximada.",
      },
      start: "Escribir la primera línea",
      goOn: "Abrir la historia",
    },
    medicines: {
      name: "Medicamentos",
      why: {
        self: "Lo que toma ahora y lo que tomó antes, con la dosis y los efectos secundarios.",
        carer: "Lo que toma ahora y lo que tomó antes, con la dosis y los efectos secundarios.",
      },
      start: "Escribir el primer medicamento",
      goOn: "Abrir los medicamentos",
    },
    health: {
      name: "Otros datos de salud",
      why: "Alergias, otras enfermedades, operaciones y lo que hay en la familia.",
      start: "Empezar con las alergias",
      goOn: "Abrir los datos de salud",
    },
    questions: {
      name: "Preguntas",
      why: {
        self: "Elija unas pocas, las que más le importan. Así no se queda ninguna fuera.",
        carer:
          "Elija unas pocas, las que más le importan a la persona. Así no se queda ninguna fuera.",
      },
      start: "Ver las preguntas",
      goOn: "Abrir las preguntas",
    },
    companion: {
      name: "Alguien que acompañe",
      why: {
        self: "Otro par de oídos. Esa persona puede tomar notas mientras usted habla.",
        carer: "Otro par de oídos. Usted puede tomar notas mientras la persona habla.",
      },
      start: "Ver cómo puede ayudar",
      goOn: "Abrir las notas",
    },
  },
  nothingYet: "Todavía no hay nada aquí",
  ready: "Empezado",
  counts: {
    history: (count) => (count === 1 ? "1 cosa" : `${count} cosas`),
    withoutDate: (count) =>
      count === 1 ? "1 todavía no tiene fecha" : `${count} todavía no tienen fecha`,
    medicines: (taking, stopped) => {
      const now = taking === 1 ? "1 se toma ahora" : `${taking} se toman ahora`;
      if (stopped === 0) return now;
      return stopped === 1 ? `${now}, 1 suspendido` : `${now}, ${stopped} suspendidos`;
    },
    health: (count) => (count === 1 ? "1 dato" : `${count} datos`),
    healthOpen: (names) => `Todavía nada sobre: ${names}`,
    questions: (count) => (count === 1 ? "1 pregunta" : `${count} preguntas`),
    companion: "Hay algunas notas",
  },
};
