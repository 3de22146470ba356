import type { PublicPageWords } from "@/lib/content/interface-shape";

/** Consumer health data policy. Each line is a promise that the app keeps; change both together. */
export const privacy: PublicPageWords["privacy"] = {
  title: "Sus datos",
  heading: "Cómo tratamos sus datos de salud",
  lede: "Lo que nos dice es suyo. Guardamos lo menos posible. No lo vendemos, y no se lo mandamos a nadie.",
  sections: [
    {
      id: "kept",
      heading: "Qué guardamos, y por qué",
      list: [
        "Las respuestas que elige, para poder mostrarle los motivos y para que pueda volver.",
        "Lo que dijo en la revisión de seguridad, y cuándo. Se guarda aparte de sus otras respuestas.",
        "Si este aparato es suyo, si contesta por otra persona, cuándo estuvo aquí por última vez, y que dijo que sí. Sin eso la aplicación no funciona.",
      ],
      after:
        "No pedimos su nombre, su dirección ni su fecha de nacimiento. No guardamos nada de su salud antes de que diga que sí. Hasta entonces, lo que marca en la revisión de seguridad se queda en su propio navegador, sellado.",
    },
    {
      id: "locked",
      heading: "Cómo queda bajo llave",
      paragraphs: [
        "Sus respuestas se cierran con una llave solo de usted antes de guardarse. Una copia robada de la base de datos, por sí sola, no las muestra.",
        "La aplicación tiene las llaves, para poder mostrarle sus respuestas. Por eso, quienes mantienen este servidor podrían llegar a ellas si se lo propusieran. La aplicación no les da ninguna página para hacerlo.",
        "Nuestros registros no llevan palabras de salud. No llevan sus respuestas.",
      ],
    },
    {
      id: "others",
      heading: "Quién más lo ve",
      paragraphs: [
        "Nadie. No hay anuncios, ni contadores de visitas de afuera. Su navegador solo habla con este sitio.",
        "A quienes mantienen esta copia se les puede obligar a entregar datos si lo ordena un tribunal.",
      ],
    },
    {
      id: "how-long",
      heading: "Cuánto tiempo lo guardamos",
      list: [
        "En su propio aparato: puede volver durante 30 días. Cada visita hace que los 30 días empiecen de nuevo. Si no vuelve, lo borramos todo.",
        "En un aparato compartido: termina después de 10 minutos sin uso, o cuando se cierra el navegador. Entonces lo borramos todo.",
        "Puede borrarlo todo en cualquier momento.",
      ],
    },
    {
      id: "rights",
      heading: "Qué puede hacer usted",
      paragraphs: [
        "Puede ver todas sus respuestas y cambiar cualquiera. Puede retirar su sí: borre todo, y no nos queda ninguna respuesta suya.",
        "Queda una línea: que se dio un sí o que se borró todo, y cuándo. No lleva nombre ni respuestas.",
        "Si quienes mantienen esta copia hacen respaldos, sus respuestas pueden seguir en ellos, bajo llave, hasta que los respaldos se tiren.",
      ],
    },
    {
      id: "limits",
      heading: "Lo que no podemos hacer",
      list: [
        "No podemos ocultar lo que hace a alguien que es dueño de este aparato o que lo controla.",
        "No podemos ver ni detener un programa que espía el aparato.",
        "“Salir rápido” oculta esta página. El navegador todavía guarda una lista de las páginas que se abrieron. Esa lista solo se borra en el navegador.",
        "Su empresa de internet o su empleador puede ver el nombre de este sitio, pero no lo que usted lee o contesta. Un empleador o una escuela que controla el aparato puede ver más.",
      ],
      after:
        "Si en su casa no está a salvo, use un aparato que nadie más pueda abrir, como uno de una biblioteca o de una amistad.",
    },
    {
      id: "who",
      heading: "Quién está detrás de esta copia",
      paragraphs: [
        "Second Look es un programa libre. Una clínica, una organización o una persona mantiene esta copia y responde por sus datos. Pregunte a quien le dio la dirección.",
        "Si cambiamos esta página, la cambiamos primero aquí y damos la nueva fecha. Último cambio: 20 de noviembre de 2026.",
      ],
    },
  ],
  take: {
    heading: "Llévese todo",
    text: "Puede bajar todo lo que guarda aquí como archivo para aplicaciones de salud y como datos simples. Quien abra un archivo puede leerlo, así que guárdelo bien.",
    link: "Bajar sus archivos",
  },
  delete: {
    heading: "Borrar todo",
    ask: "Borrar ahora todas mis respuestas",
    text: "Esto borra todo lo que nos dijo en este aparato. No se puede deshacer. Si quiere una copia, baje antes sus archivos.",
    button: "Borrar todo",
    failed: "Todavía no se borró nada",
    failedMore: "No funcionó, y es culpa nuestra. Intente otra vez en unos minutos.",
  },
};
