import type { ListUseWords, RouteReasonWords, RoutesWords } from "../routes-shape";

/** The eight ways to find a second doctor. */
export const routesWords: RoutesWords = {
  "own-doctor": {
    title: { self: "Pregunte a su doctor", carer: "Pregunte al doctor de la persona" },
    goodFor: "Un nombre de alguien que conoce el caso, y una referencia si el seguro la pide.",
    lookFor: [
      "Un doctor de otro hospital y de otro consultorio.",
      "Alguien que trata mucho esta enfermedad, no solo toda la especialidad.",
      "Dos nombres, para poder elegir.",
    ],
    time: "Una llamada o una cita. Suele ser lo más rápido.",
    watchOut: "Un amigo o colega cercano puede pensar igual. Pregunte: “¿Trabajan juntos?”",
    firstStep:
      "Diga: “Valoro su atención. ¿En quién más confiaría usted para esto, fuera de su hospital?”",
  },
  insurer: {
    title: { self: "Pregunte a su seguro", carer: "Pregunte al seguro de la persona" },
    goodFor: "Saber qué doctores cubre, antes de una cuenta que sorprenda.",
    lookFor: [
      "Doctores dentro de la red que tratan esta enfermedad.",
      "Si primero hace falta una referencia o una autorización.",
      "Si también pagan pruebas nuevas para la segunda opinión.",
      "Una enfermera o persona a cargo de casos que ayude a buscar.",
    ],
    time: "Una llamada, muchas veces con espera. Una autorización puede tardar días.",
    watchOut:
      "Estar dentro de la red no dice nada de qué tan bueno es. Revise al doctor además de la lista.",
    firstStep:
      "Llame al número de la tarjeta. Pregunte: “¿Cubren una segunda opinión, y con quién?” Anote el nombre de quien contesta.",
  },
  "academic-center": {
    title: "Mire un hospital universitario",
    goodFor: "Un caso raro o difícil, una operación grande, o un equipo con varias especialidades.",
    lookFor: [
      "Un equipo que trata solo esta enfermedad, no toda la especialidad.",
      "A cuántas personas con esta enfermedad ven en un año.",
      "Una junta donde varios doctores ven juntos un mismo caso.",
      "Ensayos clínicos para esta enfermedad, si interesa algo nuevo.",
    ],
    time: "De días a semanas para una primera cita. Algunos piden todo el expediente antes de dar fecha.",
    watchOut:
      "Un nombre famoso no basta. Pregunte quién va a ver el caso: ¿alguien con experiencia o alguien en formación?",
    firstStep:
      "Busque la enfermedad junto con “centro de excelencia”. Luego llame a la línea de pacientes nuevos. Pregunte cómo dan segundas opiniones.",
  },
  society: {
    title: "Use la lista de una sociedad médica",
    goodFor: "Encontrar a un especialista cerca de casa, por un campo preciso.",
    lookFor: [
      "Una página de búsqueda que se llame “Encuentre un doctor” (“Find a doctor”) o parecido.",
      "Un filtro por campo preciso, como el ritmo del corazón o la cadera.",
      "La certificación, para revisarla en una lista oficial.",
    ],
    time: "Media hora de búsqueda. Luego, la espera de la oficina que elija.",
    watchOut: "Esa lista muestra a sus miembros. No dice quién es bueno ni quién tiene tiempo.",
    firstStep: "Abra una de las listas de abajo. Anote dos o tres nombres.",
  },
  "patient-group": {
    title: "Pregunte a un grupo de pacientes",
    goodFor: "Nombres de centros que conocen la enfermedad, y una persona que ayude por teléfono.",
    lookFor: [
      "Una línea de ayuda, o alguien que guía (en inglés, “navigator”).",
      "Una lista de clínicas que el grupo revisó.",
      "Quién paga al grupo. Un buen grupo lo dice.",
    ],
    time: "Una llamada o un correo. La respuesta suele llegar en unos días.",
    watchOut:
      "Algunos grupos reciben dinero de quienes hacen los medicamentos. Pregunte cómo llega una clínica a su lista.",
    firstStep:
      "Llame o escriba: “¿Quién ve a muchas personas con esta enfermedad cerca de aquí, y quién da segundas opiniones?”",
  },
  "online-service": {
    title: "Use el servicio por internet de un hospital",
    goodFor: "Una respuesta sin viajar, cuando basta con ver documentos, imágenes y laminillas.",
    lookFor: [
      "Doctores con nombre, y con certificación en el campo preciso.",
      "Una forma segura de mandar documentos, imágenes y laminillas.",
      "Un informe por escrito, con todos los motivos.",
      "Un precio claro antes de mandar nada.",
    ],
    time: "Suele tardar de una a dos semanas cuando ya está todo. Juntar los documentos es lo que más tarda.",
    watchOut:
      "Nadie examina el cuerpo. Muchos seguros no lo pagan. Algunos quieren que participe el primer doctor.",
    firstStep:
      "Pregunte primero el precio. Pregunte quién lee las laminillas e imágenes, y si después se puede hablar con el doctor.",
  },
  "trial-center": {
    title: "Pregunte a un centro de ensayos clínicos",
    goodFor: "Cuando ya se probaron los tratamientos usuales, o interesa algo nuevo.",
    lookFor: [
      "Un ensayo para esta enfermedad que reciba personas ahora.",
      "Un centro que dé una opinión, aunque ningún ensayo sirva.",
      "Quién paga qué en el ensayo.",
    ],
    time: "Una hora de búsqueda con ayuda. Las pruebas para ver si un ensayo sirve pueden tardar semanas.",
    watchOut:
      "Un ensayo es investigación: nadie sabe todavía si es mejor. Mientras busca, siga con el tratamiento como se acordó.",
    firstStep:
      "Pregunte al doctor: “¿Qué ensayos podrían servir?” Luego mire en el registro de ensayos de abajo.",
  },
  community: {
    title: "Pregunte a personas con la misma enfermedad",
    goodFor: "Oír cómo les fue a otros: quién escuchó, cuánto tardó, qué mandaron.",
    lookFor: [
      "Una comunidad con reglas, y personas que la cuidan.",
      "Varias personas que nombran el mismo centro.",
      "Lo que cuentan del camino, más que de los medicamentos.",
    ],
    time: "Una tarde para leer. Las respuestas llegan en uno o dos días.",
    watchOut:
      "Una historia no es una prueba. Nunca cambie un medicamento por algo que leyó ahí. No ponga su nombre completo.",
    firstStep: "Pregunte: “¿Dónde pidieron una segunda opinión, y qué volverían a hacer?”",
  },
};

