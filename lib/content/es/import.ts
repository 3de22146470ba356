import type { ImportPageWords } from "../import-shape";
import { oftenInWords } from "./import-often";
import { roughDateWords } from "./rough-dates";

const things = (count: number, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

/** A date inside a sentence: "el 5 de marzo de 2024", but "marzo de 2024" and "2024". */
const within = (date: string) => (/^\d{1,2} de /.test(date) ? `el ${date}` : date);

const flags: { readonly [flag: string]: string } = {
  high: "valor alto",
  low: "valor bajo",
  unusual: "fuera del rango",
};

const severities: { readonly [severity: string]: string } = {
  mild: "leve",
  moderate: "moderada",
  severe: "grave",
};

/** What reading a file from a portal says. */
export const importWords: ImportPageWords = {
  title: "Traer un archivo",
  link: "Traer un archivo de un portal",
  heading: "Traiga un archivo de su portal",
  lede: {
    self: "La mayoría de los portales para pacientes deja guardar su expediente médico como archivo. Lo leemos y le mostramos qué contiene. Usted elige qué guardar.",
    carer:
      "La mayoría de los portales para pacientes deja guardar el expediente médico como archivo. Lo leemos y le mostramos qué contiene. Usted elige qué guardar.",
  },
  file: {
    label: "El archivo",
    help: "Un archivo FHIR (.json) o un archivo C-CDA (.xml), de hasta 20 MB.",
    how: {
      heading: "Cómo conseguir el archivo",
      steps: [
        "Entre al portal de la clínica o del hospital.",
        "Busque “Descargar mi expediente”, “Exportar” o “Compartir mi expediente”. En inglés puede decir “Download my record”, “Export” o “Share my record”.",
        "Guárdelo. Si es un archivo ZIP, ábralo y elija el archivo de adentro que termina en .xml o .json.",
      ],
    },
    privacy:
      "No guardamos el archivo mismo. Lo que contiene espera aquí una hora, bajo llave. Después se borra, menos lo que usted guarde.",
    send: "Leer este archivo",
    another: "Leer otro archivo",
  },
  progress: {
    sending: "Se envía el archivo",
    reading: "Se lee el archivo. Uno largo puede tardar un minuto.",
    lost: "No pudimos enviar el archivo. Sigue elegido. Intente otra vez, por favor.",
  },
  errorTitles: { file: "No se leyó el archivo", list: "Todavía no se guardó nada" },
  again: "No se guardó nada. Puede elegir un archivo otra vez.",
  back: "Volver al expediente",
  faults: {
    missing: "Elija primero un archivo.",
    empty: "Este archivo está vacío. Guárdelo otra vez desde el portal.",
    "too-large":
      "Este archivo pasa de 20 MB. Pida al portal un tiempo más corto, por ejemplo un año.",
    zip: "Este es un archivo ZIP. Ábralo, y elija el archivo de adentro que termina en .xml o .json.",
    pdf: "Este es un archivo PDF. Podemos leer archivos .json y .xml. Pida uno de esos al portal.",
    "wrong-kind":
      "Esto no es un expediente médico que podamos leer. Elija un archivo FHIR (.json) o C-CDA (.xml).",
    broken: "Este archivo está dañado o cortado. Guárdelo otra vez desde el portal.",
    unsafe:
      "Este archivo tiene partes que un expediente médico no usa. Por seguridad, no lo leímos.",
    "too-much":
      "Este archivo tiene demasiado. Pida al portal un tiempo más corto, por ejemplo un año.",
    "several-people":
      "Este archivo es sobre más de una persona. Elija uno que sea de una sola persona.",
    "nothing-found": "No encontramos en este archivo nada que podamos traer.",
    "too-slow": "Leer este archivo tardó demasiado. Pida al portal un tiempo más corto.",
    busy: "Ahora mismo se leen muchos archivos. Intente otra vez en un minuto, por favor.",
    away: "No pudimos guardar en este momento. Intente otra vez, por favor.",
    expired: "Ese archivo se leyó hace más de una hora y ya se borró. Elíjalo otra vez, por favor.",
    "cut-off": "El archivo no llegó completo. Intente otra vez, por favor.",
    full: "Es más de lo que cabe. Quite algunas marcas, y luego guarde lo demás.",
    nothing: "Marque primero lo que quiere guardar.",
  },
  found: {
    heading: "Qué contiene el archivo",
    count: (count) => `Encontramos ${things(count, "cosa", "cosas")}.`,
    about: (name, born) => {
      if (name === null) return "El archivo no dice de quién es.";
      return born === null
        ? `El archivo es sobre ${name}.`
        : `El archivo es sobre ${name}. Fecha de nacimiento: ${born}.`;
    },
    check: {
      self: "Quite la marca de lo que está mal o no es suyo. Los archivos de portales a menudo tienen cosas viejas.",
      carer:
        "Quite la marca de lo que está mal o no es de la persona. Los archivos de portales a menudo tienen cosas viejas.",
    },
    kinds: {
      condition: {
        heading: "Problemas de salud",
        href: "/prepare/health",
        link: "Ver los datos de salud",
      },
      allergy: { heading: "Alergias", href: "/prepare/health", link: "Ver los datos de salud" },
      medicine: {
        heading: "Medicamentos",
        href: "/prepare/medicines",
        link: "Ver los medicamentos",
      },
      operation: {
        heading: "Operaciones",
        href: "/prepare/health",
        link: "Ver los datos de salud",
      },
      event: {
        heading: "Exámenes y tratamientos",
        href: "/prepare/history",
        link: "Ver la historia",
      },
      record: { heading: "Documentos", href: "/records", link: "Ver el expediente" },
    },
    rest: (count) => `Mostrar ${count} más`,
    more: (count) => `y ${things(count, "valor más", "valores más")}`,
    already: "Ya está aquí",
    room: (left) => {
      if (left === 0) return "Ya no caben más de estos.";
      return left === 1
        ? "Cabe 1 más de estos. El más nuevo está marcado."
        : `Caben ${left} más de estos. Los más nuevos están marcados.`;
    },
    keep: "Guardar lo marcado",
    drop: "No guardar nada",
  },
  parts: {
    Condition: "Lista de problemas",
    AllergyIntolerance: "Lista de alergias",
    MedicationStatement: "Lista de medicamentos",
    MedicationRequest: "Receta",
    Procedure: "Procedimiento",
    DiagnosticReport: "Informe",
    Observation: "Valores de exámenes",
    DocumentReference: "Lista de documentos",
    problems: "Lista de problemas",
    allergies: "Lista de alergias",
    medications: "Lista de medicamentos",
    procedures: "Procedimientos",
    results: "Resultados",
    document: "El archivo mismo",
  },
  skippedHeading: "Qué dejamos fuera, y por qué",
  skipped: {
    "in-error": (count) =>
      things(
        count,
        "dato que la clínica marcó como error",
        "datos que la clínica marcó como error",
      ),
    "ruled-out": (count) =>
      things(
        count,
        "problema de salud que un doctor descartó",
        "problemas de salud que un doctor descartó",
      ),
    "not-done": (count) =>
      things(
        count,
        "cosa que estaba prevista o se canceló",
        "cosas que estaban previstas o se cancelaron",
      ),
    "none-known": (count) =>
      things(count, "dato que dice “ninguno conocido”", "datos que dicen “ninguno conocido”"),
    "no-name": (count) => `${things(count, "dato", "datos")} sin nombre`,
    "text-only": (count) =>
      `${things(count, "parte", "partes")} con solo texto: por favor, escriba usted lo que importa de ahí`,
    everyday: (count) =>
      `${things(count, "valor pequeño", "valores pequeños")}, como el peso o la presión`,
    "other-part": (count) =>
      `${things(count, "dato", "datos")} de otro tipo, como facturas, citas y vacunas`,
    "no-room": (count) =>
      things(count, "cosa más antigua que ya no cabe", "cosas más antiguas que ya no caben"),
  },
  kept: {
    heading: (count) => things(count, "cosa guardada", "cosas guardadas"),
    none: "No se guardó nada de este archivo",
    lede: "Revíselas cuando tenga tiempo. Puede cambiar o quitar cada una.",
    next: "Dónde están ahora",
  },
  fields: {
    often: oftenInWords,
    units: (count) => `${count} cada vez`,
    over: "Ya no está activo, dice el archivo.",
    onHold: "En pausa, dice el archivo.",
    stopped: "Ya no se toma",
    codeOnly: "El archivo solo da un código.",
    times: (count) => (count === 1 ? "1 vez en el archivo" : `${count} veces en el archivo`),
    span: (from, until) => {
      if (from !== null && until !== null) return `Desde ${within(from)} hasta ${within(until)}`;
      if (until !== null) return `Hasta ${within(until)}`;
      return from ?? "";
    },
    since: (from) => `Desde ${within(from)}`,
    reaction: (what, severity) =>
      severity === null ? what : `${what} (${severities[severity] ?? severity})`,
    value: (name, value, flag) =>
      flag === null ? `${name}: ${value}` : `${name}: ${value} (${flags[flag] ?? flag})`,
    looseResults: "Resultados de exámenes",
    fromFile: (by, on) => {
      if (by !== null && on !== null) return `De un archivo de un portal: ${by}, ${on}.`;
      if (by !== null) return `De un archivo de un portal: ${by}.`;
      return on === null ? "De un archivo de un portal." : `De un archivo de un portal: ${on}.`;
    },
    inPortal: "El portal nombra este documento. Es probable que pueda guardarlo allí.",
  },
  dates: roughDateWords,
};
