import type { PrepareWords } from "../prepare-shape";
import { prepareHealthWords } from "./prepare-health";
import { prepareHistoryWords } from "./prepare-history";
import { prepareMedicinesWords } from "./prepare-medicines";
import { prepareOverviewWords } from "./prepare-overview";
import { roughDateWords } from "./rough-dates";

/** A day takes the article, a month and a year do not: "desde el 5 de marzo", "desde marzo". */
const the = (date: string): string => (/^\d{1,2} de /.test(date) ? `el ${date}` : date);

/** What the pages of history, medicines and health say. */
export const prepareWords: PrepareWords = {
  overview: prepareOverviewWords,
  history: prepareHistoryWords,
  medicines: prepareMedicinesWords,
  health: prepareHealthWords,
  dates: roughDateWords,
  noDate: "Sin fecha todavía",
  between: (from, until) => `Desde ${the(from)} hasta ${the(until)}`,
  since: (from) => `Desde ${the(from)}`,
  change: "Cambiar",
  changeOf: (name) => `Cambiar: ${name}`,
  removeOf: (name) => `Quitar: ${name}`,
  isPrivate: "Privado",
  lastAdded: "Lo último que agregó",
  bringBack: "Recuperar",
  isRemoved: "Esto se quitó. Puede recuperarlo.",
  backTo: {
    history: "Volver a la historia",
    medicines: "Volver a los medicamentos",
    health: "Volver a los datos de salud",
  },
  room: (left) => (left === 1 ? "Queda lugar para 1 más." : `Queda lugar para ${left} más.`),
};
