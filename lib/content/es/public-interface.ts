import type { PublicInterfaceWords } from "../public-interface-shape";

/** What the FHIR questionnaire says beside the questions themselves. */
export const publicInterfaceWords: PublicInterfaceWords = {
  title: "Second Look: ¿pedir una segunda opinión?",
  description:
    "Las preguntas de Second Look, con la revisión de seguridad que va primero. Las reglas y la respuesta son una decisión editorial: ningún profesional de la salud las ha firmado todavía. No nombra una enfermedad y no le dice a nadie que tome o deje un tratamiento.",
  safety: "Primero: ¿se puede esperar sin peligro?",
  gate: "Marque una línea solo si es algo nuevo, que empeoró o que volvió, y si desde entonces ningún profesional de salud lo ha revisado. Cuenta aunque ya pasó, o aunque bajó con una pastilla. No marque lo que el equipo médico ya sabe y no ha cambiado.",
  groups: "¿Le corresponde algo de esto?",
  groupLines: (group) =>
    `${group}: marque lo que es nuevo, empeoró o volvió, si ningún profesional de salud lo ha revisado desde entonces.`,
  thoughts: "¿Ha pensado en quitarse la vida o en hacerse daño?",
  thoughtsNo: "No",
  called: "Hoy llamé a mi equipo médico",
  safe: "Por ahora estoy a salvo",
  talked: "Ya hablé con alguien",
};
