import type { RulesWords } from "../word-shapes";

export const treatmentRiskRuleWords = {
  t10: {
    title: "Está prevista una operación mayor",
    because:
      "No se puede deshacer, o toma meses recuperarse. Muchas personas preguntan a un segundo cirujano si es el paso adecuado, y el momento adecuado.",
    when: "Está prevista una operación mayor. Quiere decir quedarse en el hospital, o meses para recuperarse. O se quita o cambia un órgano, una articulación, un brazo, una pierna o una válvula. Las amígdalas no cuentan. Tampoco cuenta una operación con cortes pequeños que no quita nada y deja volver a casa el mismo día.",
    open: "No pudimos saber si está prevista una operación mayor.",
  },
  t11: {
    title: "Está prevista una operación de la columna",
    because:
      "Los doctores muchas veces no están de acuerdo sobre la operación de la columna. En un estudio de personas a quienes se la recomendaron, otra mirada dio muchas veces otro consejo, y a veces el mismo.",
    when: "Está prevista una operación de la columna.",
    open: "No pudimos saber si está prevista una operación de la columna.",
  },
  t11a: {
    title: "Una operación de la columna por dolor, sin daño de los nervios",
    because:
      "Cuando se opera la columna solo por dolor es cuando los doctores están menos de acuerdo. Está bien preguntar qué más se puede probar, y con qué frecuencia mejora el dolor.",
    when: "Está prevista una operación de la columna por dolor. No hay daño de los nervios: ni músculos débiles, ni piel dormida, ni pérdida del control de la orina o las heces.",
    open: "No pudimos saber si la operación de la columna es solo por dolor.",
  },
  t12: {
    title: "Está previsto un procedimiento o un implante del corazón",
    because:
      "Muchos problemas del corazón se pueden tratar de más de una manera. Está bien preguntar a un segundo doctor del corazón si esta es la adecuada, y si es el momento adecuado.",
    when: "Está previsto un procedimiento del corazón o de una válvula, o un implante en el corazón. No basta con un problema del corazón.",
    open: "No pudimos saber si está previsto un procedimiento o un implante del corazón.",
  },
  t12a: {
    title: "No está claro cuándo tratar el corazón",
    because:
      "Demasiado pronto y demasiado tarde tienen cada uno sus riesgos. Un segundo doctor del corazón puede ver las mismas imágenes y decir qué señal esperaría antes de actuar.",
    when: "Está previsto un procedimiento del corazón, o la pregunta es sobre el corazón y no hay otra operación prevista. No está claro cuándo tratarlo.",
    open: "No pudimos saber si hay dudas sobre el momento del procedimiento del corazón.",
  },
  t13: {
    title: "Está prevista una operación o un tratamiento dentro del cuerpo",
    because:
      "Muchas veces hay más de un camino, y uno puede ser esperar. Está bien preguntar qué significa cada uno.",
    when: "Está prevista otra operación, o está previsto otro tratamiento dentro del cuerpo. No cuenta un examen ni una biopsia. Tampoco una inyección, ni algo pequeño en la piel o los dientes.",
    open: "No pudimos saber si está previsto un tratamiento dentro del cuerpo.",
  },
  t13a: {
    title: "Los consejos sobre esta operación son muy distintos",
    because:
      "Con esta operación, el consejo puede depender del doctor a quien se pregunte. Un país da a las personas el derecho a una segunda opinión antes de hacerla.",
    when: "Está prevista una de estas. Se quita la matriz (útero), o se reemplaza la rodilla. Se quitan las amígdalas. Se opera el hombro con cortes pequeños. Se pone un marcapasos o un aparato que da descargas (DAI o ICD). Se quita un dedo del pie, un pie o una pierna por la diabetes.",
    open: "No pudimos saber si es una de las operaciones con los consejos más distintos.",
  },
  t14: {
    title: "El medicamento es de alto riesgo, o pide controles muy seguidos",
    because: {
      self: "Está bien preguntar si hay una opción que le convenga más. Mientras pregunta, no deje ni cambie un medicamento por su cuenta.",
      carer:
        "Está bien preguntar si hay una opción que le convenga más a la persona. Mientras tanto, que no deje ni cambie un medicamento sin su equipo médico.",
    },
    when: "Un medicamento de alto riesgo, o uno que pide controles muy seguidos, se ofrece ahora o está en duda ahora. No cuenta un medicamento que ya se usa y va bien: no se ofrece nada nuevo, la persona no está peor, y no hay efectos secundarios, o son leves y esperados.",
    open: "No pudimos saber si ahora está en duda un medicamento de alto riesgo, o uno que pide controles muy seguidos.",
  },
  t14a: {
    title: "El medicamento para la EM es de alto riesgo, o pide controles muy seguidos",
    because:
      "Los medicamentos para la EM difieren en su fuerza, sus riesgos y sus controles, y un cambio pide cuidado. No deje ni cambie uno sin el equipo médico que lo da.",
    when: "La pregunta es sobre EM. Un medicamento de alto riesgo, o uno que pide controles muy seguidos, se ofrece ahora o está en duda ahora. No cuenta un medicamento que ya se usa y va bien.",
    open: "No pudimos saber si ahora está en duda un medicamento para la EM de alto riesgo, o uno que pide controles muy seguidos.",
  },
  t15: {
    title: "El tratamiento que se ofrece es experimental",
    because:
      "Nadie puede saber todavía qué tan bien funciona. Un doctor que no lo ofrece puede ayudar a comparar lo bueno y lo malo.",
    when: "Se ofrece un tratamiento experimental.",
    open: "No pudimos saber si el tratamiento que se ofrece es experimental.",
  },
  t16: {
    title: "Otra enfermedad hace que el tratamiento tenga más riesgo",
    because:
      "Dos enfermedades a la vez pueden cambiar qué tratamiento es el más seguro. Un doctor que conoce las dos puede ayudar a comparar los riesgos.",
    when: "Otra enfermedad hace que el tratamiento tenga más riesgo.",
    open: "No pudimos saber si otra enfermedad hace que el tratamiento tenga más riesgo.",
  },
  t20: {
    title: "Hay más de una opción razonable",
    because: {
      self: "Cuando los doctores nombran más de una opción razonable, lo que a usted le importa puede decidir. Un segundo doctor puede explicar las opciones de otra manera.",
      carer:
        "Cuando los doctores nombran más de una opción razonable, lo que le importa a la persona puede decidir. Un segundo doctor puede explicar las opciones de otra manera.",
    },
    when: "Un doctor nombró más de una opción razonable, o dijo que los expertos no están de acuerdo en qué es lo mejor.",
    open: "No pudimos saber si hay más de una opción razonable.",
  },
  t20a: {
    title: "Hay más de una opción razonable para la EM",
    because: {
      self: "Los doctores de EM pueden no estar de acuerdo: unos empiezan con un medicamento fuerte, y otros con uno suave y suben después. Está bien oír las dos partes y decir qué le importa a usted.",
      carer:
        "Los doctores de EM pueden no estar de acuerdo: unos empiezan con un medicamento fuerte, y otros con uno suave y suben después. Está bien oír las dos partes y decir qué le importa a la persona.",
    },
    when: "La pregunta es sobre EM. Un doctor nombró más de una opción razonable, o dijo que los expertos no están de acuerdo en qué es lo mejor.",
    open: "No pudimos saber si hay más de una opción razonable para la EM.",
  },
  t32: {
    title: "Un cirujano y otro doctor lo ven distinto",
    because:
      "Los doctores suelen inclinarse por lo que más hacen y mejor conocen. Está bien oír las dos partes, y pedir a los dos que hablen.",
    when: "Un cirujano dice que sí a operar. Un doctor que no opera dice que no.",
    open: "No pudimos saber si un cirujano dice que sí y otro doctor dice que no.",
  },
} satisfies Partial<RulesWords>;
