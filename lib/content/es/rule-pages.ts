import type { RulePageWords } from "../rule-page-shape";
import { longDate } from "./dates";

/** The words of the public rule book. */
export const rulePageWords: RulePageWords = {
  list: {
    title: "Reglas",
    heading: "Las reglas detrás de cada respuesta",
    lede: "Cada motivo que damos viene de una de estas reglas. Puede leer cuándo se cumple, de dónde viene y cómo la usamos.",
    tiersHeading: "Qué tan fuerte es un motivo",
    retiredHeading: "Reglas que retiramos",
    version: (version) => `Versión ${version} de las reglas`,
  },
  name: (label) => `Regla ${label}`,
  place: (name, domain) => `${name} · ${domain}`,
  date: longDate,
  tier: {
    S: {
      name: "Fuerte",
      means: "Un motivo así basta para “buenos motivos para preguntar a un segundo doctor”.",
    },
    M: {
      name: "Mediano",
      means:
        "Dos motivos así bastan para “buenos motivos”. Dos formas de un mismo motivo cuentan una vez. Uno solo da “vale la pena considerarla”, o lleva a una charla si su propio doctor puede aclarar la duda.",
    },
    L: {
      name: "Leve",
      means: "Se suma a otros motivos. Solo, lleva primero a una charla con su propio doctor.",
    },
  },
  points: (points) => (points === 1 ? "1 punto" : `${points} puntos`),
  strength: "Qué tan fuerte es",
  editorial:
    "Nosotros elegimos qué tan fuerte es cada motivo. Ningún estudio ha mostrado cuánto debe contar cada uno, y ningún profesional de la salud ha firmado las reglas todavía. Los puntos ponen los motivos en orden. Nunca deciden la respuesta.",
  why: "Por qué importa",
  when: "Cuándo se cumple",
  exact: "La prueba exacta",
  exactIntro:
    "Esta es la regla misma, en las palabras de las preguntas. Una pregunta sin respuesta, o con la respuesta “no sé”, nunca se lee como un no.",
  exactIntroSure:
    "Esta es la regla misma, en las palabras de las preguntas. Vienen de la prueba SURE, que lee “no sé” como un no. Una pregunta sin respuesta, o con la respuesta “prefiero no decirlo”, nunca se lee como un no.",
  all: "Todo esto",
  any: "Al menos una de estas cosas",
  none: "Ninguna de estas cosas",
  notAll: "No todo esto a la vez",
  atLeast: (count) =>
    count === 1 ? "Al menos 1 de estas cosas" : `Al menos ${count} de estas cosas`,
  inOrder: "Dos pasos, en este orden",
  pending: "“No se puede saber” mientras esto sea así, o pueda serlo",
  otherwise: "Si no, se cumple cuando",
  or: "o",
  asData: "Lo mismo, con los códigos de la interfaz pública",
  suggests: "A qué lleva",
  tasks: "Cosas por hacer",
  records: "Documentos por reunir",
  questions: "Preguntas para hacer",
  sources: "De dónde viene",
  year: (year) => (year === null ? "(sin año)" : `(${year})`),
  dates: "Revisiones y cambios",
  reviewed: (date) => `Comparada con sus fuentes por última vez el ${date}.`,
  change: {
    "first-version": (version) => `Primera versión (versión ${version} de las reglas).`,
    condition: (version) => `Cambió la prueba (versión ${version} de las reglas).`,
    tier: (version) => `Cambió su fuerza (versión ${version} de las reglas).`,
    sources: (version) => `Cambiaron sus fuentes (versión ${version} de las reglas).`,
    words: (version) => `Cambiaron sus palabras (versión ${version} de las reglas).`,
    retired: (version) => `Retirada (versión ${version} de las reglas).`,
  },
  related: "Reglas cercanas a esta",
  closerFormOf: "Dice con más detalle un caso de:",
  closerForms: "Un caso de esta regla se dice con más detalle en:",
  sameTrigger: "Va junto a:",
  countsAs: "En la respuesta cuenta como:",
  allRules: "Todas las reglas",
  retired: "Esta regla ya no cuenta. La retiramos, y esta es la razón.",
  retiredRules: {},
};
