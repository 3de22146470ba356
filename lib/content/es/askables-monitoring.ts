import type { AskableWordsOf } from "../word-shapes";

/** About how it is watched, and what would change the plan. */
export const monitoringAskableWords: AskableWordsOf<"monitoring"> = {
  "how-watch-drug": {
    ask: "¿Cómo vigilamos si este medicamento hace daño, y cada cuánto?",
    byGroup: { ms: "¿Cómo vigilamos si este medicamento para la EM hace daño, y cada cuánto?" },
    why: "Un daño que se ve pronto muchas veces se puede tratar.",
  },
  "what-do-labs-mean": {
    ask: {
      self: "¿Qué significan estos análisis de sangre para mi tratamiento?",
      carer: "¿Qué significan estos análisis de sangre para el tratamiento de la persona?",
    },
    why: "Un número solo dice poco. Lo que cuenta es qué sigue de él.",
  },
  "how-know-it-works": {
    ask: {
      self: "¿Cómo sabré si funciona, y para cuándo?",
      carer: "¿Cómo sabrá la persona si funciona, y para cuándo?",
    },
    why: "Con una fecha y una señal, nadie espera demasiado.",
  },
  "why-not-working": {
    ask: "¿Por qué podría no estar funcionando esto?",
    why: "La razón puede ser la dosis, el medicamento o el diagnóstico.",
  },
  "which-signs-call": {
    ask: {
      self: "¿Con qué señales le llamo, y con cuáles de inmediato?",
      carer: "¿Con qué señales le llamamos, y con cuáles de inmediato?",
    },
    why: "Es bueno saberlo antes de que pase algo.",
  },
  "how-often-tests": {
    ask: {
      self: "¿Cada cuánto tendré estudios o análisis de sangre, y para qué?",
      carer: "¿Cada cuánto tendrá la persona estudios o análisis de sangre, y para qué?",
    },
    byGroup: {
      ms: {
        self: "¿Cada cuánto tendré una resonancia y análisis de sangre, y para qué?",
        carer: "¿Cada cuánto tendrá la persona una resonancia y análisis de sangre, y para qué?",
      },
    },
    why: "Cada examen tiene una razón, y se puede decir.",
  },
  "what-would-change": {
    ask: "¿Qué resultado nos haría cambiar el plan?",
    why: "Es más fácil acordarlo antes de tener el resultado.",
  },
  "who-tracks": {
    ask: {
      self: "¿Quién lleva la cuenta de mis resultados, y quién me llama?",
      carer: "¿Quién lleva la cuenta de los resultados de la persona, y quién llama?",
    },
    why: "Los resultados se pierden cuando nadie está a cargo.",
  },
  "same-way": {
    ask: {
      self: "¿Pueden hacer mis estudios de la misma manera cada vez?",
      carer: "¿Pueden hacer los estudios de la persona de la misma manera cada vez?",
    },
    why: "Así se comparan cosas iguales.",
  },
  "if-we-watch": {
    ask: "Si observamos y esperamos, ¿qué observamos, y cada cuánto?",
    why: "Observar también es un plan, y tiene fechas.",
  },
  "come-back": {
    ask: "¿Cómo sabremos pronto si vuelve?",
    why: "Muestra qué controles vienen, y por cuánto tiempo.",
  },
  "relapse-or-bad-day": {
    ask: {
      self: "¿Cómo distingo un brote de un mal día, y a quién llamo?",
      carer: "¿Cómo distinguimos un brote de un mal día, y a quién llamamos?",
    },
    why: "Ayuda tener el plan antes del brote.",
  },
  "track-at-home": {
    ask: {
      self: "¿Qué puedo ir anotando en casa?",
      carer: "¿Qué podemos ir anotando en casa?",
    },
    why: "Unas pocas notas dicen más que la memoria.",
  },
  "test-risks": {
    ask: "¿Estos exámenes tienen riesgos, y bastaría con menos?",
    why: "Un examen vale la pena cuando su resultado puede cambiar algo.",
  },
  "before-start": {
    ask: "¿Qué exámenes o vacunas van antes de empezar este medicamento?",
    why: "Algunos sirven más, o solo, antes de empezar.",
  },
};
