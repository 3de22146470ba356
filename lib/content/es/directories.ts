import type { DirectoryId } from "../directories";
import type { DirectoryText } from "../directory-shape";

/** What each list holds, and what to look for once there. */
export const directoryWords: { readonly [D in DirectoryId]: DirectoryText } = {
  "ms-society": {
    lists: "Doctores y centros que tratan la esclerosis múltiple, por lugar. Una línea de ayuda.",
    find: "Busque “Find Doctors & Resources” (en inglés).",
  },
  "ms-centers": {
    lists: "Centros donde todo un equipo se dedica a la esclerosis múltiple.",
    find: "Busque la lista de centros miembros (en inglés).",
  },
  "ms-world": {
    lists: "El grupo nacional de esclerosis múltiple de cada país.",
    find: "Busque “Find MS support near you” (en inglés).",
  },
  "ms-people": {
    lists: "Una línea de ayuda, y formas de conocer a otras personas con esclerosis múltiple.",
  },
  neurologists: {
    lists: "Doctores de los nervios y del cerebro, por lugar y campo preciso.",
    find: "Busque “Find a Neurologist” (en inglés).",
  },
  "epilepsy-centers": {
    lists: "Centros de epilepsia y su nivel. El nivel 4 es para los casos más difíciles.",
    find: "Busque “Find an Epilepsy Center” (en inglés).",
  },
  "brain-surgeons": {
    lists: "Cirujanos del cerebro, la columna y los nervios.",
    find: "Busque “Find a Neurosurgeon” (en inglés).",
  },
  parkinson: {
    lists: "Centros de excelencia para el Parkinson, y una línea de ayuda.",
    find: "Busque “Expert Care” (en inglés) o la línea de ayuda.",
  },
  "nerve-institute": {
    lists: "Grupos de pacientes y ensayos para cada enfermedad del cerebro y los nervios.",
    find: "Busque la enfermedad (en inglés).",
  },
  "cancer-institute": {
    lists: "Los centros de cáncer que el instituto ha nombrado. También una línea de ayuda.",
    find: "Busque “Find a Cancer Center” (en inglés).",
  },
  "cancer-network": {
    lists:
      "Centros de cáncer muy reconocidos, y guías gratis para pacientes sobre el tratamiento usual.",
    find: "Busque “Member Institutions” y “For Patients” (en inglés).",
  },
  "cancer-surgery": {
    lists: "Hospitales cuya atención del cáncer fue revisada.",
    find: "Busque “Find a Hospital”, o “Commission on Cancer” (en inglés).",
  },
  "women-cancer": {
    lists: "Cirujanos para el cáncer de la matriz, los ovarios y el cuello de la matriz.",
    find: "Busque “Seek a Specialist” (en inglés).",
  },
  "cancer-society": {
    lists: "Una línea de ayuda de día y de noche, y ayuda con viajes y gastos.",
  },
  "blood-cancer": {
    lists: "Ayuda por teléfono para leucemia, linfoma y mieloma. También ayuda a buscar un ensayo.",
    find: "Hasta 2025 se llamaba Leukemia & Lymphoma Society.",
  },
  cardiologists: {
    lists: "Doctores y hospitales del corazón, por lugar.",
    find: "Busque una página para encontrar un doctor o un hospital (en inglés).",
  },
  "heart-surgeons": {
    lists: "Cómo salieron las operaciones del corazón en cada hospital, donde lo comparten.",
    find: "Busque “Public Reporting” (en inglés).",
  },
  "heart-rhythm": {
    lists: "Doctores para el ritmo del corazón, marcapasos y ablación.",
    find: "Busque “Find a Specialist” (en inglés).",
  },
  vessels: {
    lists: "Cirujanos de arterias y venas.",
    find: "Busque “Find a Vascular Surgeon” (en inglés).",
  },
  "born-with-heart": {
    lists: "Clínicas para personas adultas que nacieron con un problema del corazón.",
    find: "Busque la lista de clínicas (en inglés).",
  },
  "heart-association": {
    lists: "Una red de apoyo, y guías sencillas sobre pruebas y operaciones.",
  },
  "bone-surgeons": {
    lists: "Cirujanos de huesos, articulaciones y columna.",
    find: "Busque “Find an Orthopaedist” (en inglés).",
  },
  "spine-society": {
    lists: "Doctores de la columna de varios tipos: unos operan y otros no.",
    find: "Busque una página para encontrar un doctor, “provider” (en inglés).",
  },
  "hip-knee": {
    lists: "Cirujanos que operan sobre todo caderas y rodillas.",
    find: "Busque “Find a Doctor” (en inglés).",
  },
  "rehab-doctors": {
    lists: "Doctores que tratan la espalda y las articulaciones sin operar.",
    find: "Busque “Find a PM&R Physician” (en inglés).",
  },
  "joint-doctors": {
    lists: "Doctores para lupus, articulaciones hinchadas y cosas parecidas.",
    find: "Busque “Find a Rheumatologist” (en inglés).",
  },
  arthritis: {
    lists: "Una línea de ayuda, y grupos para personas con enfermedades de las articulaciones.",
  },
  surgeons: {
    lists: "Cirujanos por campo preciso y lugar.",
    find: "Busque “Find a Surgeon” (en inglés).",
  },
  "womens-doctors": {
    lists: "Doctores para la matriz, los ovarios y el parto.",
    find: "Busque “Find an Ob-Gyn” (en inglés).",
  },
  "ear-nose-throat": {
    lists: "Doctores para oídos, nariz, garganta y amígdalas.",
    find: "Busque “Find an ENT” (en inglés).",
  },
  urologists: {
    lists: "Doctores para la vejiga, la próstata y los riñones.",
    find: "Busque “Find a Urologist” (en inglés).",
  },
  "bowel-surgeons": {
    lists: "Cirujanos del intestino.",
    find: "Busque “Find a Surgeon” (en inglés).",
  },
  "health-topics": {
    lists:
      "Páginas sencillas sobre cada enfermedad, con sus grupos de pacientes. También están en español.",
    find: "Busque la enfermedad.",
  },
  "rare-gard": {
    lists:
      "Lo que se sabe de cada enfermedad rara, con centros y grupos. También una línea de ayuda.",
    find: "Busque la enfermedad, o sus señales (en inglés).",
  },
  undiagnosed: {
    lists: "Un estudio para personas cuya enfermedad no tiene nombre después de muchas pruebas.",
    find: "Busque “Apply” (en inglés). Un doctor escribe una carta: pregunte primero a su doctor.",
  },
  "gene-counselors": {
    lists: "Personas que saben explicar pruebas de genes, cerca de usted o por video.",
    find: "Busque “Find a Genetic Counselor” (en inglés).",
  },
  "rare-nord": {
    lists: "Grupos de pacientes y centros de excelencia para enfermedades raras.",
    find: "Busque la enfermedad y luego “Organizations” (en inglés).",
  },
  "rare-genes": {
    lists: "Ayuda para familias con una enfermedad rara, y una guía de grupos (en inglés).",
  },
  "rare-world": {
    lists:
      "Centros y grupos de pacientes para enfermedades raras en muchos países. También está en español.",
    find: "En inglés, busque “Expert centres”.",
  },
  "stomach-doctors": {
    lists: "Doctores para el estómago, el intestino y el hígado.",
    find: "Busque “Find a Gastroenterologist” (en inglés).",
  },
  "hormone-doctors": {
    lists: "Doctores para la diabetes, la tiroides y otros problemas de hormonas.",
    find: "Busque una página para encontrar un endocrinólogo (en inglés).",
  },
  kidney: {
    lists: "Una línea de ayuda, y personas que viven con una enfermedad del riñón.",
  },
  lung: {
    lists: "Una línea de ayuda con enfermeras, y grupos para enfermedades del pulmón.",
  },
  "board-certified": {
    lists: "Si un doctor pasó los exámenes de su especialidad, y de cuál.",
    find: "Busque por nombre (en inglés). Es gratis.",
  },
  "do-certified": {
    lists: "Lo mismo para doctores que ponen DO después de su nombre.",
    find: "Busque “Find a DO” (en inglés).",
  },
  license: {
    lists: "En qué estados tiene licencia un doctor, y si una junta tomó medidas en su contra.",
    find: "Busque por nombre (en inglés).",
  },
  "where-they-work": {
    lists: "La especialidad y la dirección de cada doctor. Ayuda a ver quiénes trabajan juntos.",
    find: "Busque por nombre y estado (en inglés).",
  },
  "medicare-compare": {
    lists: "Doctores y hospitales que aceptan Medicare, con lo que se sabe de su atención.",
  },
  "register-gb": {
    lists: "Todos los doctores del Reino Unido, y su especialidad (en inglés).",
  },
  "register-ie": {
    lists: "Todos los doctores de Irlanda, y su especialidad (en inglés).",
  },
  "register-au": {
    lists: "Todos los doctores de Australia, y su especialidad (en inglés).",
  },
  "register-nz": {
    lists: "Todos los doctores de Nueva Zelanda, y su especialidad (en inglés).",
  },
  "trial-register": {
    lists: "Ensayos clínicos de aquí y de otros países, y si reciben personas nuevas.",
    find: "Busque la enfermedad y un lugar. Luego elija los que dicen “recruiting” (en inglés).",
  },
  "cancer-trials": {
    lists: "Ensayos sobre el cáncer, y personas que ayudan a buscar por teléfono o chat.",
    find: "Busque “Find a Clinical Trial” (en inglés).",
  },
  "online-cleveland": {
    lists: "Opiniones por video o por escrito, para muchas enfermedades.",
    find: "Busque “Virtual Second Opinions” (en inglés). Antes se llamaba MyConsult.",
  },
  "online-mgb": {
    lists: "Opiniones por escrito. Participa el doctor que ya le atiende.",
    find: "Busque “Online Second Opinions” (en inglés). Antes se llamaba Partners.",
  },
  "online-stanford": {
    lists: "Opiniones por escrito, para muchas enfermedades.",
    find: "Busque “Online Second Opinion” (en inglés).",
  },
  "online-ucsf": {
    lists: "Opiniones por escrito, o por video donde la ley lo permite.",
    find: "Busque “Second Opinion” (en inglés).",
  },
  "online-dana-farber": {
    lists:
      "Opiniones por escrito sobre el cáncer, de doctores que tratan con medicamentos. No sobre operaciones.",
    find: "Busque “Online Second Opinion” (en inglés).",
  },
};
