import type {
  gateActWords as ActWords,
  gateLinkWords as LinkWords,
  gateNowWords as NowWords,
  gatePrintWords as PrintWords,
  TierWords,
  gateUnsignedWords as UnsignedWords,
  welcomeBackWords as WelcomeBackWords,
  gateYouWords as YouWords,
} from "../en/gate";
import type { GateGroupId, GateHeading, GateTier, GateWayOn } from "../gate/line";
import type { Translated } from "../translated";
import type { Spoken } from "../types";

/** The first page: tier 1, asked of everyone. */
export const gateNowWords: Translated<typeof NowWords> = {
  title: "¿Se puede esperar sin peligro?",
  heading: "Primero: ¿se puede esperar sin peligro?",
  intro: {
    self: "Antes que nada, mire por favor esta lista. Marque una línea solo si es algo nuevo, que empeoró o que volvió, y si desde entonces ningún profesional de salud lo ha revisado. Cuenta aunque ya pasó, o aunque bajó con una pastilla. No marque lo que su equipo médico ya sabe y no ha cambiado.",
    carer:
      "Antes que nada, mire por favor esta lista. Marque una línea solo si para la persona es algo nuevo, que empeoró o que volvió, y si desde entonces ningún profesional de salud lo ha revisado. Cuenta aunque ya pasó, o aunque bajó con una pastilla. No marque lo que su equipo médico ya sabe y no ha cambiado.",
  },
  legend:
    "Algo nuevo, que empeoró o que volvió, y que ningún profesional de salud ha revisado desde entonces",
  none: "Nada de esto",
  next: "Seguir",
  unsure: {
    self: "¿No sabe si algo corresponde? Entonces márquelo. Verá qué hacer, y desde ahí puede seguir.",
    carer:
      "¿No sabe si algo corresponde? Entonces márquelo. Verá qué hacer, y desde ahí puede seguir.",
  },
  nothingTicked:
    "Todavía no marcó nada. Marque lo que corresponde, o “Nada de esto”. No se perdió nada.",
  both: "Marcó “Nada de esto” y también una línea. Sus marcas siguen aquí. Por favor, quite una de las dos.",
};

/** The second page: tiers 2 and 3, and the lines of a group once the group is ticked. */
export const gateYouWords: Translated<typeof YouWords> = {
  title: "¿Se puede esperar sin peligro? Parte 2",
  heading: {
    self: "¿Y qué más es cierto para usted?",
    carer: "¿Y qué más es cierto para la persona?",
  },
  intro: {
    self: "Igual que antes: marque lo que es nuevo, empeoró o volvió, y que ningún profesional de salud ha revisado desde entonces. Cuenta aunque ya pasó.",
    carer:
      "Igual que antes: marque lo que para la persona es nuevo, empeoró o volvió, y que ningún profesional de salud ha revisado desde entonces. Cuenta aunque ya pasó.",
  },
  groupsLegend: {
    self: "¿Alguna de estas situaciones es la suya?",
    carer: "¿Alguna de estas situaciones es la de la persona?",
  },
  groupsIntro: "Marque todas las que correspondan. Cada una abre unas líneas más.",
  noGroup: "Ninguna de estas situaciones",
  none: "Nada de esto",
  next: "Seguir",
};

/** The headings that the lines for everyone stand under. */
export const gateHeadingWords: { readonly [H in GateHeading]: string } = {
  "head-and-nerves": "Cabeza y nervios",
  "chest-and-breath": "Pecho y respiración",
  "bleeding-and-belly": "Sangrado y abdomen",
  "whole-body": "Todo el cuerpo",
  "legs-and-bladder": "Piernas y vejiga",
  medicine: "Medicamentos y piel",
};

/** The groups, as a person ticks them. */
export const gateGroupWords: {
  readonly [G in GateGroupId]: { readonly label: Spoken; readonly hint?: Spoken };
} = {
  "group-pregnancy": { label: "Embarazo, posible embarazo, o embarazo en los últimos 2 meses" },
  "group-baby": { label: "Un bebé de menos de 3 meses" },
  "group-child": { label: "Un niño o una niña" },
  "group-cancer": { label: "Cáncer, ahora o en el pasado" },
  "group-chemo": { label: "Quimioterapia ahora, también entre un ciclo y otro" },
  "group-back": { label: "Un problema de espalda o dolor en una pierna" },
  "group-neck": { label: "Un problema del cuello" },
  "group-ms": { label: "Esclerosis múltiple (EM), si lo dijo un doctor" },
  "group-blood-thinner": {
    label: "Uso de un anticoagulante (medicamento que “adelgaza” la sangre)",
  },
  "group-steroids": { label: "Uso de esteroides por mucho tiempo" },
  "group-lowers-defenses": {
    label: "Uso de un medicamento que baja las defensas del cuerpo",
    hint: {
      self: "Lo hacen muchos medicamentos para la EM, las articulaciones, el intestino o un trasplante. Si no sabe si es el caso del suyo, marque esto.",
      carer:
        "Lo hacen muchos medicamentos para la EM, las articulaciones, el intestino o un trasplante. Si no sabe si es el caso del que toma la persona, marque esto.",
    },
  },
  "group-listed-medicine": {
    label: "Uso de un medicamento de la lista de abajo, ahora o hasta hace poco",
    hint: "La lista: medicamentos que es peligroso dejar por cuenta propia.",
  },
  "group-over-50": { label: "Más de 50 años de edad" },
};

