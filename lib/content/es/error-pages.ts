import type { ErrorPageWords } from "@/lib/content/interface-shape";

/** Apart from the other words: every page carries these to the browser, so they stay few. */
export const errorPageWords: ErrorPageWords = {
  name: "Second Look",
  heading: "Esta página no se abrió.",
  kept: "Algo salió mal de nuestro lado, no del suyo. Lo que decía “Guardado” sigue guardado.",
  doNow: "Intente otra vez ahora. Si no ayuda, vuelva en unos minutos.",
  again: "Intentar otra vez",
  home: "Ir a la primera página",
  worse: "¿Algo nuevo o mucho peor? No espere a esta página. En los Estados Unidos, llame al 911.",
  safetyLink: "Ver si se puede esperar sin peligro",
  leave: "Salir rápido",
};
