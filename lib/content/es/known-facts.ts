import type { KnownFactsWords } from "../decision-aid-shape";

/** Lo que hallaron los estudios, los dos lados en el mismo tono, con quiénes participaron y lo que no dicen. */
export const knownFactsWords: KnownFactsWords = {
  "treatment-advice": {
    title: "Otro consejo sobre el tratamiento",
    changed: (n) => `${n} de cada 100 recibieron otro consejo sobre el tratamiento.`,
    same: (n) => `${n} de cada 100 no.`,
    who: "6,791 personas en Estados Unidos que preguntaron a un programa de segunda opinión, en 2011 y 2012.",
    limits:
      "Estas personas quisieron preguntar; para otras puede ser distinto. Un cambio no prueba que el primer doctor se equivocó.",
  },
  diagnosis: {
    title: "Otro diagnóstico",
    changed: (n) => `${n} de cada 100 recibieron otro diagnóstico.`,
    same: (n) => `${n} de cada 100 no.`,
    who: "Las mismas 6,791 personas. Algunas tuvieron los dos: unas 42 de cada 100 tuvieron un cambio u otro, y 58 ninguno. Así lo leemos en el resumen del estudio.",
    limits: "Nadie revisó después cuál de los dos tenía razón.",
  },
  "all-studies": {
    title: "Un cambio grande, en todos los estudios de personas que preguntaron",
    changed: (n) =>
      `${n} de cada 100 tuvieron un cambio grande en el diagnóstico, el tratamiento o lo que se espera.`,
    same: (n) => `${n} de cada 100 no.`,
    who: "Personas de 7 estudios que pidieron una segunda opinión por su cuenta.",
    limits:
      "Los estudios son muy distintos. Lo más común es que el segundo doctor esté de acuerdo. De cada 100 personas con una enfermedad sin nombre claro, 90 siguieron sin nombre y 10 lo tuvieron.",
  },
  "more-unsure": {
    title: "Puede dejar con más dudas",
    text: "A la mayoría le aclaró las cosas. A otras personas la duda les quedó igual, o creció. Dos respuestas pueden ser más difíciles que una.",
    who: "23 hombres con cáncer de próstata, con quienes se habló por teléfono.",
    limits:
      "Es un estudio pequeño. No puede decir cuántas de cada 100 personas quedan con más dudas.",
  },
  "delay-cancer": {
    title: "Esperar puede hacer daño",
    text: "Esperar cuatro semanas más para una operación de cáncer se asoció con un poco más de muertes. Lo mismo se vio con otros tratamientos de cáncer.",
    who: "Estudios de personas con siete tipos de cáncer, vistos juntos en 2020.",
    limits:
      "Quienes esperaron quizá estaban peor por otros motivos. No dice nada de una sola persona. El doctor puede decir cuánto es seguro.",
  },
  "delay-breast": {
    title: "Cuánto tiempo llevó en un lugar",
    text: "De la biopsia al tratamiento pasaron unos 42 días para la mitad de quienes vinieron por una segunda opinión. Para la mitad de las demás fueron 31 días. El límite que se usa ahí es de 60 días.",
    who: "226 personas con cáncer de mama en un centro de cáncer de Estados Unidos, 2024.",
    limits: "Es un solo centro grande. Con otro cáncer, o en otro lugar, puede tardar más.",
  },
  "delay-unknown": {
    title: "Lleva tiempo",
    text: "Una segunda opinión lleva de días a semanas. Para este tipo de problema no hallamos un buen número sobre lo que hace una espera. Solo el doctor puede decir cuánto es seguro.",
    who: "Ningún estudio que hayamos hallado.",
    limits: "Que no lo hallamos no quiere decir que esperar sea seguro.",
  },
  "worth-it": {
    title: "Nadie sabe si al final vale lo que cuesta",
    text: "Ningún estudio ha mostrado si una segunda opinión vale lo que cuesta. Pocos vieron cómo le fue a la gente después.",
    who: "33 artículos sobre segundas opiniones, vistos juntos en 2021.",
    limits: "No muestra que no valgan la pena. No se midió.",
  },
  "cancer-changed": {
    title: "Con cáncer: algo cambió",
    changed: (n) =>
      `${n} de cada 100 tuvieron un cambio en el diagnóstico, el tratamiento o lo que se espera.`,
    same: (n) =>
      `${n} de cada 100 no. Los estudios mismos dicen que a entre 43 y 82 de cada 100 les dijeron lo mismo, y a entre 18 y 57 no.`,
    who: "Personas con cáncer de 13 artículos, 2015. En otra revisión de 25 estudios, de 2 a 51 de cada 100 recibieron una respuesta distinta, y de 49 a 98 no.",
    limits: "Casi ningún estudio vio cómo le fue a la gente después.",
  },
  "breast-board": {
    title: "Con cáncer de mama, en un centro grande",
    changed: (n) =>
      `${n} de cada 100 tuvieron un cambio de diagnóstico. En 20 de cada 100 las laminillas se leyeron de otro modo.`,
    same: (n) =>
      `${n} de cada 100 no tuvieron cambio de diagnóstico. En 80 de cada 100 las laminillas se leyeron igual.`,
    who: "70 personas que llegaron a un centro de Estados Unidos y que vio un grupo de doctores, 2015 y 2016.",
    limits:
      "Es un grupo pequeño de un solo centro. Mucho del cambio vino de imágenes y biopsias nuevas, no de mirar de nuevo las de antes.",
  },
  "every-slide": {
    title: "Cuando se leen de nuevo todas las laminillas",
    changed: (n) => `${n} de cada 100 tuvieron una lectura muy distinta.`,
    same: (n) => `${n} de cada 100 no.`,
    who: "Todas las personas cuyas laminillas llegaron a dos hospitales grandes, más de 70,000 en uno de ellos. Nadie lo tuvo que pedir.",
    limits: "Las diferencias pequeñas no se cuentan. Redondeado: los estudios dicen 0.6 y 2.3.",
  },
  "scans-read-again": {
    title: "Cuando se pide leer de nuevo un estudio de imagen",
    changed: (n) =>
      `${n} de cada 100 se leyeron de otro modo. En 19 de cada 100 cambió la atención.`,
    same: (n) => `${n} de cada 100 se leyeron igual. En 81 de cada 100 la atención siguió igual.`,
    who: "12,676 estudios de imagen de muchos trabajos, la mayoría de personas con cáncer.",
    limits:
      "El segundo doctor vio el primer informe. Donde se pudo comprobar, la segunda lectura fue correcta en unas 90 de cada 100 y equivocada en unas 10.",
  },
  "every-scan": {
    title: "Cuando todas las imágenes se leen dos veces",
    changed: (n) => `${n} de cada 100 se leyeron de otro modo.`,
    same: (n) => `${n} de cada 100 se leyeron igual.`,
    who: "Imágenes de 46 estudios, leídas dos veces por rutina.",
    limits: "Los estudios no contaron todos lo mismo.",
  },
  "brain-scans": {
    title: "Cuando un especialista lee de nuevo una imagen del cerebro o la columna",
    changed: (n) =>
      `${n} de cada 100 se leyeron tan distinto que importó para la atención. Otras 21 cambiaron en cosas pequeñas.`,
    same: (n) => `${n} de cada 100 no tuvieron una diferencia así. 66 de ellas se leyeron igual.`,
    who: "506 imágenes enviadas a un centro para otra lectura en 2004. De algunas faltaban datos.",
    limits:
      "Es un solo centro, hace tiempo. Los doctores enviaron las imágenes de las que dudaban.",
  },
  "ms-diagnosis": {
    title: "Con esclerosis múltiple: ¿lo era?",
    changed: (n) => `En ${n} de cada 100 se vio que era otra cosa.`,
    same: (n) => `${n} de cada 100 sí tenían esclerosis múltiple.`,
    who: "241 personas enviadas a dos centros de Estados Unidos, a quienes se les había dicho que era esclerosis múltiple.",
    limits:
      "A estos centros suelen llegar los casos poco claros. Quienes tenían otra cosa habían tomado medicamentos para la esclerosis múltiple por unos 110 años en total.",
  },
  "spine-surgery": {
    title: "Con una operación de columna indicada",
    changed: (n) => `A ${n} de cada 100 no se les aconsejó operarse después de otra revisión.`,
    same: (n) => `A ${n} de cada 100 sí se les aconsejó. Unas 16 de ellas, con la misma operación.`,
    who: "485 personas en Brasil que su seguro envió a otra revisión. 425 recibieron una respuesta final.",
    limits:
      "Las envió el seguro; para otras puede ser distinto. Nadie revisó después a quién le fue mejor.",
  },
  "hard-cases": {
    title: "Con un caso difícil, en una clínica grande",
    changed: (n) =>
      `${n} de cada 100 recibieron otro diagnóstico. En 66 de cada 100 se hizo más preciso.`,
    same: (n) =>
      `${n} de cada 100 no recibieron otro. En 12 de cada 100 fue igual. Está redondeado, por eso sobra una.`,
    who: "286 personas que un doctor envió a una clínica grande de Estados Unidos.",
    limits: "Eran casos difíciles. Nadie revisó después quién tenía razón.",
  },
};