/** What to do now, by tier. */
export const gateTierWords: { readonly [T in GateTier]: TierWords } = {
  1: {
    heading: "Llame al {emergency} ahora",
    lead: {
      self: "Lo que marcó no puede esperar: es para que lo revisen de inmediato. Puede que no sea nada malo, y está bien llamar.",
      carer:
        "Lo que marcó no puede esperar: es para que lo revisen de inmediato. Puede que no sea nada malo, y está bien llamar.",
    },
    steps: [
      {
        self: "Llame al {emergency}. Diga qué pasó, cuándo y dónde está usted.",
        carer: "Llame al {emergency}. Diga qué pasó, cuándo y dónde está la persona.",
      },
      {
        self: "No maneje. Espere a que llegue la ayuda.",
        carer: "No maneje para llevar a la persona. Espere a que llegue la ayuda.",
      },
      { self: "Si puede, pida que alguien le acompañe.", carer: "Quédese con la persona." },
      {
        self: "Lleve una lista de sus medicamentos.",
        carer: "Lleve una lista de los medicamentos de la persona.",
      },
    ],
    next: "El tema de la segunda opinión puede esperar hasta entonces. Puede volver a él cuando quiera.",
  },
  2: {
    heading: {
      self: "Vaya a {department} ahora",
      carer: "Lleve a la persona a {department} ahora",
    },
    lead: {
      self: "Lo que marcó es para que lo vean hoy, sin demora. Ir es lo correcto.",
      carer: "Lo que marcó es para que lo vean hoy, sin demora. Ir es lo correcto.",
    },
    steps: [
      {
        self: "Vaya ahora, también si es de noche. Si puede, pida a alguien que maneje.",
        carer: "Vaya ahora, también si es de noche.",
      },
      {
        self: "Si empeora en el camino, llame al {emergency}.",
        carer: "Si la persona empeora en el camino, llame al {emergency}.",
      },
      {
        self: "Lleve una lista de sus medicamentos.",
        carer: "Lleve una lista de los medicamentos de la persona.",
      },
    ],
    next: "El tema de la segunda opinión puede esperar hasta entonces. Puede volver a él cuando quiera.",
  },
  3: {
    heading: {
      self: "Llame hoy a su equipo médico",
      carer: "Llame hoy al equipo médico de la persona",
    },
    lead: {
      self: "Esto es para decírselo hoy a su propio doctor o a su enfermera.",
      carer: "Esto es para decírselo hoy al doctor o a la enfermera de la persona.",
    },
    steps: [
      {
        self: "Llame al doctor o a la enfermera que le atiende. Fuera de horario, pida hablar con quien está de guardia.",
        carer:
          "Llame al doctor o a la enfermera que atiende a la persona. Fuera de horario, pida hablar con quien está de guardia.",
      },
      "¿Nadie contesta? Entonces {urgent}.",
      {
        self: "Si empeora rápido, llame al {emergency}.",
        carer: "Si la persona empeora rápido, llame al {emergency}.",
      },
    ],
    next: "Cuando nos diga que ya hizo la llamada, puede seguir. Esta línea se queda arriba.",
  },
  4: {
    heading: "No ponga el tratamiento en pausa",
    lead: {
      self: "Una segunda opinión cabe al lado de su tratamiento. No hace falta retrasarlo.",
      carer:
        "Una segunda opinión cabe al lado del tratamiento de la persona. No hace falta retrasarlo.",
    },
    steps: [
      {
        self: "Pregunte a su equipo médico: “¿Cuántos días se puede esperar sin peligro?”",
        carer:
          "Pregunte al equipo médico de la persona: “¿Cuántos días se puede esperar sin peligro?”",
      },
      "Pida que manden las laminillas o las imágenes a un segundo experto mientras empieza el tratamiento.",
      "Mantenga cada examen y cada fecha, a menos que los cambie el propio equipo médico.",
    ],
    next: "Esto va por encima de cualquier respuesta.",
  },
};

