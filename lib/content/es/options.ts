import type { OptionWords } from "../decision-aid-shape";

/**
 * Las opciones con el mismo detalle: cada línea es igual de larga en todas, con una quinta parte de
 * margen (tests/content/decision-aid.test.ts).
 */
export const optionWords: OptionWords = {
  "in-person": {
    name: "Una cita con otro doctor",
    what: "Otro doctor, de otro consultorio, ve a la persona, su expediente y sus estudios de imagen.",
    good: "El doctor puede examinar, preguntar y explicar. Es lo más completo, y hay tiempo de hablar.",
    hard: "Es lo que más esfuerzo pide: llamadas, documentos, un viaje. La espera puede ser larga.",
    like: "Un viaje y medio día o más. Algunas pruebas se pueden repetir. Ayuda ir con alguien.",
    telling: {
      self: "Su doctor envía el expediente, así que lo sabrá. Puede ser difícil comparar dos opiniones.",
      carer:
        "Su doctor envía el expediente, así que lo sabrá. Puede ser difícil comparar dos opiniones.",
    },
    cost: "Muchos seguros pagan una parte. Pruebas y viaje pueden costar más. Pregunte antes al seguro.",
    time: "De días a semanas para tener cita. Algunos piden antes el expediente. Hay listas de espera.",
    skip: "Se puede pedir después. Si ya hay una fecha, pregunte cuánto es seguro esperar por ella.",
  },
  remote: {
    name: "Una opinión a distancia",
    what: "Otro doctor estudia el expediente de lejos, y luego escribe un informe o habla por video.",
    good: "Sin viaje. Se puede preguntar a un especialista lejano. A menudo es más rápido que una cita.",
    hard: "Nadie examina a la persona. Lo que no está en el expediente, el doctor tampoco lo puede ver.",
    like: "Se hace desde casa, con formularios. Pocas pruebas se repiten. Hay menos tiempo de preguntar.",
    telling: {
      self: "El informe suele llegar también a su doctor. Puede haber dos opiniones que toca comparar.",
      carer:
        "El informe suele llegar también a su doctor. Puede haber dos opiniones que toca comparar.",
    },
    cost: "A menudo es un precio fijo y lo paga uno. Algunos empleos lo cubren. Pregunte antes de empezar.",
    time: "A menudo una o dos semanas con el expediente completo. Lo que más tarda es reunirlo todo.",
    skip: "Se puede pedir después, mientras se guarde el expediente. Pregunte cuánto es seguro esperar.",
  },
  reread: {
    name: "Otra lectura de laminillas o imágenes",
    what: "Otro especialista mira de nuevo las laminillas o las imágenes. No hace falta viajar para esto.",
    good: "Revisa aquello en que se apoya el diagnóstico. Se puede hacer mientras empieza el tratamiento.",
    hard: "Solo abarca las laminillas o las imágenes. Dice poco de qué tratamiento conviene más.",
    like: "Un formulario y unas llamadas. Sin viaje. Sin pruebas nuevas, salvo que la muestra no sirva.",
    telling: {
      self: "Su doctor la puede pedir, y recibe el informe. Si es distinto, los dos doctores lo hablan.",
      carer:
        "Su doctor la puede pedir, y recibe el informe. Si es distinto, los dos doctores lo hablan.",
    },
    cost: "Se suele cobrar como una prueba. Muchos seguros pagan si un doctor la pide. Pregunte el precio.",
    time: "A menudo unos días, cuando ya llegaron las laminillas o imágenes. El envío es lo que tarda.",
    skip: "Las laminillas se guardan años: se puede hacer después. Para entonces puede haber un plan.",
  },
  "own-doctor": {
    name: "Volver con el primer doctor",
    what: "Otra plática con el doctor que ya le atiende, con las preguntas principales por escrito.",
    good: "Este doctor conoce mejor el caso. Es rápido, y a menudo una buena plática aclara las cosas.",
    hard: "Es la misma opinión de antes. Un error de la primera vez puede seguir ahí sin que se vea.",
    like: "Una cita o llamada, en un lugar conocido. En general sin pruebas nuevas. Ayuda ir con alguien.",
    telling: {
      self: "No hay nada que ocultar: diga que tiene dudas. Sigue habiendo una sola opinión.",
      carer: "No hay nada que ocultar: diga qué dudas hay. Sigue habiendo una sola opinión.",
    },
    cost: "Se cobra como una cita normal, y el seguro paga como siempre. Una llamada puede no costar.",
    time: "Una llamada o una cita: a menudo lo más rápido. Pida una cita larga, o que le llamen luego.",
    skip: "Las dudas siguen abiertas. El plan sigue como está. Se puede preguntar en otro momento.",
  },
  "none-now": {
    name: "Ninguna segunda opinión por ahora",
    what: "El plan sigue como está, sin preguntar a nadie más. Es una elección válida, como las demás.",
    good: "Nada se retrasa, y no hay más que organizar. Las fuerzas quedan para lo que viene después.",
    hard: "Si algo se pasó por alto, se puede ver tarde. Las dudas pueden quedarse y pesarle a la gente.",
    like: "Sin viajes, llamadas ni pruebas nuevas. Hay quien queda en paz, y hay quien sigue pensando.",
    telling: {
      self: "No hay nada que decirle a su doctor. Hay una sola opinión, y no hay dos que se contradigan.",
      carer:
        "No hay nada que decirle a su doctor. Hay una sola opinión, y no hay dos que se contradigan.",
    },
    cost: "Ahora no cuesta nada. Si el plan resulta no ser el adecuado, al final puede costar más.",
    time: "Nada de tiempo. Ayuda anotar qué cambiaría esto: un resultado nuevo, o sentirse peor.",
    skip: "Se puede pedir después. Tras una operación grande, algunas opciones ya no están abiertas.",
  },
};
