import type { RecordsLawWords } from "../records-law-shape";

/** The law on access to records, in plain words. */
export const recordsLawWords: RecordsLawWords = {
  heading: "Qué dice la ley en los Estados Unidos",
  lede: {
    self: "Usted tiene derecho a una copia de su expediente. Estos puntos ayudan por teléfono.",
    carer:
      "Cada paciente tiene derecho a una copia de su expediente. Quien decide por esa persona también puede pedirla.",
  },
  facts: {
    "answer-in-time": "Tienen 30 días para responder. Se cuentan desde que reciben la solicitud.",
    "one-extension":
      "Pueden tomar 30 días más, una sola vez. La ley pide que lo escriban en los primeros 30 días y digan por qué.",
    "electronic-at-once":
      "Lo que está en una computadora, como notas y resultados, se abre sin demora.",
    "fee-copying-only": "Pueden cobrar la copia, al costo. No pueden cobrar la búsqueda.",
    "form-and-format":
      "La ley pide darlo en la forma solicitada, como archivos o papel, si es fácil hacerlo.",
    "images-included": "Los estudios y otras imágenes son parte de esto, no solo los informes.",
    "not-therapy-notes":
      "Las notas que un terapeuta guarda sobre la terapia, aparte del expediente, no son parte de esto.",
    "third-party-fee": {
      self: "El límite del cobro vale para copias que van a usted. No vale para copias que van a otra persona. Por eso, pida que se las manden a usted.",
      carer:
        "El límite del cobro vale para copias que van a la persona. No vale para copias que van a alguien más. Por eso, pida que las manden a casa de la persona.",
    },
  },
  unknown: {
    heading: "Qué dice la ley donde usted está",
    text: "Todavía no sabemos qué plazos da la ley ahí. Pregunte a la oficina: “¿Para cuándo responden y cuánto cuesta?” Anote la fecha que le den.",
  },
  cited: (citation, day) => `La ley: ${citation}. Revisada por última vez el ${day}.`,
};