/** Why a way stands where it stands. */
export const routeReasonWords: RouteReasonWords = {
  "common-start": "Suele ser el primer paso para esta clase de problema.",
  "insurer-asks": "Usted dijo que el seguro pide una segunda opinión.",
  "rare-or-unclear": "Usted dijo que esto es raro, poco común o todavía sin un nombre claro.",
  "serious-plan": "Usted dijo que se planea un paso grande.",
  "specialist-wanted": {
    self: "Usted dijo que su doctor no hace esto a menudo, o no es especialista en ello.",
    carer: "Usted dijo que el doctor no hace esto a menudo, o no es especialista en ello.",
  },
  "only-reread": {
    self: "Usted dijo que ningún especialista ha leído sus laminillas o imágenes.",
    carer: "Usted dijo que ningún especialista ha leído las laminillas o imágenes.",
  },
  "trial-in-mind": "Usted dijo que le interesa un ensayo, o algo nuevo.",
  "told-nothing-helps": {
    self: "Le dijeron que no se puede hacer nada. Puede que un centro todavía conozca un camino.",
    carer:
      "A la persona le dijeron que no se puede hacer nada. Puede que un centro todavía conozca un camino.",
  },
  "talk-is-hard": {
    self: "Usted dijo que ahora es difícil hablar con su doctor. Las otras formas no piden esa conversación.",
    carer:
      "Usted dijo que ahora es difícil hablar con el doctor. Las otras formas no piden esa conversación.",
  },
};

/** The lists, by what they are for. */
export const listUseWords: ListUseWords = {
  find: {
    title: "Encontrar doctores y centros",
    lede: "Las llevan sociedades médicas y organismos públicos.",
  },
  people: {
    title: "Grupos de pacientes",
    lede: "Líneas de ayuda, y personas que conocen la enfermedad por dentro.",
  },
  trials: {
    title: "Buscar un ensayo clínico",
    lede: "El registro público, y ayuda para leerlo.",
  },
  online: {
    title: "Hospitales que dan opiniones por internet",
    lede: "Algunos ejemplos. No los ordenamos por calidad, y nadie paga por estar aquí. Pregunte primero a su seguro.",
  },
  check: {
    title: "Revisar a un doctor que tiene en mente",
    lede: "Registros públicos: certificación, licencia y dónde trabaja.",
  },
};
