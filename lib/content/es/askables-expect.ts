import type { AskableWordsOf } from "../word-shapes";

/** About what may come: good and bad. */
export const expectAskableWords: AskableWordsOf<"expect"> = {
  "what-expect": {
    ask: {
      self: "¿Qué puedo esperar en los próximos meses y años?",
      carer: "¿Qué puede esperar la persona en los próximos meses y años?",
    },
    why: "Ayuda a planear el trabajo, la casa y la ayuda.",
  },
  "with-and-without": {
    ask: "¿Qué es probable con este tratamiento, y qué sin él?",
    why: "La diferencia es lo que el tratamiento puede lograr.",
  },
  "best-worst-likely": {
    ask: "¿Cuál es el mejor caso, cuál el peor, y cuál el más probable?",
    why: "Tres respuestas dicen más que una.",
  },
  "how-many-helped": {
    ask: {
      self: "De 100 personas como yo, ¿a cuántas ayuda esto?",
      carer: "De 100 personas en el mismo caso, ¿a cuántas ayuda esto?",
    },
    why: "Un número es más claro que una palabra como “muchas veces”.",
  },
  "how-often-pain-better": {
    ask: {
      self: "¿Cuántas personas como yo tienen menos dolor un año después de esto?",
      carer: "¿Cuántas personas en el mismo caso tienen menos dolor un año después de esto?",
    },
    why: "Una operación no quita todo el dolor a todas las personas.",
  },
  "serious-harms": {
    ask: "¿Qué daños graves puede haber, y con qué frecuencia?",
    why: "Lo malo también se cuenta, tanto como lo bueno.",
  },
  "risks-for-me": {
    ask: {
      self: "Con mi otra enfermedad, ¿qué riesgos tengo yo?",
      carer: "Con la otra enfermedad de la persona, ¿qué riesgos hay?",
    },
    why: "Otra enfermedad puede cambiar los riesgos.",
  },
  "common-side-effects": {
    ask: "¿Qué efectos secundarios son comunes, y cuándo se quitan?",
    why: "Lo que ya se espera se lleva mejor.",
  },
  "lasting-effects": {
    ask: "¿Qué efectos de este tratamiento pueden quedar para siempre?",
    why: "Es justo saberlo antes, no después.",
  },
  "how-long-recover": {
    ask: {
      self: "¿Cuánto tiempo tardaré en recuperarme de esto?",
      carer: "¿Cuánto tiempo tardará la persona en recuperarse de esto?",
    },
    byGroup: {
      "spine-joint": {
        self: "¿Cuándo podré volver a caminar, sentarme y cargar cosas?",
        carer: "¿Cuándo podrá la persona volver a caminar, sentarse y cargar cosas?",
      },
    },
    why: "Ayuda a planear días libres y ayuda en casa.",
  },
  "pain-after": {
    ask: {
      self: "¿Cuánto dolor puedo tener después, y qué se hace para el dolor?",
      carer: "¿Cuánto dolor puede tener la persona después, y qué se hace para el dolor?",
    },
    why: "Un plan para el dolor hace más fáciles los primeros días.",
  },
  "cure-or-control": {
    ask: "¿La meta es curarlo, frenarlo o dar alivio?",
    why: "Es más fácil juzgar un tratamiento cuando su meta está clara.",
  },
  "how-fast": {
    ask: "¿Qué tan rápido suele cambiar esto?",
    why: "Muestra cuánto tiempo hay.",
  },
  "relapses-ahead": {
    ask: {
      self: "¿Qué puedo esperar en cuanto a brotes, caminar y pensar?",
      carer: "¿Qué puede esperar la persona en cuanto a brotes, caminar y pensar?",
    },
    why: "Nadie lo sabe con certeza, pero un doctor puede decir qué casos hay, del mejor al peor.",
  },
  "chance-back": {
    ask: "¿Qué tan probable es que vuelva, y qué lo hace menos probable?",
    why: "Muestra qué suma cada tratamiento.",
  },
};
