import type { AskableWordsOf } from "../word-shapes";

/** About trials and new treatments. */
export const trialsAskableWords: AskableWordsOf<"trials"> = {
  "trial-for-me": {
    ask: {
      self: "¿Hay un ensayo clínico que podría servirme?",
      carer: "¿Hay un ensayo clínico que podría servirle a la persona?",
    },
    byGroup: {
      ms: {
        self: "¿Hay un ensayo clínico de EM que podría servirme?",
        carer: "¿Hay un ensayo clínico de EM que podría servirle a la persona?",
      },
      cancer: {
        self: "¿Hay un ensayo clínico para este cáncer que podría servirme?",
        carer: "¿Hay un ensayo clínico para este cáncer que podría servirle a la persona?",
      },
    },
    why: "Es fácil no ver los ensayos clínicos cuando nadie los busca.",
  },
  "newer-treatment": {
    ask: "¿Hay un tratamiento más nuevo, y quién lo ofrece?",
    why: "No todos los hospitales ofrecen todos los tratamientos.",
  },
  "trial-where": {
    ask: {
      self: "¿Dónde hay ensayos clínicos para esto, y quién puede ver si puedo entrar?",
      carer: "¿Dónde hay ensayos clínicos para esto, y quién puede ver si la persona puede entrar?",
    },
    why: "Quien lleva el ensayo puede verlo en pocos minutos.",
  },
  "trial-differs": {
    ask: "¿En qué sería distinto un ensayo clínico del tratamiento habitual?",
    why: "Muestra qué se gana, y a qué se renuncia.",
  },
  "trial-visits": {
    ask: "¿Qué citas, exámenes y riesgos de más trae el ensayo clínico?",
    why: "Un ensayo clínico pide tiempo, y también valor.",
  },
  "trial-cost": {
    ask: "¿Quién paga el ensayo clínico, y los viajes para ir?",
    why: "El ensayo clínico puede pagar una parte y el seguro otra.",
  },
  "trial-leave": {
    ask: {
      self: "¿Puedo salir del ensayo clínico cuando quiera, y qué sigue entonces?",
      carer: "¿Puede la persona salir del ensayo clínico cuando quiera, y qué sigue entonces?",
    },
    why: "Salir es un derecho. Es bueno saber qué viene después.",
  },
  "trial-dummy": {
    ask: {
      self: "¿Podrían darme un placebo, que no tiene medicamento, y me lo dirían?",
      carer: "¿Podrían darle a la persona un placebo, que no tiene medicamento, y se lo dirían?",
    },
    why: "Algunos ensayos clínicos comparan con un placebo, y muchos no.",
  },
  "trial-later": {
    ask: {
      self: "¿Este tratamiento me dejaría fuera de un ensayo clínico después?",
      carer: "¿Este tratamiento dejaría a la persona fuera de un ensayo clínico después?",
    },
    why: "Algunos ensayos clínicos solo aceptan a personas que no lo han recibido.",
  },
  "how-new": {
    ask: "¿Cuántas personas han recibido este tratamiento, y desde cuándo?",
    why: "Cuanto más nuevo es, menos se sabe de los efectos tardíos.",
  },
  "approved-or-tested": {
    ask: {
      self: "¿Está aprobado para lo que tengo, o todavía está en estudio?",
      carer: "¿Está aprobado para lo que tiene la persona, o todavía está en estudio?",
    },
    why: "Cambia qué se sabe, y quién paga.",
  },
  "drug-for-markers": {
    ask: {
      self: "Según mis exámenes, ¿hay un medicamento hecho para mi caso?",
      carer: "Según los exámenes de la persona, ¿hay un medicamento hecho para su caso?",
    },
    why: "Algunos medicamentos solo sirven con un marcador.",
  },
};
