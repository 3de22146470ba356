import type { InterfaceWords } from "@/lib/content/interface-shape";

/** The words of buttons, headers and short messages. */
export const interfaceWords: InterfaceWords = {
  shell: {
    name: "Second Look",
    skip: "Saltar a la parte principal",
    stagesLabel: "Principal",
    stages: [
      { href: "/home", label: "Inicio" },
      { href: "/decide", label: "Decidir" },
      { href: "/plan", label: "Plan" },
      { href: "/records", label: "Expediente" },
      { href: "/prepare", label: "Preparar" },
      { href: "/print", label: "Imprimir" },
    ],
    leave: "Salir rápido",
    leaveHint: "Para salir rápido con un teclado, oprima Mayús (Shift) tres veces.",
    leftTitle: "Inicio",
    safetyLabel: "Seguridad",
    safetyQuestion: "¿Algo nuevo o mucho peor?",
    safetyLink: "Ver si se puede esperar sin peligro",
    aboutLabel: "Acerca de",
    about: [
      { href: "/how-it-works", label: "Cómo funciona" },
      { href: "/methods", label: "Métodos" },
      { href: "/rules", label: "Reglas" },
      { href: "/sources", label: "Fuentes" },
      { href: "/privacy", label: "Sus datos de salud" },
    ],
    promise: "Sin anuncios. No se vende ningún dato de salud, ni se manda a otros.",
    ending: {
      label: "Esta visita",
      text: "¿Sigue aquí? Este aparato es compartido. Por eso su visita termina en 2 minutos. Después se borra lo que nos dijo.",
      stay: "Sí, seguir",
    },
  },
  common: {
    continue: "Seguir",
    back: "Atrás",
    save: "Guardar",
    saved: "Guardado",
    saving: "Guardando",
    notSavedYet: "Todavía no se guardó. Conservamos lo que eligió e intentamos otra vez.",
    or: "o",
    change: "Cambiar",
    print: "Imprimir esta página",
    errorTitle: "Por favor, mire esto otra vez",
    errorKept: "Lo que puso sigue aquí.",
  },
  notFound: {
    title: "Página no encontrada",
    heading: "No pudimos encontrar esta página.",
    kept: "Tal vez la dirección es vieja, o le falta una letra. Lo que guardó sigue ahí.",
    doNow: "Revise la dirección, o vuelva a la primera página.",
    home: "Ir a la primera página",
  },
};
