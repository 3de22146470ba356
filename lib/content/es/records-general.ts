import type { RecordWords } from "../word-shapes";

/** Records that any second doctor may ask for: what to ask for, and who holds it. */
export const generalRecordWords = {
  "visit-notes": {
    title: "Notas de las citas",
    text: "Pida a la oficina de expedientes las notas de cada cita por este problema. O búsquelas en el portal. Pida que se las manden a usted, no solo al doctor.",
  },
  "plan-in-writing": {
    title: "El plan por escrito",
    text: "Pida al consultorio el plan en papel. Dice qué se aconseja, por qué, qué otra cosa se pensó y para cuándo.",
  },
  "medicine-list": {
    title: "Una lista de medicamentos",
    text: "La farmacia o el consultorio la pueden imprimir. Revise que tenga cada dosis, cuándo empezó y terminó, y toda mala reacción.",
  },
  "lab-results": {
    title: "Resultados de laboratorio",
    text: "Pida todos los resultados con fecha, también los viejos. Los tiene el laboratorio, la oficina de expedientes o el portal. Un segundo doctor mira cómo cambian.",
  },
  timeline: {
    title: "Una línea de tiempo en una página",
    text: "Se escribe en casa: qué empezó cuándo, qué se probó y qué efecto tuvo. Basta una página.",
  },
  "referral-letter": {
    title: "La carta de referencia",
    text: "Pida una copia a la oficina que le manda con otro doctor. Algunas clínicas y seguros no dan cita sin ella.",
  },
  "discharge-notes": {
    title: "Notas de las estancias en el hospital",
    text: "Pida a la oficina de expedientes del hospital el resumen de cada estancia. También nombra otras enfermedades.",
  },
  "imaging-files": {
    title: "Las imágenes mismas",
    text: "Pida a radiología los archivos de imagen (DICOM) en un disco o por un enlace. Suele haber un formulario aparte. Llame a las 48 horas.",
  },
  "imaging-reports": {
    title: "Los informes de las imágenes",
    text: "Pida el informe de cada estudio a radiología o a la oficina de expedientes. Revise que diga quién lo leyó.",
  },
  "earlier-scans": {
    title: "Imágenes de antes, para comparar",
    text: "Pida los archivos de imagen a cada lugar que hizo un estudio antes. Lo que cambió puede decir más que un solo estudio.",
  },
  "treatment-summary": {
    title: "Un resumen del tratamiento hasta hoy",
    text: "Pregunte a cada clínica qué se hizo y qué efecto tuvo. Son operaciones, medicamentos y radiación, con dosis y fechas.",
  },
  "operation-plan": {
    title: "El plan de la operación",
    text: "Pida al consultorio del cirujano que escriba qué se planea y por qué. Pregunte qué otra cosa se pensó y cuánto puede esperar.",
  },
  "operation-notes": {
    title: "Notas de operaciones pasadas",
    text: "Pida a la oficina de expedientes del hospital la nota de cada operación. Dice qué se encontró y qué se hizo.",
  },
  "endoscopy-report": {
    title: "El informe de la endoscopia",
    text: "Pida el informe completo al área que la hizo. Dice hasta dónde llegó el aparato y qué se vio.",
  },
  "endoscopy-photos": {
    title: "Fotos de la endoscopia",
    text: "Pida a la misma área las fotos que se tomaron, a color. Muchas veces se guardan aparte del informe.",
  },
  "ultrasound-images": {
    title: "Imágenes de ultrasonido",
    text: "Pida a radiología las imágenes del ultrasonido y de toda resonancia del mismo lugar, en un disco o por un enlace. Pida también los informes.",
  },
  "bleeding-diary": {
    title: "Un diario del sangrado",
    text: "Se lleva en casa: los días, cuánto fue, el dolor y qué ayudó. Bastan dos o tres meses.",
  },
} satisfies Partial<RecordWords>;
