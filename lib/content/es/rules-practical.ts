import type { RulesWords } from "../word-shapes";

export const practicalRuleWords = {
  t23: {
    title: "El doctor no es especialista en esta enfermedad",
    because:
      "Un doctor que trata mucho esta enfermedad suele conocer sus cambios y los tratamientos más nuevos. Está bien pedir que le envíen con uno.",
    when: "El doctor no es especialista en esta enfermedad. La enfermedad es EM o cáncer, pone la vida en peligro, cambia mucho la vida, es rara o es un caso poco común. No cuenta un doctor de familia que trata un problema de todos los días.",
    open: "No pudimos saber si el doctor es especialista en esto, o qué tan raro o grave es.",
  },
  t23a: {
    title: "El cirujano hace pocas de estas operaciones",
    because:
      "En una operación, la práctica cuenta. Está bien preguntar cuántas hace el cirujano cada año, y quién hace más.",
    when: "Está prevista una operación o un tratamiento dentro del cuerpo. El cirujano hace pocos como este.",
    open: "No pudimos saber cuántas de estas operaciones hace el cirujano.",
  },
  t23b: {
    title: "Un cirujano general haría la operación del cáncer",
    because:
      "Hay cirujanos que solo operan el cáncer. Está bien pedir que uno de ellos también vea el plan.",
    when: "La pregunta es sobre un cáncer. Un cirujano general sería quien opera.",
    open: "No pudimos saber qué tipo de cirujano haría la operación del cáncer.",
  },
  t24: {
    title: "Un ensayo clínico o un tratamiento más nuevo podría ser una opción",
    because:
      "Alguien que sabe lo mencionó. Un centro que hace ensayos clínicos puede ver si hay uno adecuado, antes de que una decisión cierre esa puerta.",
    when: "Alguien que sabe dijo que un ensayo clínico o un tratamiento más nuevo podría ser una opción.",
    open: "No pudimos saber si alguien dijo que un ensayo clínico o un tratamiento más nuevo podría ser una opción.",
  },
  t24a: {
    title: "El deseo de buscar un ensayo clínico o un tratamiento más nuevo",
    because:
      "No todos los doctores conocen todos los ensayos clínicos. Está bien pedir que los busque un centro que los hace.",
    when: "La persona quiere que alguien busque un ensayo clínico o un tratamiento más nuevo.",
    open: "No pudimos saber si hay un deseo de buscar un ensayo clínico.",
  },
  t31: {
    title: "El seguro pide una segunda opinión",
    because:
      "Sin ella, el seguro puede no pagar el plan. Pregunte qué acepta, y de quién, antes de hacer la cita.",
    when: "El seguro pide una segunda opinión, y todavía no se ha dado.",
    open: "No pudimos saber si el seguro pide una segunda opinión.",
  },
} satisfies Partial<RulesWords>;
