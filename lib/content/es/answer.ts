import type { answerPageWords as AnswerPageWords } from "../en/answer";
import type { AnswerText } from "../en/answer-results";
import type { Translated } from "../translated";
import type { AnswerCode, CounterWords, DomainWords, OverlayWords } from "../word-shapes";
import { safetyOverlayWords, viewOverlayWords } from "./answer-overlays";
import { otherAnswerWords, towardAnswerWords } from "./answer-results";
import { longDate } from "./dates";

/** What stands above or beside any answer. */
export const overlayWords: OverlayWords = { ...safetyOverlayWords, ...viewOverlayWords };

/** What speaks against another opinion, or makes it less pressing. */
export const counterWords: CounterWords = {
  concordant: {
    title: "Dos doctores ya están de acuerdo",
    text: "Son de consultorios distintos, cada uno vio el caso, y nada ha cambiado desde entonces. Una tercera opinión puede agregar poco ahora.",
  },
  urgent: {
    title: "Aquí el tratamiento muchas veces no puede esperar",
    text: "Retrasarlo por una segunda opinión podría hacer daño. Es razonable pedir una que vaya al lado del tratamiento.",
  },
  settled: {
    title: "Las cosas están claras ahora",
    text: "El doctor está seguro, nada está peor, y no hay una decisión nueva pendiente. Una segunda opinión tiene menos que cambiar.",
  },
  "differ-on-detail": {
    title: "Los doctores solo difieren en un detalle",
    text: "Están de acuerdo en qué es y en qué hacer. Es razonable pedirles que resuelvan el detalle entre ellos.",
  },
  "read-by-expert": {
    title: "Un especialista ya leyó la biopsia o las imágenes",
    text: "Alguien que solo lee ese tipo ya las vio. Leerlas una vez más puede agregar menos.",
  },
  "doctor-fits": {
    title: "Los doctores parecen los indicados",
    text: "Nada aquí dice que les falte experiencia en esto. Eso vale mucho.",
  },
  trust: {
    title: {
      self: "No nombró problemas de confianza ni para hablar",
      carer: "No se nombraron problemas de confianza ni para hablar",
    },
    text: "Eso vale mucho. Una segunda opinión no lo cambia.",
  },
  "going-well": {
    title: "El tratamiento funciona",
    text: {
      self: "No está peor, y el tratamiento que tiene funciona. Eso habla a favor del plan como está.",
      carer:
        "La persona no está peor, y el tratamiento que tiene funciona. Eso habla a favor del plan como está.",
    },
  },
  "watching-fits": {
    title: "Observar parece ir bien",
    text: {
      self: "No está peor mientras su doctor observa. Mantenga los controles que ya tienen fecha.",
      carer:
        "La persona no está peor mientras su doctor observa. Mantenga los controles que ya tienen fecha.",
    },
  },
  sure: {
    title: { self: "Usted siente seguridad", carer: "Hay seguridad sobre la decisión" },
    text: {
      self: "Nos dijo que conoce las opciones y lo que le importa, y que tiene apoyo. Eso cuenta.",
      carer:
        "Nos dijo que la persona tiene claras las opciones y lo que le importa, y que tiene apoyo. Eso cuenta.",
    },
  },
};

/** The parts that reasons come from. */
export const domainWords: DomainWords = {
  diagnosis: { name: "El diagnóstico", short: "Diagnóstico" },
  tests: { name: "Exámenes y controles", short: "Exámenes" },
  "treatment-risk": { name: "El tratamiento y sus riesgos", short: "Riesgo del tratamiento" },
  "side-effects": { name: "Efectos secundarios", short: "Efectos secundarios" },
  progress: { name: "Cómo va el tratamiento", short: "Cómo va" },
  trust: { name: "Confianza y diálogo", short: "Confianza" },
  life: { name: "La vida y lo que importa", short: "Vida" },
  practical: { name: "Doctores, ensayos y cobertura", short: "Doctores y cobertura" },
};

/** What each of the six answers says. */
export const answerWords: { readonly [A in AnswerCode]: AnswerText } = {
  ...towardAnswerWords,
  ...otherAnswerWords,
};

