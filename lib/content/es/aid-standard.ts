import type { AidStandardWords } from "../aid-standard-shape";

const screening = "Es para herramientas sobre pruebas de detección. Esta no lo es.";

/** The words of the page that holds the app against the decision-aid standard. */
export const aidStandardWords: AidStandardWords = {
  title: "Norma",
  heading: "Cómo quedamos ante la norma",
  lede: "Hay una lista mundial de lo que tiene una buena ayuda para decidir (IPDAS). La revisamos punto por punto. Nos calificamos nosotros mismos. Nadie de fuera lo ha revisado.",
  part: {
    qualifying: {
      heading: "Lo que la hace una ayuda para decidir",
      text: "Hacen falta los seis puntos.",
    },
    certification: {
      heading: "Lo que evita que engañe",
      text: "Hacen falta todos los que aplican. Cuatro son sobre pruebas de detección y no aplican.",
    },
    quality: {
      heading: "Lo que la hace mejor",
      text: "Algunos puntos solo los puede probar la gente. Nadie lo ha hecho todavía, y lo decimos.",
    },
  },
  score: (met, of) => `Se cumplen ${met} de ${of}.`,
  status: { met: "Se cumple", "not-yet": "Todavía no", "does-not-apply": "No aplica" },
  shown: "Verlo",
  test: "La prueba de cada punto",
  items: {
    q1: {
      asks: "Dice cuál es el problema.",
      how: "Usted tiene un diagnóstico o un plan y no está seguro de él.",
    },
    q2: {
      asks: "Dice qué hay que decidir.",
      how: "Preguntar a otro doctor ahora, más tarde o no hacerlo.",
    },
    q3: {
      asks: "Dice qué opciones hay.",
      how: "En persona, desde casa, que otro experto lea las laminillas o imágenes, volver con su doctor, o ninguna por ahora.",
    },
    q4: { asks: "Cuenta lo bueno de cada una.", how: "Cada opción tiene una línea para eso." },
    q5: {
      asks: "Cuenta lo malo de cada una.",
      how: "Cada opción tiene una línea para eso, tan larga como la de lo bueno.",
    },
    q6: {
      asks: "Cuenta cómo es vivir cada una.",
      how: "El tiempo, los viajes, más pruebas, decirle a su doctor y tener dos respuestas distintas.",
    },
    c1: {
      asks: "Todas las opciones reciben el mismo cuidado.",
      how: "Las mismas líneas, de un largo parecido. Una prueba lo vigila.",
    },
    c2: { asks: "Nombra sus fuentes.", how: "Cada regla y cada número tiene la suya." },
    c3: {
      asks: "Dice qué tan vieja es.",
      how: "Cada regla y cada número lleva el día en que se revisó.",
    },
    c4: {
      asks: "Dice cómo se mantiene al día.",
      how: "Al menos cada 12 meses. Lo que pasó su fecha no se muestra.",
    },
    c5: {
      asks: "Dice qué tan seguros son los números.",
      how: "Un rango donde lo hay, a quién se estudió y qué no demuestra.",
    },
    c6: {
      asks: "Dice quién la paga.",
      how: "No hay anuncios, y nadie puede pagar para que se le nombre.",
    },
    c7: { asks: "Dice qué encuentra la prueba.", how: screening },
    c8: { asks: "Dice qué sigue si la prueba sale positiva.", how: screening },
    c9: { asks: "Dice qué sigue si la prueba sale negativa.", how: screening },
    c10: { asks: "Dice qué puede hallar la prueba que nunca haría daño.", how: screening },
    "nothing-done": {
      asks: "Cuenta qué pasa si no se hace nada.",
      how: "Cada opción tiene una línea sobre esperar o dejarla.",
    },
    compare: {
      asks: "Las opciones se pueden comparar.",
      how: "Lado a lado, todas o de dos en dos.",
    },
    numbers: {
      asks: "Los números son justos y fáciles de leer.",
      how: "Siempre de cada 100, por los dos lados, con palabras y con puntos.",
    },
    "who-studied": {
      asks: "Dice a quién se estudió.",
      how: "Cada número dice a quién, cuándo y dónde.",
    },
    values: {
      asks: "Pregunta qué le importa más.",
      how: "Ocho pares. Ordenan las opciones y pueden ir en su carpeta.",
    },
    steps: {
      asks: "Lleva paso a paso, con preguntas para hacer.",
      how: "Desde la primera revisión hasta después de la cita.",
    },
    "how-chosen": {
      asks: "Dice cómo se eligieron los datos y qué tan buenos son.",
      how: "Lo cuenta la página de métodos, con lo que no está probado.",
    },
    reading: {
      asks: "Dice qué tan difícil es de leer.",
      how: "En español, nivel “bastante fácil” o más en cada pantalla, medido por una prueba.",
    },
    "knowledge-check": {
      asks: "Hay una forma de ver si se entendió.",
      how: "Tres preguntas, para quien quiera. No se guarda un resultado si no lo pide.",
    },
    authors: {
      asks: "Dice quién la escribió y qué sabe.",
      how: "Ningún médico la ha firmado todavía. Nombraremos a quienes lo hagan.",
    },
    "patient-needs": { asks: "Se preguntó a pacientes qué les hace falta." },
    "clinician-needs": { asks: "Se preguntó a médicos qué les hace falta." },
    "patient-review": { asks: "Pacientes de fuera la leyeron." },
    "clinician-review": { asks: "Médicos de fuera la leyeron." },
    "field-patients": { asks: "Se probó con pacientes." },
    "field-clinicians": { asks: "Se probó con médicos." },
    "better-choices": {
      asks: "Un estudio muestra que la gente elige mejor con ella.",
    },
  },
};
