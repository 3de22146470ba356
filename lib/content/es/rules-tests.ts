import type { RulesWords } from "../word-shapes";

export const testsRuleWords = {
  t7: {
    title: {
      self: "Sus exámenes y cómo se siente no coinciden",
      carer: "Los exámenes y cómo se siente la persona no coinciden",
    },
    because:
      "Los doctores pueden no estar de acuerdo en qué significa esto. Puede ayudar que alguien más vea el estudio o el examen.",
    when: "El doctor está seguro de la enfermedad, o solo no está seguro del tipo o la etapa. Hay algo nuevo en un estudio de imagen o un examen, pero la persona se siente igual. O la persona se siente peor, pero el estudio o el examen no ha cambiado.",
    open: "No pudimos saber si los exámenes y los síntomas coinciden.",
  },
  t7a: {
    title: "Manchas nuevas en la resonancia, pero sin un brote",
    because:
      "Los doctores de EM pueden no estar de acuerdo en qué significan manchas nuevas sin un brote. Que otro doctor vea la resonancia puede ayudar a saber si el medicamento todavía es el adecuado.",
    when: "El doctor está seguro de que es EM, o solo no está seguro del tipo. Hay manchas nuevas (lesiones) en la resonancia, pero no un brote.",
    open: "No pudimos saber si la resonancia tiene manchas nuevas sin un brote.",
  },
  t7b: {
    title: "La EM está peor, pero la resonancia no ha cambiado",
    because:
      "La EM puede empeorar de formas que una resonancia no muestra, y otros problemas pueden sentirse igual. Un especialista en EM puede ayudar a distinguirlos.",
    when: "El doctor está seguro de que es EM, o solo no está seguro del tipo. La EM empeora, pero la resonancia no ha cambiado.",
    open: "No pudimos saber si la EM empeora mientras la resonancia sigue igual.",
  },
  t8: {
    title: "Los análisis de seguridad o los marcadores inmunes no son claros",
    because:
      "Estos exámenes ayudan a ver si es seguro empezar un tratamiento o seguir con él. Cuando no son claros, puede ayudar que alguien los lea otra vez.",
    when: "Los análisis de sangre de seguridad o los marcadores inmunes no son claros. Los análisis de seguridad muestran si un medicamento hace daño, o si es seguro empezarlo.",
    open: "No pudimos saber si los análisis de seguridad y los marcadores inmunes son claros.",
  },
  t8a: {
    title: "Los análisis de sangre para el medicamento de la EM no son claros",
    because:
      "Con los medicamentos para la EM, estos análisis ayudan a ver cuál es seguro, y por cuánto tiempo. Cuando no son claros, un especialista en EM puede leerlos de otra manera.",
    when: "La pregunta es sobre EM. Los análisis de sangre de seguridad o los marcadores inmunes no son claros.",
    open: "No pudimos saber si los análisis de sangre para el medicamento de la EM son claros.",
  },
  t9: {
    title: "Ningún especialista en leerlas ha visto la biopsia o las imágenes",
    because:
      "Una gran decisión se basa en lo que se vio ahí. Alguien que solo lee ese tipo puede ver otra vez las mismas imágenes o laminillas.",
    when: "Un diagnóstico grave o una gran decisión se apoya en una biopsia o en imágenes. No las ha leído nadie que lea solo ese tipo.",
    open: {
      self: "¿Quién leyó su biopsia o sus imágenes? Si no fue un especialista en leerlas, ese es un motivo más.",
      carer:
        "¿Quién leyó la biopsia o las imágenes de la persona? Si no fue un especialista en leerlas, ese es un motivo más.",
    },
  },
  t9a: {
    title: "Ningún especialista en este cáncer ha leído las laminillas o las imágenes",
    because:
      "El tipo de cáncer se lee en las laminillas, y el plan se basa en eso. Las mismas laminillas e imágenes se pueden enviar a alguien que solo lee ese tipo.",
    when: "La pregunta es sobre un cáncer. Un diagnóstico grave o una gran decisión se apoya en una biopsia o en imágenes. No las ha leído nadie que lea solo ese tipo.",
    open: "¿Quién leyó las laminillas o las imágenes? Si no fue un especialista en leerlas, ese es un motivo más.",
  },
} satisfies Partial<RulesWords>;
