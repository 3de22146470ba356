import type { StartWords } from "../safety-shape";

/** The page that asks for the yes before anything is stored. Each line is a promise that is kept. */
export const startWords: StartWords = {
  title: "Antes de empezar",
  heading: "Antes de empezar",
  lede: {
    self: "Para mostrarle una respuesta, y para que pueda volver, guardamos lo que nos dice. Por eso le preguntamos antes.",
    carer:
      "Para mostrarle una respuesta, y para que pueda volver, guardamos lo que nos dice sobre la persona. Por eso le preguntamos antes.",
  },
  nothingYet: "Todavía no hay nada guardado.",
  nothingYetMore:
    "Lo que dijo en la revisión de seguridad está solo en este navegador, sellado. Lo guardamos cuando usted diga que sí aquí.",
  keptHeading: "A qué le dice que sí",
  kept: [
    {
      name: "Qué guardamos",
      text: "Las respuestas que elige, y lo que dijo en la revisión de seguridad. Ni nombre, ni dirección, ni fecha de nacimiento.",
    },
    {
      name: "Cómo queda bajo llave",
      text: "Cada respuesta se cifra: queda cerrada con una llave solo de usted antes de guardarse.",
    },
    {
      name: "Por cuánto tiempo",
      text: "En su propio aparato, 30 días desde su última visita. En uno compartido, termina después de 10 minutos sin uso.",
    },
    {
      name: "Quién más lo recibe",
      text: "Nadie. No hay anuncios. No se vende nada ni se manda nada a otros.",
    },
    {
      name: "Cómo retirar su sí",
      text: "Puede borrar todo en cualquier momento. Con eso retira su sí.",
    },
  ],
  more: "Leer todo sobre sus datos de salud",
  deleteLink: "Cómo borrar todo",
  sharing:
    "Esto no es un sí para compartir. Si algún día quiere compartir algo, le preguntamos en ese momento, solo por eso.",
  device: {
    legend: "¿De quién es este aparato?",
    own: "Mío",
    ownHelp:
      "Puede cerrar esto y volver durante 30 días. Cada visita hace que los 30 días empiecen de nuevo.",
    shared: "Compartido, o no es mío",
    sharedHelp:
      "Termina después de 10 minutos sin uso, o cuando cierra el navegador. Después no puede volver, así que imprima antes su respuesta.",
  },
  consent: {
    legend: "Su sí",
    label: {
      self: "Sí, guarden mis respuestas como dice esta página",
      carer: "Sí, guarden lo que conteste sobre la persona, como dice esta página",
    },
    help: {
      self: "Solo puede seguir con esta marca. Sin ella no se guarda nada, y puede salir.",
      carer:
        "Márquelo solo si la persona lo sabe, o si usted decide por ella. Sin esta marca no se guarda nada, y puede salir.",
    },
  },
  button: "Empezar",
  errors: {
    consent: "Marque “Sí” si está de acuerdo. Sin eso no podemos guardar ninguna respuesta.",
    device: "Diga de quién es este aparato.",
    away: "No pudimos empezar ahora. Lo que eligió sigue aquí. Intente otra vez en un minuto.",
    busy: "Eso fue muy rápido para nosotros. Lo que eligió sigue aquí. Espere un minuto e intente otra vez.",
    other: "Algo de este formulario no nos llegó bien. Por favor, mírelo otra vez.",
  },
  started: {
    heading: "Ya había empezado",
    lede: "Sus respuestas están como las dejó.",
    goOn: "Seguir donde estaba",
    delete: "Borrar todo y empezar de nuevo",
  },
};
