import type { QuestionnaireWords } from "../word-shapes";

/** Life, timing and how sure the decider feels. The SURE items keep the instrument's meaning. */
export const lifeQuestionWords = {
  life: {
    label: "¿Qué le preocupa o le importa?",
    help: {
      self: "Marque lo que corresponde a usted. Un sentimiento también cuenta.",
      carer:
        "Conteste como lo ve la persona que usted cuida, o como lo ve usted si decide por ella. Un sentimiento también cuenta.",
    },
    options: {
      "family-plans": { label: "El plan choca con un embarazo o con planes de familia" },
      "work-or-travel": { label: "El plan choca con el trabajo o con un viaje" },
      "daily-life": { label: "El plan cambia la vida diaria de forma grande y duradera" },
      "gut-feeling": { label: "Una corazonada de que algo no está bien" },
      "want-it-confirmed": { label: "El deseo de confirmarlo, para tener tranquilidad" },
    },
  },
  "carer-view": {
    label: "¿Usted lo ve igual que la persona?",
    help: "Al final, la decisión es de la persona. Lo que usted ve tiene aquí su propio lugar, al lado de lo que ve ella.",
    options: {
      same: { label: "Sí, lo vemos igual" },
      "more-worried": { label: "No, me preocupa más a mí que a la persona" },
      "they-do-not-want-one": { label: "No, yo quiero una segunda opinión y la persona no" },
    },
  },
  timing: {
    label: "¿Algo de esto es cierto ahora mismo?",
    options: {
      "date-set": {
        label: "Hay fecha para un examen, un tratamiento o una operación",
        hint: "Manténgala hasta que la cambie el propio equipo médico.",
      },
      "emergency-surgery": {
        label: "Los doctores quieren operar de inmediato, como emergencia",
      },
      "course-under-way": {
        label: "Ya empezó un tratamiento de quimioterapia, radioterapia o diálisis",
      },
      "insurer-asks": {
        label: "El seguro pide una segunda opinión, y todavía no se ha dado",
        hint: "Sin ella, el seguro no paga.",
      },
    },
  },
  "fast-cancer": {
    label: "¿Es uno de estos, o podría serlo?",
    help: "Estos pueden crecer rápido. Muchas veces su tratamiento no puede esperar.",
    options: {
      apl: {
        label: "Un cáncer de la sangre muy rápido, llamado LPA (APL)",
        hint: "Leucemia promielocítica aguda, confirmada o con sospecha",
      },
      "acute-leukemia": { label: "Otro cáncer rápido de la sangre (leucemia aguda)" },
      "aggressive-lymphoma": { label: "Un cáncer rápido de los ganglios (linfoma agresivo)" },
      testicular: { label: "Cáncer de testículo" },
      "small-cell-lung": {
        label: "Un cáncer rápido de pulmón (cáncer de pulmón de células pequeñas)",
      },
      "inflammatory-breast": {
        label: "Un cáncer rápido de seno (cáncer de seno inflamatorio)",
        hint: "El seno se pone rojo, caliente e hinchado.",
      },
      "cord-compression": {
        label: "Un tumor que hace presión en la médula espinal (compresión medular)",
      },
      childhood: { label: "Un cáncer de alto riesgo en un niño o una niña" },
    },
  },
  "sure-best": {
    label: {
      self: "¿Siente seguridad sobre cuál es la mejor opción para usted?",
      carer: "¿La persona siente seguridad sobre cuál es la mejor opción para ella?",
    },
    options: { yes: { label: "Sí" }, no: { label: "No, o no sé" } },
  },
  "sure-facts": {
    label: {
      self: "¿Conoce lo bueno y lo malo de cada opción?",
      carer: "¿La persona conoce lo bueno y lo malo de cada opción?",
    },
    help: "Es decir, los beneficios y los riesgos.",
    options: { yes: { label: "Sí" }, no: { label: "No, o no sé" } },
  },
  "sure-matters": {
    label: {
      self: "¿Tiene claro qué beneficios y riesgos le importan más?",
      carer: "¿La persona tiene claro qué beneficios y riesgos le importan más?",
    },
    options: { yes: { label: "Sí" }, no: { label: "No, o no sé" } },
  },
  "sure-support": {
    label: {
      self: "¿Tiene suficiente apoyo y consejo para decidir?",
      carer: "¿La persona tiene suficiente apoyo y consejo para decidir?",
    },
    options: { yes: { label: "Sí" }, no: { label: "No, o no sé" } },
  },
} satisfies Partial<QuestionnaireWords>;
