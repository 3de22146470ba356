import type { GateLineWords } from "../en/gate-acts";
import type { Tier4LineId } from "../gate";
import type { Spoken } from "../types";

const noPause: Spoken = {
  self: "No ponga el tratamiento en pausa, ni lo deje para después, por preguntar antes a alguien más. Pregunte hoy a su equipo médico: “¿Cuántos días se puede esperar sin peligro?” Un segundo experto puede ver las laminillas y las imágenes mientras empieza el tratamiento.",
  carer:
    "No ponga el tratamiento en pausa, ni lo deje para después, por preguntar antes a alguien más. Pregunte hoy al equipo médico de la persona: “¿Cuántos días se puede esperar sin peligro?” Un segundo experto puede ver las laminillas y las imágenes mientras empieza el tratamiento.",
};

/** Words for tier 4: over the answer, never in its place. */
export const gateWaitWords: { readonly [L in Tier4LineId]: GateLineWords } = {
  "wait-apl": {
    tick: "Leucemia promielocítica aguda (LPA o APL), o se sospecha",
    act: {
      self: "El tratamiento para esto empieza en cuanto los doctores lo sospechan. No lo retrase por una segunda opinión. Las laminillas pueden ir a un segundo experto mientras empieza el tratamiento. Pregunte hoy a su equipo médico: “¿Cuántos días se puede esperar sin peligro?”",
      carer:
        "El tratamiento para esto empieza en cuanto los doctores lo sospechan. No lo retrase por una segunda opinión. Las laminillas pueden ir a un segundo experto mientras empieza el tratamiento. Pregunte hoy al equipo médico de la persona: “¿Cuántos días se puede esperar sin peligro?”",
    },
  },
  "wait-acute-leukemia": { tick: "Leucemia aguda", act: noPause },
  "wait-aggressive-lymphoma": {
    tick: "Un linfoma que crece rápido (linfoma agresivo)",
    act: noPause,
  },
  "wait-testicular": { tick: "Cáncer de testículo", act: noPause },
  "wait-small-cell-lung": { tick: "Cáncer de pulmón de células pequeñas", act: noPause },
  "wait-inflammatory-breast": { tick: "Cáncer de seno inflamatorio", act: noPause },
  "wait-cord-compression": { tick: "Presión en la médula espinal", act: noPause },
  "wait-childhood": { tick: "Un cáncer de alto riesgo en un niño o una niña", act: noPause },
  "wait-emergency-surgery": {
    tick: "Hay una operación de emergencia prevista",
    act: {
      self: "No deje para después una operación de emergencia por una segunda opinión. Pregunte ahora a su equipo médico: “¿Cuántos días, u horas, se puede esperar sin peligro?”",
      carer:
        "No deje para después una operación de emergencia por una segunda opinión. Pregunte ahora al equipo médico de la persona: “¿Cuántos días, u horas, se puede esperar sin peligro?”",
    },
  },
  "wait-course-under-way": {
    tick: "Ya empezó un tratamiento de quimioterapia, radioterapia o diálisis",
    act: {
      self: "No ponga ese tratamiento en pausa. Pregunte a su equipo médico: “¿Cuántos días se puede esperar sin peligro?” Un segundo experto puede ver las laminillas y las imágenes mientras el tratamiento sigue.",
      carer:
        "No ponga ese tratamiento en pausa. Pregunte al equipo médico de la persona: “¿Cuántos días se puede esperar sin peligro?” Un segundo experto puede ver las laminillas y las imágenes mientras el tratamiento sigue.",
    },
  },
  "wait-test-booked": {
    tick: "Hay fecha para una biopsia u otro examen, para buscar algo que puede ser malo",
    act: "Mantenga el examen que ya tiene fecha. Solo lo cambia el equipo médico que lo pidió. La segunda opinión viene después, con las laminillas o las imágenes.",
  },
};