/** Headings, links and short lines of the answer page. */
export const answerPageWords: Translated<typeof AnswerPageWords> = {
  title: "La respuesta",
  timeTitle: "Antes de pedir la cita:",
  timeLine: {
    self: "Pregunte a su doctor cuánto se puede esperar sin peligro: “¿Cuántos días puede esperar esto sin peligro?” Mantenga cualquier fecha fija hasta que la cambie el equipo médico. No deje ni cambie un medicamento por su cuenta.",
    carer:
      "Pregunte al doctor de la persona cuánto se puede esperar sin peligro: “¿Cuántos días puede esperar esto sin peligro?” Mantenga cualquier fecha fija hasta que la cambie el equipo médico. No deje ni cambie un medicamento de la persona sin su equipo médico.",
  },
  safetyClear:
    "Nada de lo que marcó en la revisión de seguridad pide ayuda ahora mismo. Si eso cambia, ábrala otra vez.",
  reasons: { self: "Sus motivos", carer: "Los motivos" },
  reasonCount: (count) =>
    count === 0
      ? "Ningún motivo destaca."
      : count === 1
        ? "Un motivo destaca."
        : `${["Dos", "Tres", "Cuatro", "Cinco", "Seis", "Siete", "Ocho", "Nueve"][count - 2] ?? count} motivos destacan.`,
  youSaid: (answer) => `Usted dijo: “${answer}”`,
  weighed: (count) =>
    count === 1
      ? "Aquí hay una cosa que suele hablar a favor de una segunda opinión. Pesan más dos doctores que están de acuerdo."
      : `Aquí hay ${count} cosas que suelen hablar a favor de una segunda opinión. Pesan más dos doctores que están de acuerdo.`,
  agreementOpen:
    "Dos doctores están de acuerdo, pero no pudimos saber si son dos opiniones separadas sobre el mismo plan.",
  carerSaid: (answer) => `La respuesta fue: “${answer}”`,
  moreOpen: (count) => (count === 1 ? "Falta 1 pregunta más" : `Faltan ${count} preguntas más`),
  version: (version) => `Reglas, versión ${version}`,
  whyItCounts: "Por qué esto cuenta, y de dónde viene",
  sources: "Fuentes",
  lastChecked: (date) => `Revisado el ${longDate(date)}.`,
  whatNext: "Qué pasa después",
  toPlan: "Seguir al plan",
  couldNotTell: "Lo que no pudimos saber",
  couldNotTellLede: {
    self: "Usted no sabía esto, o no lo contestó. Está bien. Nunca cuenta como un no.",
    carer: "Esto no se sabía, o no se contestó. Está bien. Nunca cuenta como un no.",
  },
  whoCanTell: "¿Quién puede contestar esto?",
  answerNow: "Contestar ahora",
  nothingOpen: "Nada. Nos dijo todo en lo que se apoya la respuesta.",
  speaksAgainst: "Lo que habla en contra",
  nothingAgainst: "No encontramos nada que hable en contra.",
  whereReasons: {
    self: "Dónde están sus motivos",
    carer: "Dónde están los motivos",
  },
  pictureKey: "Tres llenos: fuerte. Dos: mediano. Uno: leve. Ninguno: no encontramos motivo aquí.",
  seeAsTable: "Ver como tabla",
  tablePart: "Parte",
  tableStrength: "Fuerza",
  tableReasons: "Motivos",
  strengths: {
    strong: "Fuerte",
    fair: "Mediano",
    slight: "Leve",
    none: "Ninguno",
  },
  strengthMeans: {
    strong: "Fuerte: basta uno.",
    fair: "Mediano: bastan dos. Dos formas de un mismo motivo cuentan una vez.",
    slight: "Leve: apoya a otros, pero no basta por sí solo.",
    none: "Ninguno: no encontramos motivo aquí.",
  },
  alsoMind: "Para tener en cuenta",
  toDo: "Cosas para hacer",
  toBring: "Documentos para pedir",
  toAsk: "Preguntas para un doctor",
  changeAnswer: "Cambiar una respuesta",
  print: "Imprimir esta página",
  howWeDecide: "Cómo pasamos de las respuestas a un resultado",
  howSure:
    "Ningún estudio ha medido cuánto pesa cada motivo. Lo elegimos nosotros, y cada regla se puede leer.",
  notSigned: "Ningún doctor ni enfermera ha firmado estas reglas todavía.",
  notAdvice:
    "Esta página ayuda con una decisión. No dice qué enfermedad es ni qué tratamiento es mejor.",
};
