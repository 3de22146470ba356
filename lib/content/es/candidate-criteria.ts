import type {
  CriteriaWords,
  CriterionOptionWords,
  IndependenceResultWords,
  IndependenceWords,
  NamedByWords,
} from "../candidate-shape";

/** What to know of a doctor before booking, with the words to ask for it. */
export const criteriaWords: CriteriaWords = {
  certified: {
    name: "Certificación",
    why: "Quiere decir que pasó los exámenes de su especialidad.",
    ask: "¿El doctor o la doctora tiene certificación? ¿En qué especialidad?",
  },
  "narrow-field": {
    name: "Campo preciso",
    why: "Quien trata sobre todo esta enfermedad ha visto más casos parecidos.",
    ask: "¿Qué enfermedades trata más el doctor?",
  },
  "cases-a-year": {
    name: "Casos al año",
    why: "Muestra cuánta práctica tiene. No hay un número mágico.",
    ask: {
      self: "¿A cuántas personas con mi enfermedad, o con una operación como la mía, ve el doctor en un año?",
      carer:
        "¿A cuántas personas con esta enfermedad, o con una operación como esta, ve el doctor en un año?",
    },
  },
  "knows-treatment": {
    name: "Conoce el tratamiento",
    why: "Lo bueno y lo malo de un tratamiento se aprende al usarlo.",
    ask: {
      self: "¿El doctor usa el medicamento, o hace la operación, que me propusieron?",
      carer: "¿El doctor usa el medicamento, o hace la operación, que propusieron?",
    },
  },
  "life-stage": {
    name: "Conoce esta etapa de la vida",
    why: "La niñez, un embarazo o la vejez pueden cambiar qué es lo mejor.",
    ask: {
      self: "¿El doctor ve a muchas personas de mi edad, o con planes como los míos?",
      carer: "¿El doctor ve a muchas personas de esta edad, o con planes como estos?",
    },
  },
  trials: {
    name: "Participa en ensayos clínicos",
    why: "Los centros que hacen ensayos suelen saber antes de los tratamientos nuevos.",
    ask: "¿El doctor, o el centro, hace ensayos clínicos para esta enfermedad?",
  },
  "in-network": {
    name: "Dentro de la red",
    why: "Fuera de la red, puede que usted pague casi toda la cuenta, o toda.",
    ask: "¿Está dentro de la red de este seguro? Después, pregunte lo mismo al seguro.",
  },
  cost: {
    name: "Costo",
    why: "Si sabe el precio antes de la cita, puede contar con él.",
    ask: "¿Cuánto cuesta en total, con la lectura de laminillas e imágenes?",
  },
  "visit-mode": {
    name: "Cómo la da",
    why: "En persona, el doctor puede examinar. Por escrito, se puede volver a leer.",
    ask: "¿Es en persona, por video o por escrito? ¿Nos dan un informe?",
  },
  "first-date": {
    name: "Primera fecha",
    why: "Un buen doctor después de la fecha de la decisión llega tarde.",
    ask: "¿Cuál es la primera fecha que tienen? ¿Hay una lista por si se libera una antes?",
  },
  "records-how": {
    name: "Cómo reciben el expediente",
    why: "Algunas oficinas no dan fecha hasta que llega el expediente.",
    ask: "¿Cómo quieren los documentos, las imágenes y las laminillas? ¿Dan cita antes de que lleguen?",
  },
};

export const criterionOptionWords: CriterionOptionWords = {
  "in-person": "En persona",
  video: "Por video",
  written: "Por escrito",
  upload: "Se suben por internet",
  "by-mail": "Por correo",
  "office-to-office": "Los manda la primera oficina",
  "by-hand": "Se llevan a la cita",
};

/** What makes two doctors not independent. */
export const independenceWords: IndependenceWords = {
  "same-practice": {
    ask: "¿Trabaja en el mismo consultorio que el doctor que dio el consejo?",
    help: "El mismo consultorio suele tener las mismas costumbres y las mismas notas.",
    finding:
      "Trabaja en el mismo consultorio. Es la opinión de un colega, no una del todo independiente.",
    open: "si trabaja en el mismo consultorio",
  },
  "same-institution": {
    ask: "¿Es del mismo hospital o grupo de hospitales?",
    help: "Varios hospitales pueden ser un solo grupo con nombres distintos. Pregunte a la oficina.",
    finding: "Es del mismo grupo de hospitales. Puede que siga las mismas reglas de la casa.",
    open: "si es del mismo grupo de hospitales",
  },
  "named-by": {
    ask: "¿Quién le dio este nombre?",
    finding:
      "El primer doctor nombró a una amistad o a un colega cercano. Puede que piensen igual.",
    open: "cómo llegó usted a este nombre",
  },
  "same-field": {
    ask: "¿Tiene la misma especialidad que el doctor que dio el consejo?",
    help: "Un cirujano puede pensar más en operar. Otro doctor, en medicamentos o ejercicio. Ninguno está equivocado.",
    finding:
      "Tiene la misma especialidad. Puede que se incline hacia el mismo lado. Si hay que elegir entre operar o no, ayuda una opinión más, del otro lado.",
    open: "si tiene la misma especialidad",
  },
};

export const namedByWords: NamedByWords = {
  friend: "El primer doctor: tienen amistad",
  doctor: "El primer doctor: sin un lazo cercano",
  "someone-else": {
    self: "Otra persona, o lo encontré yo",
    carer: "Otra persona, o lo encontramos",
  },
};

export const independenceResultWords: IndependenceResultWords = {
  tied: {
    short: "No es independiente",
    text: "Este doctor tiene lazos con el que dio el consejo. Aun así puede explicar bien el plan. Para una opinión independiente, busque a otra persona.",
  },
  near: {
    short: "Cerca del primer doctor",
    text: "Hay un lazo con el doctor que dio el consejo. Puede que no importe. Si puede elegir, es mejor alguien más lejano.",
  },
  "cannot-tell": {
    short: "¿Independiente? Aún no se sabe",
    text: "Todavía no podemos saber qué tan independiente es este doctor.",
  },
  apart: {
    short: "Independiente",
    text: "Nada de aquí une a este doctor con el que dio el consejo.",
  },
  "apart-same-field": {
    short: "Independiente, misma especialidad",
    text: "Este doctor es independiente y tiene la misma especialidad. Es lo que muchas personas buscan. Solo tenga presente hacia qué lado puede inclinarse.",
  },
};
