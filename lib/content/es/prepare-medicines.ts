import type { PrepareWords } from "../prepare-shape";

/** A day takes the article, a month and a year do not: "hasta el 5 de marzo", "hasta marzo". */
const the = (date: string): string => (/^\d{1,2} de /.test(date) ? `el ${date}` : date);

/** What the pages of the medicines say. */
export const prepareMedicinesWords: PrepareWords["medicines"] = {
  title: "Medicamentos",
  heading: { self: "Sus medicamentos", carer: "Los medicamentos de la persona" },
  lede: {
    self: "Lo que toma ahora, y lo que tomó antes para esto. También cuentan gotas, cremas, vitaminas y hierbas.",
    carer:
      "Lo que toma ahora, y lo que tomó antes para esto. También cuentan gotas, cremas, vitaminas y hierbas.",
  },
  line: {
    label: "Agregue un medicamento y oprima Enter",
    help: "Como “metformina 500 mg dos veces al día desde 2021”. Basta el nombre.",
  },
  empty: {
    heading: "Todavía no hay nada aquí",
    text: {
      self: "Tome las cajas que tiene en casa y copie el nombre y la dosis. Por ejemplo: “vitamina D 1000 UI diario”.",
      carer:
        "Tome las cajas que la persona tiene en casa y copie el nombre y la dosis. Por ejemplo: “vitamina D 1000 UI diario”.",
    },
  },
  now: "Ahora",
  stopped: "Antes",
  noneNow: "Ninguno ahora.",
  statuses: {
    taking: { self: "Lo tomo ahora", carer: "Lo toma ahora" },
    stopped: { self: "Lo tomé antes", carer: "Lo tomó antes" },
  },
  stoppedWhen: (date) => `Hasta ${the(date)}`,
  sideEffects: (text) => `Efectos secundarios: ${text}`,
  whyStopped: (text) => `Por qué terminó: ${text}`,
  editTitle: "Medicamentos",
  editHeading: "Cambiar este medicamento",
  fields: {
    name: { label: "Nombre" },
    dose: { label: "Dosis", help: "Como dice la caja: 20 mg o 2 tabletas." },
    often: { label: "Cada cuánto", help: "Como dos veces al día, o por la noche." },
    status: { label: "Ahora o antes" },
    start: {
      label: "Desde cuándo",
      help: "Lo mejor que sepa: 2024, primavera de 2024 o marzo de 2024.",
    },
    stop: { label: "Hasta cuándo", help: "Solo si terminó." },
    "why-stopped": {
      label: "Por qué terminó",
      help: "Como efectos secundarios, el costo, o que no ayudó.",
    },
    "side-effects": {
      label: "Efectos secundarios",
      help: {
        self: "Qué sintió, qué tan fuerte fue y si se lo dijo a un doctor.",
        carer: "Qué sintió la persona, qué tan fuerte fue y si lo supo un doctor.",
      },
    },
    note: { label: "Notas" },
  },
};
