import type { DemoPeopleWords } from "../demo-people-shape";

/** What the made-up people of the demonstration have typed. */
export const demoPeopleWords: DemoPeopleWords = {
  frank: {
    saidBy: "La enfermera Kim, consultorio de la Dra. Hale",
    timeNote:
      "Llamar de inmediato si una pierna se debilita o si aparecen problemas nuevos para orinar.",
    toldNote: "Se lo dije a la Dra. Hale por teléfono. Fue muy amable.",
    withoutSurgery: "Columna, sin cirugía",
    spineCenter: "Centro de Columna Riverside (inventado)",
    surgeon: "Cirujano de columna",
    lakeview: "Hospital Lakeview (inventado)",
    casesAYear: "unas 200 de esta operación",
    frontDesk: "Recepción, radiología",
    painClinic: "Clínica del dolor",
    backPain: "Dolor de espalda después de cargar una lavadora",
    therapy: "Doce semanas de fisioterapia",
    therapyEffect: "Mejor por un tiempo",
    injections: "Dos inyecciones en la parte baja de la espalda",
    injectionsEffect: "Ayudaron seis semanas",
    naproxen: "Naproxeno",
    naproxenOften: "dos veces al día, con comida",
    codeine: "Codeína",
    codeineReaction: "Ronchas y malestar del estómago",
    ownQuestion: "¿Podré seguir cargando a mi nieta después de esto?",
  },
  luis: {
    timeNote: "El tratamiento sigue mientras tanto.",
    coverNote: "Tiene cobertura, referencia 55-0192.",
    lungCancer: "Cáncer de pulmón",
    institute: "Instituto de Cáncer Harbor (inventado)",
    sentTo: "Instituto de Cáncer Harbor",
    cough: "Una tos que no se quitaba",
    scan: "Tomografía del tórax",
    biopsy: "Biopsia",
    pembrolizumabOften: "cada tres semanas",
    tired: "Cansancio por dos días",
    metformin: "Metformina",
    metforminOften: "dos veces al día",
    companion: "Ana, su hija",
  },
};
