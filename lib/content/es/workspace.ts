import type { WorkspaceWords } from "../workspace-shape";

/** What every page of the workspace says. */
export const workspaceWords: WorkspaceWords = {
  waysLabel: "En esta parte",
  ways: {
    "/decide": [
      { href: "/decide/options", label: "Opciones" },
      { href: "/decide/known", label: "Lo que se sabe" },
      { href: "/decide/values", label: "Lo que importa" },
      { href: "/decide/sure-now", label: "Cuánta seguridad" },
      { href: "/decide/quiz", label: "Tres preguntas" },
    ],
    "/plan": [
      { href: "/plan", label: "Por hacer" },
      { href: "/plan/who", label: "A quién preguntar" },
      { href: "/plan/dates", label: "Tiempo" },
      { href: "/letters", label: "Cartas" },
    ],
    "/records": [
      { href: "/records", label: "Lista" },
      { href: "/letters", label: "Cartas" },
      { href: "/records/import", label: "Desde un portal" },
    ],
    "/prepare": [
      { href: "/prepare", label: "Resumen" },
      { href: "/prepare/history", label: "Historia" },
      { href: "/prepare/medicines", label: "Medicamentos" },
      { href: "/prepare/health", label: "Salud" },
      { href: "/prepare/questions", label: "Preguntas" },
      { href: "/prepare/companion", label: "Acompañante" },
    ],
    "/print": [
      { href: "/print", label: "Carpeta" },
      { href: "/print/take", label: "Llévese todo" },
    ],
  },
  saving: "Guardando",
  saved: "Guardado",
  notSaved: "Todavía no se ha guardado. Conservamos lo que puso y lo intentamos otra vez.",
  room: {
    left: "Caben {count} letras más.",
    full: "Está lleno. Lo que pase de aquí queda fuera.",
  },
  save: "Guardar",
  add: "Agregar",
  remove: "Quitar",
  cancel: "Dejarlo como estaba",
  back: "Volver",
  undo: "Deshacer",
  undone: {
    removed: "Se quitó.",
    changed: "Se cambió.",
    several: (count) => `Se cambiaron ${count} a la vez.`,
  },
  private: "Mantener esto privado",
  privateHelp: "No sale en lo que imprime para otras personas.",
  optional: "si quiere",
  pages: {
    label: "Páginas",
    at: (at, of) => `Página ${at} de ${of}`,
    before: "Anteriores",
    after: "Más",
    all: "Todo en una página, para imprimir",
    inPages: "De 25 en 25",
    onPaper: (at, of) =>
      `Esta es la página ${at} de ${of}. Para imprimir toda la lista, elija primero “Todo en una página, para imprimir”.`,
    print: "Imprimir toda la lista",
    printHint: "Para imprimir toda la lista, use la función de imprimir de su navegador.",
  },
  becauseYouSaid: { self: "Porque usted dijo:", carer: "Por esta respuesta:" },
  unreadable: (count) =>
    count === 1
      ? "Una cosa de aquí no se pudo leer. Está guardada. Las demás están completas."
      : `${count} cosas de aquí no se pudieron leer. Están guardadas. Las demás están completas.`,
  errors: {
    title: "Mire esto otra vez, por favor",
    kept: "Lo que puso sigue aquí.",
    conflictTitle: "Esto se cambió en otro lugar",
    conflict:
      "Alguien lo cambió mientras usted estaba aquí. No se perdió nada. Abajo están las dos versiones.",
    conflictHere: "Lo que usted puso",
    conflictThere: "Lo que está guardado ahora",
    conflictPick: "Déjelo como lo quiere y guarde.",
    removedThere: "Allí se quitó.",
    missing: "Esto ya no está. Puede que se haya quitado en otro lugar.",
    busy: "Fue mucho de una vez. Lo que puso sigue aquí. Espere un minuto y guarde otra vez.",
    away: "No pudimos guardar ahora. Lo que puso sigue aquí. Guarde otra vez, por favor.",
    full: (most) => `Hay lugar para ${most}. Quite uno y luego agregue este.`,
    tooLong: (most) => `Hágalo más corto: caben ${most} letras.`,
    empty: "Escriba algo aquí primero.",
    notOneLine: "Póngalo en una sola línea.",
    notADay: "Ponga la fecha completa, con día, mes y año.",
    notADate: "Escriba una fecha como 2024, primavera de 2024, marzo de 2024 o 5 de marzo de 2024.",
    noYear: "Agregue el año, como marzo de 2024.",
    noSuchDay: "Ese día no existe. Revise el día, el mes y el año.",
    endsFirst: "Es antes del comienzo. Revise las dos fechas.",
    notAChoice: "Elija una de las opciones.",
    notText: "Algunos signos de este texto no se pueden guardar. Escríbalo otra vez, por favor.",
    other: "Así no se pudo guardar. Lo que puso sigue aquí.",
  },
};