/** How a person goes on. None of these says only that it is not happening now. */
export const gateWayOnWords: {
  readonly [W in GateWayOn]: { readonly label: Spoken; readonly hint?: Spoken };
} = {
  over: {
    label: "Ahora no, y en los últimos días tampoco",
    hint: "No está ahora, y tampoco estuvo en los últimos días.",
  },
  checked: {
    label: "Un profesional de salud ya lo revisó",
    hint: "Un doctor, una enfermera o alguien así lo revisó después de que empezó, empeoró o volvió.",
  },
  called: {
    label: { self: "Ya llamé", carer: "Ya llamé, o la persona ya llamó" },
    hint: "La línea se queda arriba, para que no se pierda.",
  },
  "safe-for-now": {
    label: { self: "Por ahora estoy a salvo", carer: "Por ahora la persona está a salvo" },
  },
  talked: {
    label: { self: "Ya hablé con alguien", carer: "La persona ya habló con alguien" },
    hint: "Una línea de crisis, un doctor o alguien cercano que ahora lo sabe. Una llamada al {emergency} también cuenta.",
  },
};

/** The carer's own thoughts: "I", though a carer fills in. */
export const carerWayOnWords: { readonly [W in "safe-for-now" | "talked"]: string } = {
  "safe-for-now": "Por ahora estoy a salvo",
  talked: "Ya hablé con alguien",
};

/** What the page with what to do now says around the lines. */
export const gateActWords: Translated<typeof ActWords> = {
  title: "Qué hacer ahora",
  ticked: "Usted marcó",
  tell: "Qué decir",
  numbers: "Números",
  country: "Su país",
  wayOnHeading: "¿Cuándo puede seguir?",
  wayOnIntro: "Elija lo que es cierto. Si nada de esto lo es, haga primero el paso de arriba.",
  wayOnMissing:
    "No eligió ninguna línea. No se perdió nada. Elija lo que es cierto, o haga primero el paso de arriba.",
  stillOnTop: { self: "Para no olvidar", carer: "Para no olvidar" },
  takeOff: "Quitar esta línea",
  background: {
    self: "Hágalo de todos modos. Ningún profesional de salud ha firmado esta línea todavía, así que pregunte a su equipo médico qué significa para usted.",
    carer:
      "Hágalo de todos modos. Ningún profesional de salud ha firmado esta línea todavía, así que pregunte al equipo médico de la persona qué significa para ella.",
  },
  inference: "Esta línea es nuestra propia lectura. No viene de una sola fuente.",
};

/** After 12 idle hours, one screen. Never before printing. */
export const welcomeBackWords: Translated<typeof WelcomeBackWords> = {
  title: "Hola de nuevo",
  heading: {
    self: "Hola de nuevo. ¿Hay algo nuevo o peor?",
    carer: "Hola de nuevo. ¿La persona tiene algo nuevo o peor?",
  },
  intro: "Sus respuestas están como las dejó.",
  no: "No, nada nuevo ni peor",
  yes: "Sí, o no sé",
};

/** Links to the gate, and the note that leads there from inside the questionnaire. */
export const gateLinkWords: Translated<typeof LinkWords> = {
  ask: "¿Algo nuevo o mucho peor?",
  link: "Ver si se puede esperar sin peligro",
  fromAnswers: {
    self: "Nos dijo que algo empeoró y que nadie lo ha revisado. Mire esto primero, por favor. Sus respuestas están guardadas.",
    carer:
      "Nos dijo que algo empeoró para la persona y que nadie lo ha revisado. Mire esto primero, por favor. Sus respuestas están guardadas.",
  },
};

/** For the methods page, until a clinician signs the file. */
export const gateUnsignedWords: Translated<typeof UnsignedWords> = {
  text: "Ningún profesional de salud ha firmado esta lista todavía. La hicimos con fuentes públicas y con lo que se sabe en general. Las líneas sin fuente dicen “pregunte a su equipo médico”.",
};

/** The safety box that heads every print. */
export const gatePrintWords: Translated<typeof PrintWords> = {
  heading: "Si pasa esto, no espere a la cita",
  call: "Llame al {emergency}, y no maneje: cara caída de un lado, un brazo débil o problemas para hablar que llegan de repente, aunque se pasen. Dolor de pecho. Problemas para respirar. Un desmayo, o dificultad para despertar. Una convulsión larga. Mucho sangrado. Una reacción alérgica grave. Dolor muy fuerte en el abdomen. Confusión repentina.",
  go: "Vaya a {department}: adormecimiento nuevo entre las piernas. Pérdida nueva del control de la orina o de las heces. Con un problema de espalda o dolor en una pierna: problemas nuevos para orinar, o piernas débiles. Con cáncer: debilidad nueva en brazos o piernas, problemas para caminar o para orinar. Con quimioterapia: fiebre de 100.4°F (38°C) o más. Para eso puede llamar de inmediato a la línea de su equipo de cáncer.",
  today: {
    self: "Llame hoy a su equipo médico por un efecto secundario nuevo y grave. Llame también si un medicamento se dejó o se acabó. Con esclerosis múltiple (EM): por un cambio nuevo en horas o días. Con un anticoagulante: por un sangrado nuevo.",
    carer:
      "Llame hoy al equipo médico de la persona por un efecto secundario nuevo y grave. Llame también si un medicamento se dejó o se acabó. Con esclerosis múltiple (EM): por un cambio nuevo en horas o días. Con un anticoagulante: por un sangrado nuevo.",
  },
};
