import type { QuestionId } from "../questionnaire";
import type { Spoken } from "../types";

/** Who can answer a question that is still open. */
export const whoCanTellWords: { readonly [Q in QuestionId]: Spoken } = {
  who: "Usted puede.",
  country: "Usted puede.",
  group: { self: "Usted o su doctor puede.", carer: "La persona o su doctor puede." },
  diagnosis: { self: "Su doctor puede.", carer: "El doctor de la persona puede." },
  unsettled: "El consultorio que dio fecha al examen o a la cita puede.",
  illness: { self: "Su doctor puede.", carer: "El doctor de la persona puede." },
  tests: {
    self: "Su doctor o alguien de enfermería puede. Pida los resultados.",
    carer: "El doctor de la persona o alguien de enfermería puede. Pida los resultados.",
  },
  reader: "El laboratorio, el área de radiología o el consultorio del doctor puede.",
  plan: { self: "Su doctor puede.", carer: "El doctor de la persona puede." },
  offer: "El consultorio del doctor o un farmacéutico puede.",
  "plan-facts": "El doctor que hizo el plan puede.",
  operation: "El consultorio del cirujano puede.",
  "side-effects": "Puede quien lo recetó, o un farmacéutico.",
  progress: { self: "Usted puede, o su doctor.", carer: "La persona puede, o su doctor." },
  tried: "El doctor que lo recetó, o un farmacéutico, puede.",
  trust: {
    self: "Usted puede.",
    carer: "La persona puede, o usted si decide por ella.",
  },
  doctors: "El consultorio del doctor puede. Está bien preguntar cuántas veces tratan esto.",
  "differ-on": "Los doctores pueden. Pida a cada uno que lo ponga por escrito.",
  agreement: "Los consultorios de los doctores pueden.",
  life: { self: "Usted puede.", carer: "La persona puede, o usted si decide por ella." },
  "carer-view": "Usted puede.",
  timing: "El consultorio del doctor puede. Para la cobertura, el seguro puede.",
  "fast-cancer": "El equipo de cáncer puede. Pregunte hoy.",
  "sure-best": { self: "Usted puede.", carer: "La persona puede, o usted si decide por ella." },
  "sure-facts": { self: "Usted puede.", carer: "La persona puede, o usted si decide por ella." },
  "sure-matters": {
    self: "Usted puede.",
    carer: "La persona puede, o usted si decide por ella.",
  },
  "sure-support": {
    self: "Usted puede.",
    carer: "La persona puede, o usted si decide por ella.",
  },
};
