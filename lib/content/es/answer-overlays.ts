import type { OverlayWords } from "../word-shapes";

/** Above any answer: what keeps a person safe while they ask. */
export const safetyOverlayWords = {
  "check-safety": {
    title: "Primero, que revisen esto",
    text: {
      self: "Nos dijo que algo es nuevo o está peor, o que un efecto secundario es fuerte, y que nadie lo ha revisado. Llame hoy a su equipo médico. Abra la revisión de seguridad, arriba, para ver si puede esperar.",
      carer:
        "Nos dijo que algo es nuevo o está peor, o que un efecto secundario es fuerte, y que nadie lo ha revisado. Llame hoy al equipo médico de la persona. Abra la revisión de seguridad, arriba, para ver si puede esperar.",
    },
  },
  "do-not-pause": {
    title: "No ponga el tratamiento en pausa",
    text: {
      self: "Casi siempre, un tratamiento así no puede esperar. Pregunte a su equipo médico: “¿Cuántos días se puede esperar sin peligro?” Una segunda opinión puede ir al lado, por ejemplo con las laminillas o las imágenes. Mientras tanto, el tratamiento empieza o sigue.",
      carer:
        "Casi siempre, un tratamiento así no puede esperar. Pregunte al equipo médico de la persona: “¿Cuántos días se puede esperar sin peligro?” Una segunda opinión puede ir al lado, por ejemplo con las laminillas o las imágenes. Mientras tanto, el tratamiento empieza o sigue.",
    },
  },
  "keep-booked-test": {
    title: "Mantenga el examen que ya tiene fecha",
    text: {
      self: "Manténgalo, a menos que lo cambie el equipo médico que lo pidió. Una segunda opinión puede venir después, con las laminillas o las imágenes de ese examen.",
      carer:
        "Manténgalo, a menos que lo cambie el equipo médico que lo pidió. Una segunda opinión puede venir después, con las laminillas o las imágenes de ese examen.",
    },
  },
  "never-stop": {
    title: "Nunca deje un medicamento por su cuenta",
    text: {
      self: "No deje de tomar un medicamento por su cuenta. Tampoco se salte dosis, ni lo cambie, ni lo vuelva a empezar. Llame a quien lo recetó, hoy mismo si le causa problemas. Si hay una reacción grave, llame al número de emergencias, y pregunte antes de la siguiente dosis. Si su equipo médico le dijo que lo dejara, eso sigue en pie: pregunte qué viene después.",
      carer:
        "Que la persona no deje de tomar un medicamento por su cuenta. Que tampoco se salte dosis, ni lo cambie, ni lo vuelva a empezar. Por favor, no lo haga usted en su lugar. Llame a quien lo recetó, hoy mismo si causa problemas. Si hay una reacción grave, llame al número de emergencias, y pregunte antes de la siguiente dosis. Si el equipo médico dijo que lo dejara, eso sigue en pie: pregunte qué viene después.",
    },
  },
  "keep-date": {
    title: "Mantenga la fecha que ya tiene",
    text: {
      self: "Cualquier fecha fija se queda hasta que la cambie el propio equipo médico. Pregunte a su doctor: “¿Cuánto tiempo se puede esperar sin peligro?” Después vea si una segunda opinión cabe antes de ese día.",
      carer:
        "Cualquier fecha fija se queda hasta que la cambie el propio equipo médico. Pregunte al doctor de la persona: “¿Cuánto tiempo se puede esperar sin peligro?” Después vea si una segunda opinión cabe antes de ese día.",
    },
  },
} satisfies Partial<OverlayWords>;

/** Beside any answer: whose view counts as what. */
export const viewOverlayWords = {
  "third-opinion": {
    title: "Si dos opiniones siguen siendo distintas",
    text: "Pida primero que los dos doctores hablen entre ellos. Si aún no están de acuerdo, es razonable pedir que un equipo revise el caso, o preguntar a un tercer doctor.",
  },
  "same-practice": {
    title: "Dos doctores de un mismo consultorio",
    text: "Dos doctores de un mismo consultorio muchas veces piensan parecido, y pueden leer las mismas notas. No los contamos como dos opiniones separadas.",
  },
  "whose-decision": {
    title: "De quién es la decisión",
    text: "Un adulto que puede decidir es quien decide, aunque usted lo vea de otra manera. Si ahora no puede, le toca a quien decide por esa persona, según lo que ella querría. Si es un niño o una niña, le toca a la madre, al padre o a quien tiene su tutela. Su voz cuenta más al crecer.",
  },
  "carer-differs": {
    title: "Usted lo ve distinto",
    text: "Pasa muchas veces, y su preocupación tiene su lugar. Pregunte qué espera y qué teme la persona. Diga lo que usted ve, y ofrezca ir a una cita. Al final, la decisión es de la persona.",
  },
} satisfies Partial<OverlayWords>;
