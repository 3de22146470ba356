import type { PublicPageWords } from "@/lib/content/interface-shape";

/** What the content rests on, and what nobody has checked yet. */
export const methods: PublicPageWords["methods"] = {
  title: "Métodos",
  heading: "Cómo hicimos esto",
  lede: "En qué se apoyan las reglas, qué no ha revisado nadie todavía, y cómo las mantenemos al día.",
  sections: [
    {
      id: "limits",
      heading: "Lo primero que conviene saber",
      list: [
        "Ningún doctor ni enfermera ha firmado el contenido todavía. Eso vale también para la revisión de seguridad.",
        "Todavía no se ha probado con pacientes.",
        "No hay una forma probada de medir cuánto cuenta cada motivo para una segunda opinión. Lo que cuenta cada uno aquí lo elegimos nosotros, y usted puede leerlo.",
      ],
    },
    {
      id: "chosen",
      heading: "Cómo elegimos los motivos",
      paragraphs: [
        "Empezamos con cuatro artículos de salud sobre la segunda opinión. Hicimos una lista de cada motivo que dan. Los artículos son un punto de partida, no una prueba.",
        "Después buscamos estudios, revisiones y guías sobre cada uno. La mayoría se leyó en parte. Donde no encontramos nada, la página de la regla nombra un artículo y ningún estudio.",
        "Dejamos fuera los consejos que podrían hacer daño, como aplazar un examen que ya tiene fecha.",
      ],
      links: [
        { href: "/rules", label: "Todas las reglas" },
        { href: "/rules/changes", label: "Qué cambió, versión por versión" },
        { href: "/sources", label: "Todas las fuentes" },
      ],
    },
    {
      id: "answer",
      heading: "Cómo se llega a la respuesta",
      paragraphs: [
        "Cada motivo está en uno de tres grupos. Uno del primer grupo basta para “buenos motivos”. Del segundo grupo hacen falta dos, y dos formas de un mismo motivo cuentan una vez. El tercer grupo solo se suma a otros.",
        "Una tabla fija lleva de los motivos a una de las seis respuestas. La revisión de seguridad va antes y siempre gana.",
        "Un “no sé” nunca se lee como un no. Si importa, lo decimos, y nombramos qué lo aclararía.",
        "La fuerza que mostramos es cómo se comparan los motivos entre sí. No es la probabilidad de nada.",
      ],
    },
    {
      id: "tested",
      heading: "Cómo revisamos las reglas",
      paragraphs: [
        "Un programa prueba todas las reglas cada vez que cambian. Busca reglas que nunca se pueden aplicar y preguntas que no cambian nada. También busca respuestas que se debilitan cuando se agrega una preocupación. Si encuentra una, detiene el cambio.",
      ],
    },
    {
      id: "current",
      heading: "Cómo lo mantenemos al día",
      paragraphs: [
        "Cada regla lleva el día en que se comparó por última vez con su fuente. Lo hacemos al menos cada 12 meses. Si a una regla se le pasa la fecha, no sale la siguiente versión hasta que alguien la mire.",
        "Una regla que retiramos queda en el registro, con el motivo.",
      ],
    },
    {
      id: "plain",
      heading: "Palabras claras",
      paragraphs: [
        "Las palabras están en inglés y en español. En inglés escribimos para quien lee al nivel de sexto grado o menos. En español usamos la escala INFLESZ, y la meta es 65 o más: “bastante fácil”. Nadie de fuera ha revisado el español todavía.",
      ],
    },
    {
      id: "standard",
      heading: "La norma para ayudas a decidir",
      paragraphs: [
        "Hay una lista mundial de lo que tiene una buena ayuda para decidir. Medimos esta aplicación con ella, punto por punto. Decimos “todavía no” donde solo la gente lo puede probar.",
      ],
      links: [{ href: "/methods/standard", label: "Cómo quedamos ante la norma" }],
    },
    {
      id: "money",
      heading: "Dinero",
      paragraphs: [
        "No hay anuncios. No se vende ningún dato de salud, ni se manda a otros. Ningún doctor, clínica o fabricante de medicamentos puede pagar para aparecer aquí. Quien mantiene esta copia paga su servidor.",
      ],
    },
  ],
};
