import type { PrepareWords } from "../prepare-shape";

const when = "Lo mejor que sepa: 2024, primavera de 2024 o marzo de 2024.";

/** What the pages of the health background say. */
export const prepareHealthWords: PrepareWords["health"] = {
  title: "Salud",
  heading: {
    self: "Otras cosas que conviene saber de su salud",
    carer: "Otras cosas que conviene saber de la salud de la persona",
  },
  lede: "Un doctor nuevo va a preguntar por esto. Si no hay nada, ayuda decirlo.",
  editTitle: "Salud",
  kinds: {
    allergy: {
      heading: "Alergias",
      line: {
        label: "Agregue una alergia y oprima Enter",
        help: "Como “penicilina: ronchas en todo el cuerpo”.",
      },
      empty: {
        self: "Empiece con los medicamentos que le caen mal. Luego alimentos, látex y contraste para imágenes.",
        carer:
          "Empiece con los medicamentos que le caen mal a la persona. Luego alimentos, látex y contraste para imágenes.",
      },
      none: "Ninguna alergia que sepamos",
      editHeading: "Cambiar esta alergia",
      fields: {
        what: { label: "A qué es" },
        reaction: {
          label: "Qué pasó",
          help: "Como ronchas, la cara hinchada o dificultad para respirar.",
        },
      },
    },
    condition: {
      heading: "Otras enfermedades",
      line: {
        label: "Agregue una enfermedad y oprima Enter",
        help: "Como “asma desde 2010”.",
      },
      empty: {
        self: "Empiece con las que le hacen ver a un doctor o tomar un medicamento.",
        carer: "Empiece con las que le hacen ver a un doctor o tomar un medicamento.",
      },
      none: "Ninguna otra enfermedad que sepamos",
      editHeading: "Cambiar esta enfermedad",
      fields: {
        name: { label: "Nombre" },
        since: { label: "Desde cuándo", help: when },
        note: { label: "Notas" },
      },
    },
    operation: {
      heading: "Operaciones",
      line: {
        label: "Agregue una operación y oprima Enter",
        help: "Como “2019 prótesis de rodilla”.",
      },
      empty: "Empiece con la más reciente. Basta el año.",
      none: "Ninguna operación",
      editHeading: "Cambiar esta operación",
      fields: {
        name: { label: "Qué se hizo" },
        when: { label: "Cuándo", help: when },
        where: {
          label: "Dónde",
          help: "El hospital o la ciudad. Ayuda a encontrar el informe.",
        },
        note: { label: "Notas", help: "Si hubo algún problema, con ella o con la anestesia." },
      },
    },
    relative: {
      heading: "En la familia",
      line: {
        label: "Agregue un familiar y oprima Enter",
        help: "Como “madre: cáncer de seno a los 52”.",
      },
      empty: {
        self: "Empiece con padres, hermanos e hijos que tuvieron una enfermedad grave.",
        carer:
          "Empiece con los padres, hermanos e hijos de la persona que tuvieron una enfermedad grave.",
      },
      none: "Nada en la familia que sepamos",
      editHeading: "Cambiar esta línea",
      fields: {
        who: { label: "Quién", help: "Como madre, o tío por parte del padre." },
        what: { label: "Qué enfermedad" },
        age: { label: "Qué edad tenía cuando empezó" },
        note: { label: "Notas" },
      },
    },
  },
};
