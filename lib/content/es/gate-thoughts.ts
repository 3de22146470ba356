import type {
  thoughtAnswerWords as AnswerWords,
  thoughtWords as ThoughtWords,
} from "../en/gate-thoughts";
import type { Translated } from "../translated";

/** Thoughts of suicide or self-harm: asked plainly, on a page of its own, in calm colors. */
export const thoughtWords: Translated<typeof ThoughtWords> = {
  title: "Una pregunta más",
  heading: "Una pregunta más, que hacemos a todas las personas",
  intro: {
    self: "Vivir con una enfermedad es difícil, y algunas personas tienen estos pensamientos. Está bien decirlo. También está bien no contestar.",
    carer:
      "Vivir con una enfermedad es difícil, y algunas personas tienen estos pensamientos. Está bien decirlo. También está bien no contestar.",
  },
  question: {
    self: "Últimamente, ¿ha pensado en quitarse la vida o en hacerse daño?",
    carer:
      "Últimamente, ¿la persona que usted cuida ha pensado en quitarse la vida o en hacerse daño?",
  },
  hint: {
    self: "Sentir tristeza, cansancio o miedo, sin esos pensamientos, es un “no” aquí.",
    carer:
      "Guíese por lo que la persona ha dicho, o por lo que usted teme. Sentir tristeza, cansancio o miedo, sin esos pensamientos, es un “no” aquí.",
  },
  carerQuestion: "¿Y usted? Últimamente, ¿ha pensado en quitarse la vida o en hacerse daño?",
  carerHint:
    "Cuidar también es difícil. Esto es sobre usted, y queda aparte de las respuestas de la persona.",
  private: {
    self: "Esto no sale en lo que se imprime, ni lo ve quien le ayuda, a menos que usted elija compartirlo.",
    carer:
      "Esto no sale en lo que se imprime, ni lo ven otras personas que ayudan, a menos que se elija compartirlo.",
  },
  line: {
    self: "Hay alguien que escucha: puede {crisis}.",
    carer: "Hay alguien que escucha: usted y la persona pueden {crisis}.",
  },
  go: "Seguir",
  goOn: "Seguir sin contestar",
  heardHeading: "Gracias por decirlo",
  heard: {
    self: "No hace falta cargar con esto a solas. Puede hablar con alguien ahora mismo.",
    carer:
      "Nadie tiene por qué cargar con esto a solas. La persona, o usted, puede hablar con alguien ahora mismo.",
  },
  dangerHeading: "Por favor, hable con alguien ahora",
  ifWorse: {
    self: "¿Tiene un plan, o a la mano con qué hacerlo? ¿Tiene miedo de hacerlo? Entonces llame al {emergency} o vaya a {department}. Por favor, no se quede a solas.",
    carer:
      "¿La persona tiene un plan, o a la mano con qué hacerlo? ¿Tiene usted miedo de que lo haga? Entonces llame al {emergency} o vaya a {department}. Por favor, no la deje a solas.",
  },
  ifWorseCarer:
    "¿Tiene un plan, o a la mano con qué hacerlo? ¿Tiene miedo de hacerlo? Entonces llame al {emergency} o vaya a {department}. Por favor, no se quede a solas.",
  onTop: {
    self: "No está a solas con esto. En cualquier momento puede {crisis}.",
    carer: "Nadie está a solas con esto. En cualquier momento la persona, o usted, puede {crisis}.",
  },
};

/** The answers as they are offered, of the patient. The yes answers are the tick labels of their lines. */
export const thoughtAnswerWords: typeof AnswerWords = {
  no: "No",
  "rather-not-say": "Prefiero no decirlo",
};
