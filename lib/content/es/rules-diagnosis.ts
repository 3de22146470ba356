import type { RulesWords } from "../word-shapes";

export const diagnosisRuleWords = {
  t1: {
    title: "El diagnóstico es cáncer",
    because:
      "El plan se basa en el tipo de cáncer y en cuánto ha avanzado. Muchas personas piden a un segundo doctor que revise las dos cosas antes de elegir.",
    when: "La pregunta es sobre un cáncer, y un doctor dijo con seguridad que es cáncer. El tipo o la etapa pueden no estar claros todavía. Si solo se sospecha, o si el doctor no está seguro de que sea cáncer, no se puede saber.",
    open: "No pudimos saber de qué se trata, o si el diagnóstico es seguro.",
  },
  t2: {
    title: "La enfermedad es rara",
    because:
      "La mayoría de los doctores ve una enfermedad rara una vez, o nunca. Quien la ve mucho puede conocer exámenes o cuidados que otros no conocen.",
    when: "La enfermedad o el tumor es raro. No se puede saber mientras falte un examen, o una primera cita con un especialista, que lo aclare. Falta si ya tiene fecha, o si el resultado no ha llegado.",
    open: "No pudimos saber si la enfermedad es rara, o todavía falta un examen que lo aclare.",
  },
  t3: {
    title: "El diagnóstico es grave, y es nuevo o empeoró",
    because:
      "Un diagnóstico así puede cambiar los años que vienen. Está bien que alguien más lo vea antes de una gran decisión.",
    when: "La enfermedad puede poner la vida en peligro, o cambia la vida de forma grande y duradera. La persona lo supo en los últimos 12 meses, o en ese tiempo le dijeron que volvió o empeoró. No es un problema común que está bajo control. No se puede saber mientras falte un examen, o una primera cita con un especialista, que lo aclare. Falta si ya tiene fecha, o si el resultado no ha llegado.",
    open: "No pudimos saber qué tan grave o qué tan nuevo es, o todavía falta un examen que lo aclare.",
  },
  t4: {
    title: "La EM se encontró en los últimos 12 meses",
    because:
      "Otros problemas se parecen a la EM, y a algunas personas les dicen que es EM y después resulta ser otra cosa. Un especialista en EM puede revisarlo desde el principio.",
    when: "La persona supo por primera vez de la EM en los últimos 12 meses. El doctor está seguro de que es EM, o solo no está seguro del tipo.",
    open: "No pudimos saber si el diagnóstico es seguro, o si es de los últimos 12 meses.",
  },
  t4a: {
    title: "El tipo de EM no está claro, o no parece típica",
    because:
      "Qué medicamentos sirven depende del tipo de EM. Cuando no está claro, un especialista en EM puede leer los mismos exámenes de otra manera.",
    when: "La pregunta es sobre EM. El doctor no está seguro del tipo, o dice que no parece una EM típica.",
    open: "No pudimos saber si el tipo está claro, o si la EM se ve como casi siempre.",
  },
  t5: {
    title: "El diagnóstico no está claro",
    because:
      "Cuando un doctor no está seguro, otro que ve a muchas personas con el mismo problema puede leer los exámenes de otra manera. Está bien pedirlo.",
    when: "El doctor no está seguro de qué es, o no está seguro del tipo o la etapa. O el doctor solo sospecha algo. O ya lo vieron doctores, y ninguno ha encontrado qué es. No se puede saber mientras falte un examen, o una primera cita con un especialista, que lo aclare. Falta si ya tiene fecha, o si el resultado no ha llegado.",
    open: {
      self: "No pudimos saber qué tan seguro está su doctor, o todavía falta un examen que lo aclare.",
      carer:
        "No pudimos saber qué tan seguro está el doctor de la persona, o todavía falta un examen que lo aclare.",
    },
  },
  t6: {
    title: "Un síntoma sigue y puede tener muchas causas",
    because:
      "Un doctor nuevo puede ordenar las causas de otra manera y descartar algunas. La verdad es que muchos problemas así siguen sin nombre después de una segunda opinión.",
    when: "Un síntoma sigue y puede tener muchas causas. No se puede saber mientras falte un examen, o una primera cita con un especialista, que lo aclare. Falta si ya tiene fecha, o si el resultado no ha llegado.",
    open: "No pudimos saber qué puede causarlo, o todavía falta un examen que lo aclare.",
  },
  t6a: {
    title: "Un síntoma sigue, y los exámenes no dieron una respuesta",
    because:
      "La verdad es que, si un problema no tiene nombre después de muchos exámenes, casi siempre sigue sin nombre después de una segunda opinión. Aun así, puede ayudar a descartar cosas.",
    when: "Un síntoma sigue, y los exámenes no dieron una respuesta. No se puede saber mientras falte un examen, o una primera cita con un especialista, que lo aclare. Falta si ya tiene fecha, o si el resultado no ha llegado.",
    open: "No pudimos saber si los exámenes dieron una respuesta, o todavía falta un examen que lo aclare.",
  },
  t21: {
    title: "Dos doctores no están de acuerdo",
    because:
      "Cuando dos doctores vieron el caso y no están de acuerdo, los dos pueden tener buenas razones. Está bien pedirles que hablen, pedir que un equipo revise el caso, o preguntar a un tercer doctor.",
    when: "Dos doctores o más vieron cada uno el caso. No están de acuerdo en el diagnóstico o en qué hacer. Un detalle de cómo hacerlo no cuenta.",
    open: "No pudimos saber si los doctores difieren en el diagnóstico o en qué hacer.",
  },
} satisfies Partial<RulesWords>;
