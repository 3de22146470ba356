import type { AskableWordsOf } from "../word-shapes";

/** About what happens now, and who does it. */
export const nextStepsAskableWords: AskableWordsOf<"next-steps"> = {
  "what-next-plan": {
    ask: "¿Qué sigue, y cuándo empieza?",
    why: "Un día en el calendario vale más que “pronto”.",
  },
  "switch-safely": {
    ask: {
      self: "¿Cómo hago el cambio sin peligro, y qué pasa mientras tanto?",
      carer: "¿Cómo hace la persona el cambio sin peligro, y qué pasa mientras tanto?",
    },
    why: "Con algunos medicamentos, el riesgo está en el tiempo entre uno y otro.",
  },
  "would-you-talk": {
    ask: "¿Hablaría usted con el otro doctor sobre esto?",
    why: "Una llamada corta puede aclarar lo que las cartas no pueden.",
  },
  "explain-simply": {
    ask: {
      self: "¿Lo puede decir en palabras sencillas, y me deja repetirlo?",
      carer: "¿Lo puede decir en palabras sencillas, y nos deja repetirlo?",
    },
    why: "Repetirlo muestra al instante qué no está claro todavía.",
  },
  "does-cover": {
    ask: {
      self: "¿Mi seguro cubre una segunda opinión, y qué doctores puedo elegir?",
      carer: "¿El seguro de la persona cubre una segunda opinión, y qué doctores puede elegir?",
    },
    why: "Esta es para el seguro. Algunos piden antes una referencia de un doctor.",
  },
  "by-when": {
    ask: {
      self: "¿Para qué día hay que decidir, y por qué ese día?",
      carer: "¿Para qué día hay que decidir, y por qué ese día?",
    },
    why: "Dice si hay tiempo para un segundo doctor.",
  },
  "stay-the-same": {
    ask: {
      self: "¿Qué sigue igual hasta que decidamos, como mis medicamentos?",
      carer: "¿Qué sigue igual hasta que se decida, como los medicamentos de la persona?",
    },
    why: "Conviene que nada cambie por azar mientras se piensa.",
  },
  "very-next-step": {
    ask: "¿Cuál es el próximo paso, y quién lo da?",
    why: "Las cosas se quedan quietas cuando dos personas se esperan una a la otra.",
  },
  "in-writing": {
    ask: "¿Puede poner su consejo por escrito, con lo bueno y lo malo?",
    why: "Un consejo por escrito se puede comparar, y leer otra vez.",
  },
  "if-not-work": {
    ask: "Si esto no funciona, ¿qué viene después?",
    why: "Es bueno saber que hay un paso más.",
  },
  "who-leads": {
    ask: {
      self: "¿Quién dirige mi atención de aquí en adelante?",
      carer: "¿Quién dirige la atención de la persona de aquí en adelante?",
    },
    why: "Con dos doctores, conviene que uno lleve los hilos.",
  },
  "who-to-call": {
    ask: {
      self: "¿A quién llamo si tengo una pregunta, también de noche?",
      carer: "¿A quién llamamos si hay una pregunta, también de noche?",
    },
    why: "Un número en un papel quita mucha preocupación.",
  },
  "if-other-way": {
    ask: {
      self: "Si elijo otro camino, ¿me seguirá atendiendo?",
      carer: "Si la persona elige otro camino, ¿la seguirá atendiendo?",
    },
    why: "La mayoría de los doctores dice que sí. Ayuda oírlo.",
  },
  "who-to-ask": {
    ask: "¿A quién le pediría usted una segunda opinión sobre esto?",
    why: "Los doctores también se preguntan entre sí, y saben quién es bueno.",
  },
  "ask-third": {
    ask: "Si los dos siguen sin estar de acuerdo, ¿a quién podríamos preguntar?",
    why: "Un tercer doctor, o una reunión del equipo, puede aclararlo.",
  },
  "records-to-send": {
    ask: {
      self: "¿Qué documentos míos quiere ver, y cómo los envío?",
      carer: "¿Qué documentos de la persona quiere ver, y cómo los enviamos?",
    },
    why: "Un segundo doctor solo puede juzgar lo que ve.",
  },
  "when-look-again": {
    ask: "¿Cuándo vemos otra vez cómo va?",
    why: "Un plan sirve mientras alguien lo revisa.",
  },
  "where-read": {
    ask: {
      self: "¿Dónde puedo leer más, en un sitio en que usted confíe?",
      carer: "¿Dónde podemos leer más, en un sitio en que usted confíe?",
    },
    why: "Ahorra una noche de búsquedas.",
  },
};
